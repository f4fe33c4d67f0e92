// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <memory>

namespace {

// Qt's texts, without those that become details of failures, and so are kept in the journal,
// printed as JSON and answered by the local service: these are the same in every language.
class QtTexts : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *context, const char *text,
                                    const char *disambiguation, int n) const override
    {
        static constexpr std::array Recorded{"QAbstractSocket", "QJsonParseError",
                                             "QNativeSocketEngine", "QProcess", "QSslSocket"};
        const bool isRecorded = std::ranges::any_of(
            Recorded, [context](const char *name) { return qstrcmp(name, context) == 0; });
        return isRecorded ? QString() : QTranslator::translate(context, text, disambiguation, n);
    }
};

} // namespace

void installTranslations(const QLocale &locale)
{
    // The application owns those that are installed, and no other ones; they leave it as they go.
    qDeleteAll(qApp->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly));

    auto qt = std::make_unique<QtTexts>();
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        qt->setParent(qApp);
        QCoreApplication::installTranslator(qt.release());
    }
    // English has its plurals from a file, too.
    auto own = std::make_unique<QTranslator>();
    if (own->load(locale, QStringLiteral("roomwright"), QStringLiteral("_"),
                  QStringLiteral(":/i18n"))
        || own->load(QStringLiteral(":/i18n/roomwright_en.qm"))) {
        own->setParent(qApp);
        QCoreApplication::installTranslator(own.release());
    }
}
