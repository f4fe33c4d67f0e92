// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret.h"

#include <QStringEncoder>

#include <cstring>
#include <utility>

void wipeMemory(void *memory, size_t size)
{
    auto *byte = static_cast<volatile unsigned char *>(memory);
    while (size-- > 0)
        *byte++ = 0;
}

namespace {

// constData() does not detach: the buffer itself is overwritten, not a copy of it. A capacity of 0
// is how Qt marks memory that is not its own, such as a literal's.
template<class Text>
void wipeText(Text &text)
{
    if (text.capacity() > 0) {
        wipeMemory(const_cast<void *>(static_cast<const void *>(text.constData())),
                   size_t(text.size()) * sizeof(*text.constData()));
    }
    text = Text();
}

} // namespace

void wipe(QByteArray &bytes)
{
    wipeText(bytes);
}

void wipe(QString &text)
{
    wipeText(text);
}

Secret::Secret(QByteArrayView bytes)
    : m_bytes(bytes.isEmpty() ? nullptr : std::make_unique<char[]>(size_t(bytes.size())))
    , m_size(bytes.size())
{
    if (m_size > 0)
        std::memcpy(m_bytes.get(), bytes.data(), size_t(m_size));
}

Secret::Secret(QStringView text)
{
    if (text.isEmpty())
        return;
    // Encoded straight into the buffer: QStringView::toUtf8() would leave a copy behind.
    QStringEncoder encoder(QStringEncoder::Utf8);
    const auto space = size_t(encoder.requiredSpace(text.size()));
    auto roomy = std::make_unique<char[]>(space);
    const char *end = encoder.appendToBuffer(roomy.get(), text);
    *this = Secret(QByteArrayView(roomy.get(), end - roomy.get()));
    wipeMemory(roomy.get(), space);
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_size(std::exchange(other.m_size, 0))
{ }

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe()
{
    if (m_bytes)
        wipeMemory(m_bytes.get(), size_t(m_size));
    m_bytes.reset();
    m_size = 0;
}

bool operator==(const Secret &a, const Secret &b)
{
    if (a.m_size != b.m_size)
        return false;
    // The time taken does not tell how many bytes were right.
    unsigned char difference = 0;
    for (qsizetype i = 0; i < a.m_size; ++i)
        difference |= static_cast<unsigned char>(a.m_bytes[size_t(i)] ^ b.m_bytes[size_t(i)]);
    return difference == 0;
}
