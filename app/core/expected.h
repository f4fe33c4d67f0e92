// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <version>

#ifdef __cpp_lib_expected
#    include <expected>
#else
#    include <tl/expected.hpp>
#endif

// A value, or the typed reason why there is none. The standard's type where the compiler has it
// (C++23), else the library it was modelled on; both are used through these names only.
#ifdef __cpp_lib_expected
template<class T, class E>
using Expected = std::expected<T, E>;
template<class E>
using UnexpectedBase = std::unexpected<E>;
#else
template<class T, class E>
using Expected = tl::expected<T, E>;
template<class E>
using UnexpectedBase = tl::unexpected<E>;
#endif

// A class and no alias, so that every compiler deduces E from the reason.
template<class E>
class Unexpected : public UnexpectedBase<E>
{
public:
    explicit Unexpected(E reason)
        : UnexpectedBase<E>(std::move(reason))
    { }
};
