// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The grid on which everything stands, in device-independent pixels.
namespace grid {

constexpr int Inset = 2; // of text in its frame, where the style's own is too little
constexpr int Half = 4;
constexpr int Unit = 8;
constexpr int Wide = 16;
constexpr int Gap = 24;
constexpr int Icon = 16;
constexpr int Control = 28; // the least height of what is typed into or pressed

} // namespace grid
