// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>
#include <QVersionNumber>

#include <optional>

struct Release
{
    QVersionNumber version;
    QUrl page; // about it, by https; empty: none is named

    friend bool operator==(const Release &, const Release &) = default;
};

// The newest release that is named by an AppStream metainfo file of this program, as
// packaging/org.roomwright.Roomwright.metainfo.xml is one; those for development do not count.
// Nothing: it is no such file, is broken before its end, or names none.
std::optional<Release> newestRelease(const QByteArray &metainfo);
