// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/keypairtext.h"

#include <utility>

namespace {

constexpr QByteArrayView AccessKeyIdMember = "AccessKeyId";
constexpr QByteArrayView SecretAccessKeyMember = "SecretAccessKey";

// Bytes that are wiped when they go. They are given their room at once: a buffer that grows leaves
// its older selves behind.
class WipedBuffer
{
public:
    explicit WipedBuffer(qsizetype capacity) { m_bytes.reserve(capacity); }
    ~WipedBuffer() { wipe(m_bytes); }
    Q_DISABLE_COPY_MOVE(WipedBuffer)

    void append(char c)
    {
        Q_ASSERT(m_bytes.size() < m_bytes.capacity());
        m_bytes.append(c);
    }
    void append(QByteArrayView text)
    {
        for (const char c : text)
            append(c);
    }
    void clear()
    {
        wipeMemory(m_bytes.data(), size_t(m_bytes.size()));
        m_bytes.resize(0);
    }
    [[nodiscard]] QByteArrayView view() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

void appendString(WipedBuffer &out, QByteArrayView text)
{
    constexpr char Hex[] = "0123456789abcdef";
    out.append('"');
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20) {
            out.append("\\u00");
            out.append(Hex[byte >> 4]);
            out.append(Hex[byte & 0xf]);
        } else {
            if (c == '"' || c == '\\')
                out.append('\\');
            out.append(c);
        }
    }
    out.append('"');
}

void appendUtf8(WipedBuffer &out, char32_t c)
{
    if (c < 0x80) {
        out.append(char(c));
        return;
    }
    const int more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
    constexpr unsigned Lead[] = {0, 0xc0, 0xe0, 0xf0};
    out.append(char(Lead[more] | (c >> (6 * more))));
    for (int i = more - 1; i >= 0; --i)
        out.append(char(0x80 | ((c >> (6 * i)) & 0x3f)));
}

// Reads JSON from the front; every function returns false, or nothing, where it is not as expected.
class Reader
{
public:
    explicit Reader(QByteArrayView text)
        : m_text(text)
    { }

    bool take(char c)
    {
        skipSpace();
        if (m_text.isEmpty() || m_text.front() != c)
            return false;
        m_text = m_text.sliced(1);
        return true;
    }

    bool takeString(WipedBuffer &out)
    {
        out.clear();
        if (!take('"'))
            return false;
        while (!m_text.isEmpty()) {
            const char c = takeByte();
            if (c == '"')
                return true;
            if (static_cast<unsigned char>(c) < 0x20)
                return false;
            if (c != '\\')
                out.append(c);
            else if (!takeEscape(out))
                return false;
        }
        return false;
    }

    bool atEnd()
    {
        skipSpace();
        return m_text.isEmpty();
    }

private:
    char takeByte()
    {
        const char c = m_text.front();
        m_text = m_text.sliced(1);
        return c;
    }

    void skipSpace()
    {
        while (!m_text.isEmpty() && QByteArrayView(" \t\r\n").contains(m_text.front()))
            m_text = m_text.sliced(1);
    }

    bool takeEscape(WipedBuffer &out)
    {
        constexpr QByteArrayView Names = "\"\\/bfnrt";
        constexpr QByteArrayView Meanings = "\"\\/\b\f\n\r\t";
        if (m_text.isEmpty())
            return false;
        const char name = takeByte();
        if (name == 'u')
            return takeCodePoint(out);
        const qsizetype i = Names.indexOf(name);
        if (i >= 0)
            out.append(Meanings[i]);
        return i >= 0;
    }

    bool takeCodePoint(WipedBuffer &out)
    {
        auto c = takeHex();
        if (!c || QChar::isLowSurrogate(*c))
            return false;
        if (QChar::isHighSurrogate(*c)) {
            if (m_text.size() < 2 || takeByte() != '\\' || takeByte() != 'u')
                return false;
            const auto low = takeHex();
            if (!low || !QChar::isLowSurrogate(*low))
                return false;
            c = QChar::surrogateToUcs4(char16_t(*c), char16_t(*low));
        }
        appendUtf8(out, *c);
        return true;
    }

    std::optional<char32_t> takeHex()
    {
        constexpr QByteArrayView Digits = "0123456789abcdef";
        if (m_text.size() < 4)
            return {};
        char32_t value = 0;
        for (int i = 0; i < 4; ++i) {
            const char c = takeByte();
            const qsizetype digit = Digits.indexOf(c >= 'A' && c <= 'F' ? char(c | 0x20) : c);
            if (digit < 0)
                return {};
            value = value * 16 + char32_t(digit);
        }
        return value;
    }

    QByteArrayView m_text;
};

} // namespace

Secret keyPairText(const Credentials &credentials)
{
    const Secret name{QStringView(credentials.accessKeyId)};
    const QByteArrayView secret = credentials.secretAccessKey.view();
    constexpr qsizetype LongestEscape = 6;
    WipedBuffer text(64 + LongestEscape * (name.view().size() + secret.size()));
    text.append('{');
    appendString(text, AccessKeyIdMember);
    text.append(':');
    appendString(text, name.view());
    text.append(',');
    appendString(text, SecretAccessKeyMember);
    text.append(':');
    appendString(text, secret);
    text.append('}');
    return Secret(text.view());
}

std::optional<Credentials> keyPairFromText(QByteArrayView text)
{
    WipedBuffer member(text.size());
    WipedBuffer value(text.size());
    Credentials credentials;
    Reader reader(text);
    if (!reader.take('{'))
        return {};
    do {
        if (!reader.takeString(member) || !reader.take(':') || !reader.takeString(value))
            return {};
        if (member.view() == AccessKeyIdMember)
            credentials.accessKeyId = QString::fromUtf8(value.view());
        else if (member.view() == SecretAccessKeyMember)
            credentials.secretAccessKey = Secret(value.view());
    } while (reader.take(','));
    if (!reader.take('}') || !reader.atEnd() || !credentials.isComplete())
        return {};
    return credentials;
}
