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
    void theWorstComesFirst();
    void theNewestOfAKindComesFirst();
    void theSameIsNotSaidTwice();
    void oneSubjectHasOneMessage();
    void whatIsGoneIsWithdrawn();
    void buttonsStayWhileOthersComeBehind();
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

void tst_MessageBar::theWorstComesFirst()
{
    QWidget window;
    MessageBar bar(&window);
    window.show();
    bar.post({MessageBar::Kind::Information, QStringLiteral("information")});
    bar.post({MessageBar::Kind::Error, QStringLiteral("error")});
    bar.post({MessageBar::Kind::Warning, QStringLiteral("warning")});
    QVERIFY(bar.isVisible());
    QCOMPARE(seen(bar), QStringLiteral("error"));
    QCOMPARE(bar.accessibleDescription(), QStringLiteral("error"));
    bar.findChild<QToolButton *>(QStringLiteral("messageDismiss"))->click();
    QCOMPARE(seen(bar), QStringLiteral("warning"));
    QCOMPARE(bar.accessibleDescription(), QStringLiteral("warning"));
    bar.dismiss();
    QCOMPARE(seen(bar), QStringLiteral("information"));
    bar.dismiss();
    QVERIFY(!bar.isVisible());
}

void tst_MessageBar::theNewestOfAKindComesFirst()
{
    MessageBar bar;
    bar.post({MessageBar::Kind::Warning, QStringLiteral("one")});
    bar.post({MessageBar::Kind::Warning, QStringLiteral("two")});
    QCOMPARE(seen(bar), QStringLiteral("two"));
    bar.dismiss();
    QCOMPARE(seen(bar), QStringLiteral("one"));
}

void tst_MessageBar::theSameIsNotSaidTwice()
{
    MessageBar bar;
    bar.post({MessageBar::Kind::Information, QStringLiteral("one")});
    bar.post({MessageBar::Kind::Information, QStringLiteral("one")});
    QCOMPARE(bar.count(), 1);
}

void tst_MessageBar::oneSubjectHasOneMessage()
{
    MessageBar bar;
    const QString subject = QStringLiteral("secret");
    bar.post({MessageBar::Kind::Warning, QStringLiteral("not kept"), {}, subject});
    bar.post({MessageBar::Kind::Warning, QStringLiteral("not kept"), {}, QStringLiteral("other")});
    QCOMPARE(bar.count(), 2);
    bar.post({MessageBar::Kind::Information, QStringLiteral("kept"), {}, subject});
    QCOMPARE(bar.count(), 2);
    QCOMPARE(seen(bar), QStringLiteral("not kept"));
    bar.dismiss();
    QCOMPARE(seen(bar), QStringLiteral("kept"));
}

void tst_MessageBar::whatIsGoneIsWithdrawn()
{
    QWidget window;
    MessageBar bar(&window);
    window.show();
    bar.post({MessageBar::Kind::Information, QStringLiteral("information")});
    bar.post({MessageBar::Kind::Error,
              QStringLiteral("error"),
              {{QStringLiteral("Again"), [] {}}},
              QStringLiteral("disk")});
    bar.withdraw(QStringLiteral("network"));
    QCOMPARE(seen(bar), QStringLiteral("error"));
    bar.withdraw(QStringLiteral("disk"));
    QCOMPARE(seen(bar), QStringLiteral("information"));
    QVERIFY(bar.findChild<QPushButton *>(QStringLiteral("messageAction")) == nullptr);
    bar.dismiss();
    bar.withdraw(QStringLiteral("disk"));
    QVERIFY(!bar.isVisible());
}

// Who is at a button is not thrown off it.
void tst_MessageBar::buttonsStayWhileOthersComeBehind()
{
    MessageBar bar;
    bar.post({MessageBar::Kind::Error, QStringLiteral("one"), {{QStringLiteral("Again"), [] {}}}});
    const auto *before = bar.findChild<QPushButton *>(QStringLiteral("messageAction"));
    bar.post({MessageBar::Kind::Information, QStringLiteral("two")});
    QCOMPARE(bar.findChild<QPushButton *>(QStringLiteral("messageAction")), before);
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
    bar.post({MessageBar::Kind::Warning, QStringLiteral("two")});
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
    bar.post({MessageBar::Kind::Error, QStringLiteral("moved to \u202efdp.exe")});
    QCOMPARE(seen(bar), QStringLiteral("moved to fdp.exe"));
}

QTEST_MAIN(tst_MessageBar)
#include "tst_messagebar.moc"
