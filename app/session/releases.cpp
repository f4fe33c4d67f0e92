// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/releases.h"

#include <QXmlStreamReader>

namespace {

Release read(QXmlStreamReader &xml)
{
    Release release{
        QVersionNumber::fromString(xml.attributes().value(QLatin1StringView("version"))), {}};
    const auto type = xml.attributes().value(QLatin1StringView("type"));
    if (!type.isEmpty() && type != u"stable")
        release.version = {};
    while (xml.readNextStartElement()) {
        const auto kind = xml.attributes().value(QLatin1StringView("type"));
        if (xml.name() != u"url" || (!kind.isEmpty() && kind != u"details")) {
            xml.skipCurrentElement();
            continue;
        }
        const QUrl page(xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed(),
                        QUrl::StrictMode);
        if (page.scheme() == u"https" && !page.host().isEmpty())
            release.page = page;
    }
    return release;
}

} // namespace

std::optional<Release> newestRelease(const QByteArray &metainfo)
{
    QXmlStreamReader xml(metainfo);
    if (!xml.readNextStartElement() || xml.name() != u"component")
        return {};
    bool isOurs = false;
    Release newest;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"id") {
            isOurs = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed()
                == u"org.roomwright.Roomwright";
        } else if (xml.name() == u"releases") {
            while (xml.readNextStartElement()) {
                const Release release = read(xml);
                if (release.version > newest.version)
                    newest = release;
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    if (xml.hasError() || !isOurs || newest.version.isNull())
        return {};
    return newest;
}
