// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <memory>

// A secret in a buffer of its own that is overwritten before it is given back. Move-only, so that
// every copy is asked for by name; it has no operator for streams and no conversion to a string.
// (QByteArray and QString share and reallocate their memory, and cannot be wiped.)
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    explicit Secret(QStringView text); // kept as UTF-8
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    [[nodiscard]] Secret copy() const { return Secret(view()); }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    // Valid as long as this object is, and unchanged by nothing but a move.
    [[nodiscard]] QByteArrayView view() const { return {m_bytes.get(), m_size}; }

    friend bool operator==(const Secret &a, const Secret &b);

private:
    void wipe();

    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size = 0;
};

// Overwrites memory in a way that the compiler may not leave out.
void wipeMemory(void *memory, size_t size);

// Overwrites the text in place and empties it. For the strings that a secret passes through on its
// way from a widget or a library: whoever shares the buffer loses the text too, which is the point.
// What was reallocated on the way is out of reach. Literals, which cannot be written to, are only
// let go.
void wipe(QByteArray &bytes);
void wipe(QString &text);
