// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionsdialog.h"
#include "preferences.h"
#include "rooms/creationqueue.h"
#include "rooms/journal.h"
#include "session/translations.h"
#include "testsupport/desk.h"
#include "testsupport/mnemonics.h"
#include "testsupport/windowtexts.h"
#include "windowhost.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QToolButton>

namespace {

constexpr int TimeLimit = 20'000;
constexpr QSize SmallScreen{1024, 700}; // the smallest one that everything has to fit
constexpr QSize UsualScreen{1920, 1080};

// Every window of the program, open at once, with all that can be unfolded.
struct Everything
{
    Everything()
        : journal(desk.paths.journal)
        , queue(&journal, [this](const QUuid &id) { return desk.session.client(id); })
        , preferences(desk.paths.settings)
    { }

    bool open(const QSize &screen = SmallScreen)
    {
        desk.addConnection(u"https://rooms.example.com"_s);
        host = std::make_unique<WindowHost>(
            MainWindow::Engine{&desk.connections, &desk.vault, &desk.session, &preferences},
            &journal, &queue);
        host->show();
        host->window()->resize(screen);
        if (!QTest::qWaitFor(
                [&] { return journal.isOpen() && !desk.session.localAccountId().isEmpty(); },
                TimeLimit))
            return false;
        for (const char *action :
             {"manageConnections", "showSettings", "showGuide", "showShortcuts", "showDiagnostics"})
            host->window()->findChild<QAction *>(QLatin1String(action))->trigger();
        auto *connections = host->window()->findChild<ConnectionsDialog *>();
        connections->resize(screen);
        connections->select(desk.connections.all().constLast().id);
        for (auto *button : host->window()->findChildren<QToolButton *>()) {
            if (button->isCheckable())
                button->setChecked(true);
        }
        host->window()->findChild<QCheckBox *>(u"looksForUpdates"_s)->setChecked(true);
        QCoreApplication::processEvents();
        return true;
    }

    // What is wrong with them, in words.
    QStringList faults(const QSize &screen = SmallScreen) const
    {
        QStringList faults;
        for (const QWidget *window : windows()) {
            const QString name = window->objectName();
            for (const QString &pair : mnemonicClashes(*window))
                faults << name + u": the same access key: " + pair;
            for (const QString &text : clippedTexts(*window))
                faults << name + u": " + text;
            for (const QString &control : namelessControls(*window))
                faults << name + u": without a name: " + control;
            const QSize least = window->minimumSizeHint();
            if (least.width() > screen.width() || least.height() > screen.height())
                faults << name
                        + u": does not fit the screen: %1 × %2"_s.arg(least.width())
                              .arg(least.height());
        }
        return faults;
    }
    QList<QWidget *> windows() const
    {
        QList<QWidget *> windows;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible() && widget->windowType() != Qt::Popup)
                windows << widget;
        }
        return windows;
    }

    Desk desk;
    Journal journal;
    CreationQueue queue;
    PreferenceStore preferences;
    std::unique_ptr<WindowHost> host;
};

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { installTranslations(QLocale::c()); }

    void thereAreTwelve();
    void everyWindowIsWell_data();
    void everyWindowIsWell();
    void textAtTwiceItsSize_data();
    void textAtTwiceItsSize();
    void whatCannotBeTranslated();
    void aChoiceAppliesAtOnce();
};

void TestLanguages::thereAreTwelve()
{
    const QStringList languages = translatedLanguages();
    QCOMPARE(languages.constFirst(), u"en"_s);
    for (const char *name :
         {"ar", "de", "es", "fr", "he", "it", "ja", "nl", "pl", "pt_BR", "zh_CN"})
        QVERIFY2(languages.contains(QLatin1String(name)), name);
}

void TestLanguages::everyWindowIsWell_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : translatedLanguages())
        QTest::newRow(qPrintable(language)) << language;
    QTest::newRow("longer than any") << QString();
}

void TestLanguages::textAtTwiceItsSize_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : translatedLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestLanguages::everyWindowIsWell()
{
    QFETCH(QString, language);
    PseudoTranslator longer;
    if (language.isEmpty())
        QCoreApplication::installTranslator(&longer);
    Everything everything;
    everything.preferences.set({.language = language});
    QVERIFY(everything.open());
    QVERIFY(everything.windows().size() >= 6);
    const QStringList faults = everything.faults();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

// As large as WCAG 2 asks for, without anything lost.
void TestLanguages::textAtTwiceItsSize()
{
    QFETCH(QString, language);
    const QFont usual = QApplication::font();
    const auto reset = qScopeGuard([&usual] { QApplication::setFont(usual); });
    QFont large = usual;
    large.setPointSizeF(2 * usual.pointSizeF());
    QApplication::setFont(large);
    Everything everything;
    everything.preferences.set({.language = language});
    QVERIFY(everything.open(UsualScreen));
    const QStringList faults = everything.faults(UsualScreen);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

// Everything that is shown is in brackets, but for names, data and what Qt itself makes.
void TestLanguages::whatCannotBeTranslated()
{
    PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    Everything everything;
    QVERIFY(everything.open());
    const QStringList data{u"Roomwright"_s,
                           u"https://rooms.example.com"_s,
                           u"Elsewhere"_s,
                           u"https://chime.example.com"_s,
                           u"https://example.com/releases.xml"_s,
                           u"us-east-1"_s,
                           u"AKIDEXAMPLE"_s,
                           everything.desk.session.localAccountId()};
    QStringList found;
    for (const QWidget *window : everything.windows()) {
        for (const QWidget *widget : shownWidgets(*window)) {
            const QString text = textOf(widget);
            const bool hasWords = std::any_of(text.cbegin(), text.cend(),
                                              [](QChar letter) { return letter.isLetter(); });
            if (hasWords && !text.contains(u'[') && !data.contains(text))
                found << window->objectName() + u": " + text;
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestLanguages::aChoiceAppliesAtOnce()
{
    Everything everything;
    QVERIFY(everything.open());
    everything.host->window()->findChild<ConnectionsDialog *>()->close();
    auto *name = everything.host->window()->findChild<QLineEdit *>(u"roomName"_s);
    QTest::keyClicks(name, u"Half a na"_s);
    const auto search = [&] {
        return everything.host->window()->findChild<QLineEdit *>(u"searchRooms"_s);
    };
    search()->setText(u"opera"_s);
    const auto choose = [&](const QString &language) {
        const QPointer<MainWindow> before = everything.host->window();
        auto *combo = before->findChild<QComboBox *>(u"language"_s);
        combo->setCurrentIndex(combo->findData(language));
        return QTest::qWaitFor([&] { return before.isNull(); }, TimeLimit);
    };
    const auto label = [&] {
        return everything.host->window()->findChild<QAction *>(u"newRoom"_s)->text().remove(u'&');
    };
    QVERIFY(choose(u"de"_s));
    QCOMPARE(label(), u"Neuer Raum"_s);
    QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
    QVERIFY(choose(u"ar"_s));
    QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
    QVERIFY(choose(u"en"_s));
    QCOMPARE(label(), u"New room"_s);
    QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(everything.host->window()->findChild<QLineEdit *>(u"roomName"_s)->text(),
             u"Half a na"_s);
    QCOMPARE(search()->text(), u"opera"_s);
    PreferenceStore kept(everything.desk.paths.settings);
    QCOMPARE(kept.preferences().language, u"en"_s);
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
