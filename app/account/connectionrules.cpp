// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/connectionrules.h"

#include <QUrl>

namespace connectionrules {

namespace {

bool isAllowed(Part part, QChar c)
{
    const bool visibleAscii = c > u' ' && c < u'\x7f';
    switch (part) {
    case Part::Region:
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    case Part::AccessKeyId: // stands in "Credential=ID/date/region/…, SignedHeaders="
        return visibleAscii && c != u'/' && c != u',' && c != u'=';
    case Part::SecretAccessKey:
    case Part::SessionToken:
        return visibleAscii;
    case Part::ProxyPassword:
        return c.isPrint() || c.isSurrogate();
    }
    return false;
}

bool isSecret(Part part)
{
    return part == Part::SecretAccessKey || part == Part::SessionToken
        || part == Part::ProxyPassword;
}

} // namespace

std::optional<Problem> problem(Part part, const QString &text)
{
    if (text.isEmpty()) {
        if (part == Part::SessionToken || part == Part::ProxyPassword)
            return std::nullopt;
        return Problem{part, Rule::Required};
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isAllowed(part, c))
            continue;
        if (isSecret(part))
            return Problem{part, Rule::Character, i};
        char32_t character = c.unicode();
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            character = QChar::surrogateToUcs4(c, text.at(i + 1));
        return Problem{part, Rule::Character, i, character};
    }
    return std::nullopt;
}

std::optional<ProxyProblem> proxyProblem(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (url.authority().contains(u'@'))
        return ProxyProblem::HasUserInfo;
    const bool isKnown = url.scheme() == u"http" || url.scheme() == u"socks5";
    const bool isBare =
        (url.path().isEmpty() || url.path() == u"/") && !url.hasQuery() && !url.hasFragment();
    if (!url.isValid() || !isKnown || !isBare || url.host().isEmpty() || url.port() < 1)
        return ProxyProblem::NotAUrl;
    return std::nullopt;
}

} // namespace connectionrules
