// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace {

QString seen(const MessageBar &bar)
{
    return bar.findChild<QLabel *>(QStringLiteral("messageText"))->text();
}

} // namespace

class tst_MessageBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hiddenWithoutMessages();
    void messagesQueue();
    void theSameIsNotSaidTwice();
    void whatIsItsOwnIsSaidEachTime();
    void actionRunsAndEndsTheMessage();
    void actionMayPostTheSameAgain();
    void escapeDismisses();
    void hostileTextStaysPlain();
};

void tst_MessageBar::hiddenWithoutMessages()
{
    QWidget window;
    MessageBar bar(&window);
    window.show();
    QVERIFY(!bar.isVisible());
    bar.dismiss();
    QCOMPARE(bar.count(), 0);
}

void tst_MessageBar::messagesQueue()
{
    QWidget window;
    MessageBar bar(&window);
    window.show();
    bar.post({MessageBar::Kind::Information, QStringLiteral("one")});
    bar.post({MessageBar::Kind::Error, QStringLiteral("two")});
    QVERIFY(bar.isVisible());
    QCOMPARE(seen(bar), QStringLiteral("one"));
    bar.findChild<QToolButton *>(QStringLiteral("messageDismiss"))->click();
    QCOMPARE(seen(bar), QStringLiteral("two"));
    QCOMPARE(bar.accessibleDescription(), QStringLiteral("two"));
    bar.dismiss();
    QVERIFY(!bar.isVisible());
}

void tst_MessageBar::theSameIsNotSaidTwice()
{
    MessageBar bar;
    bar.post({MessageBar::Kind::Information, QStringLiteral("one")});
    bar.post({MessageBar::Kind::Information, QStringLiteral("one")});
    QCOMPARE(bar.count(), 1);
}

void tst_MessageBar::whatIsItsOwnIsSaidEachTime()
{
    MessageBar bar;
    int runs = 0;
    const MessageBar::Message message{MessageBar::Kind::Error,
                                      QStringLiteral("one"),
                                      {{QStringLiteral("Again"), [&runs] { ++runs; }}},
                                      true};
    bar.post(message);
    bar.post(message);
    QCOMPARE(bar.count(), 2);
    for (int i = 0; i < 2; ++i)
        bar.findChild<QPushButton *>(QStringLiteral("messageAction"))->click();
    QCOMPARE(runs, 2);
}

void tst_MessageBar::actionRunsAndEndsTheMessage()
{
    MessageBar bar;
    const auto button = [&bar] {
        return bar.findChild<QPushButton *>(QStringLiteral("messageAction"));
    };
    int runs = 0;
    bar.post({MessageBar::Kind::Error, QStringLiteral("one"), {{QStringLiteral("Again"), [&runs] {
                                                                    ++runs;
                                                                }}}});
    bar.post({MessageBar::Kind::Error, QStringLiteral("two")});
    QCOMPARE(button()->text(), QStringLiteral("Again"));
    button()->click();
    QCOMPARE(runs, 1);
    QCOMPARE(seen(bar), QStringLiteral("two"));
    QVERIFY(button() == nullptr);
}

void tst_MessageBar::actionMayPostTheSameAgain()
{
    MessageBar bar;
    const std::function<void()> again = [&bar, &again] {
        bar.post({MessageBar::Kind::Error,
                  QStringLiteral("failed"),
                  {{QStringLiteral("Again"), again}}});
    };
    again();
    bar.findChild<QPushButton *>(QStringLiteral("messageAction"))->click();
    QCOMPARE(bar.count(), 1);
    QCOMPARE(seen(bar), QStringLiteral("failed"));
}

void tst_MessageBar::escapeDismisses()
{
    MessageBar bar;
    bar.post({MessageBar::Kind::Information, QStringLiteral("one")});
    QTest::keyClick(bar.findChild<QToolButton *>(QStringLiteral("messageDismiss")), Qt::Key_Escape);
    QCOMPARE(bar.count(), 0);
}

void tst_MessageBar::hostileTextStaysPlain()
{
    MessageBar bar;
    bar.post({MessageBar::Kind::Error, QStringLiteral("<h1>no</h1>")});
    QCOMPARE(bar.findChild<QLabel *>(QStringLiteral("messageText"))->textFormat(), Qt::PlainText);
}

QTEST_MAIN(tst_MessageBar)
#include "tst_messagebar.moc"
