// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomdetails.h"

#include "elidedlabel.h"
#include "failuretext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

RoomRequest requestIn(RoomState state)
{
    RoomRequest request;
    request.id = 7;
    request.room = {u"acc-1"_s, u"Operations"_s, u"token-1"_s};
    request.state = state;
    request.requestedAt = QDateTime(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC);
    return request;
}

Attempt attemptAt(int second, int status, std::chrono::milliseconds took,
                  std::optional<Failure::Kind> failure = {})
{
    Attempt attempt;
    attempt.sentAt = QDateTime(QDate(2026, 3, 4), QTime(12, 0, second), Qt::UTC);
    attempt.duration = took;
    attempt.httpStatus = status;
    attempt.requestId = u"request-%1"_s.arg(second);
    if (failure) {
        attempt.failure = Failure();
        attempt.failure->kind = *failure;
    }
    return attempt;
}

} // namespace

class TestRoomDetails : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void attemptsAreListed();
    void ofManyAttemptsTheLastAreListed();
    void aWaitingRoomSaysWhyItIsAskedForAgain();
    void aRoomOnItsWayHasNoTroubleYet();
    void aLongNameIsShortenedAndCopiedWhole();
    void aTitleWithoutRoomEndsInDots();
    void textStandsAtTheWindowsSide_data();
    void textStandsAtTheWindowsSide();
    void whatTurnsTheDirectionIsNotShown();
    void theSameRowStaysWhereItWasScrolledTo();
    void beginsAtItsBeginning();
    void buttonsFitTheState_data();
    void buttonsFitTheState();

private:
    [[nodiscard]] QString text() const { return edit()->toPlainText(); }
    [[nodiscard]] QTextEdit *edit() const { return m_details->findChild<QTextEdit *>(); }
    [[nodiscard]] QString copied() const
    {
        m_details->findChild<QPushButton *>(u"detailsCopy"_s)->click();
        return QGuiApplication::clipboard()->text();
    }

    std::unique_ptr<RoomDetails> m_details;
};

void TestRoomDetails::init()
{
    m_details = std::make_unique<RoomDetails>();
    m_details->resize(500, 300);
    m_details->show();
}

void TestRoomDetails::attemptsAreListed()
{
    const QList<Attempt> attempts{attemptAt(1, 503, 120ms, Failure::Kind::ServiceUnavailable),
                                  attemptAt(3, 0, 30'400ms, Failure::Kind::TimedOut),
                                  attemptAt(34, 201, 85ms)};
    m_details->setRequest(requestIn(RoomState::Created), u"Elsewhere"_s, attempts);
    for (const QString &shown : {text(), copied()}) {
        const QString unavailable = FailureText::of(*attempts.at(0).failure).headline;
        const QString timedOut = FailureText::of(*attempts.at(1).failure).headline;
        QVERIFY2(shown.contains(u"HTTP 503 · "_s + unavailable + u" · 120 ms"), qPrintable(shown));
        QVERIFY2(shown.contains(timedOut + u" · 30.4 s · request ID request-3"), qPrintable(shown));
        QVERIFY2(shown.contains(u"HTTP 201 · 85 ms · request ID request-34"), qPrintable(shown));
        QVERIFY(shown.contains(u":00:34")); // whatever the zone
        QVERIFY(shown.indexOf(u"HTTP 503") < shown.indexOf(u"HTTP 201"));
    }
}

void TestRoomDetails::ofManyAttemptsTheLastAreListed()
{
    QList<Attempt> attempts;
    for (int i = 0; i < 50; ++i)
        attempts += attemptAt(i, 500, 10ms, Failure::Kind::ServiceFailure);
    m_details->setRequest(requestIn(RoomState::Waiting), u"Elsewhere"_s, attempts);
    QVERIFY(!text().contains(u"request-29"));
    QVERIFY(text().contains(u"30 earlier"));
    QVERIFY(text().contains(u"request-30"));
    QVERIFY(text().contains(u"request-49"));
    QVERIFY(copied().contains(u"request-0\n"));
}

void TestRoomDetails::aWaitingRoomSaysWhyItIsAskedForAgain()
{
    RoomRequest request = requestIn(RoomState::Waiting);
    m_details->setRequest(request, u"Elsewhere"_s, {});
    QVERIFY(text().contains(FailureText::meaning(RoomState::Waiting)));
    request.failure = Failure();
    request.failure->kind = Failure::Kind::ServiceUnavailable;
    request.failure->message = u"Down for repairs."_s;
    m_details->setRequest(request, u"Elsewhere"_s, {});
    QVERIFY2(text().contains(FailureText::againBecause(*request.failure)), qPrintable(text()));
    QVERIFY(text().contains(FailureText::of(*request.failure).headline));
    QVERIFY(text().contains(u"Down for repairs."));
    QVERIFY(!text().contains(FailureText::of(*request.failure).nextStep)); // nothing is to be done
}

void TestRoomDetails::aRoomOnItsWayHasNoTroubleYet()
{
    RoomRequest request = requestIn(RoomState::Sending);
    request.failure = Failure();
    m_details->setRequest(request, u"Elsewhere"_s, {});
    QVERIFY(text().startsWith(FailureText::meaning(RoomState::Sending)));
}

void TestRoomDetails::aLongNameIsShortenedAndCopiedWhole()
{
    RoomRequest request = requestIn(RoomState::Created);
    request.room.name = u"long "_s.repeated(2000).trimmed();
    m_details->setRequest(request, u"Elsewhere"_s, {});
    QVERIFY(text().size() < 1500);
    QVERIFY(text().contains(u'…'));
    QVERIFY(copied().contains(request.room.name));
}

void TestRoomDetails::aTitleWithoutRoomEndsInDots()
{
    RoomRequest request = requestIn(RoomState::Created);
    request.room.name = u"<b>long</b> "_s.repeated(10);
    m_details->setRequest(request, u"Elsewhere"_s, {});
    const auto *title = m_details->findChild<ElidedLabel *>(u"detailsTitle"_s);
    QTRY_VERIFY(title->text().endsWith(u'…'));
    QCOMPARE(title->text(),
             title->fontMetrics().elidedText(title->whole(), Qt::ElideRight,
                                             title->contentsRect().width()));
    QVERIFY(title->toolTip().contains(u"&lt;b&gt;long")); // told, and not obeyed
    m_details->resize(2000, 300);
    QTRY_COMPARE(title->text(), title->whole());
    QCOMPARE(title->toolTip(), QString());
}

void TestRoomDetails::textStandsAtTheWindowsSide_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"Operations"_s, u"חדר תפעול"_s}) {
        QTest::addRow("%s, left to right", qPrintable(name)) << Qt::LeftToRight << name;
        QTest::addRow("%s, right to left", qPrintable(name)) << Qt::RightToLeft << name;
    }
}

void TestRoomDetails::textStandsAtTheWindowsSide()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QString, name);
    m_details->setLayoutDirection(direction);
    RoomRequest request = requestIn(RoomState::Created);
    request.room.name = name;
    m_details->setRequest(request, u"Elsewhere"_s, {});
    const auto side = direction == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight;
    int blocks = 0;
    for (QTextBlock block = edit()->document()->begin(); block.isValid(); block = block.next()) {
        if (block.text().isEmpty())
            continue;
        ++blocks;
        QCOMPARE(block.blockFormat().alignment(), side | Qt::AlignAbsolute);
    }
    QVERIFY(blocks > 10);
    QCOMPARE(m_details->findChild<ElidedLabel *>(u"detailsTitle"_s)->alignment(),
             side | Qt::AlignVCenter | Qt::AlignAbsolute);
    const auto left = [this](const QString &text) {
        QTextBlock block = edit()->document()->begin();
        while (block.isValid() && block.text() != text)
            block = block.next();
        return edit()->cursorRect(QTextCursor(block)).left();
    };
    QTRY_VERIFY(left(u"Name"_s) != left(name)); // where it is laid out
    QCOMPARE(left(u"Name"_s) < left(name), direction == Qt::LeftToRight);
    if (direction == Qt::LeftToRight)
        QCOMPARE(left(u"Name"_s), left(edit()->document()->begin().text()));
}

void TestRoomDetails::whatTurnsTheDirectionIsNotShown()
{
    RoomRequest request = requestIn(RoomState::Created);
    request.created.createdBy = u"admin\u202e\u0007"_s;
    m_details->setRequest(request, u"Elsewhere"_s, {});
    QVERIFY(!text().contains(u'\u202e'));
    QVERIFY(!text().contains(u'\u0007'));
    QVERIFY(text().contains(u"admin"));
}

void TestRoomDetails::theSameRowStaysWhereItWasScrolledTo()
{
    QList<Attempt> attempts;
    for (int i = 0; i < 19; ++i)
        attempts += attemptAt(i, 500, 10ms, Failure::Kind::ServiceFailure);
    RoomRequest request = requestIn(RoomState::Waiting);
    m_details->setRequest(request, u"Elsewhere"_s, attempts);
    const auto *bar = edit()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 60);
    edit()->verticalScrollBar()->setValue(50);
    attempts += attemptAt(20, 500, 10ms, Failure::Kind::ServiceFailure);
    m_details->setRequest(request, u"Elsewhere"_s, attempts);
    QVERIFY(text().contains(u"request-20"));
    QCOMPARE(bar->value(), 50);
    request.id = 8;
    m_details->setRequest(request, u"Elsewhere"_s, attempts);
    QCOMPARE(bar->value(), 0);
}

void TestRoomDetails::beginsAtItsBeginning()
{
    m_details->resize(400, 400);
    m_details->setRequest(requestIn(RoomState::Created), u"Elsewhere"_s, {});
    m_details->resize(300, 150);
    QTRY_VERIFY(edit()->verticalScrollBar()->maximum() > 0);
    QCOMPARE(edit()->verticalScrollBar()->value(), 0);
}

void TestRoomDetails::buttonsFitTheState_data()
{
    QTest::addColumn<RoomState>("state");
    QTest::addColumn<bool>("retry");
    QTest::addColumn<bool>("cancel");
    QTest::newRow("waiting") << RoomState::Waiting << false << true;
    QTest::newRow("sending") << RoomState::Sending << false << true;
    QTest::newRow("created") << RoomState::Created << false << false;
    QTest::newRow("failed") << RoomState::Failed << true << false;
    QTest::newRow("unknown") << RoomState::Unknown << true << false;
    QTest::newRow("cancelled") << RoomState::Cancelled << true << false;
}

void TestRoomDetails::buttonsFitTheState()
{
    QFETCH(RoomState, state);
    m_details->setRequest(requestIn(state), u"Elsewhere"_s, {});
    auto *retry = m_details->findChild<QPushButton *>(u"detailsRetry"_s);
    auto *cancel = m_details->findChild<QPushButton *>(u"detailsCancel"_s);
    QTEST(retry->isVisible(), "retry");
    QTEST(cancel->isVisible(), "cancel");
    const QSignalSpy retried(m_details.get(), &RoomDetails::retry);
    const QSignalSpy cancelled(m_details.get(), &RoomDetails::cancel);
    retry->click();
    cancel->click();
    QCOMPARE(retried.count(), 1);
    QCOMPARE(cancelled.count(), 1);
    QCOMPARE(retried.first().first().toLongLong(), 7);
}

QTEST_MAIN(TestRoomDetails)
#include "tst_roomdetails.moc"
