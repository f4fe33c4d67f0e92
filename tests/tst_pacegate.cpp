// SPDX-License-Identifier: GPL-3.0-or-later
#include "chime/pacegate.h"

#include <QTest>

#include <memory>

using namespace std::chrono_literals;
using Kind = Failure::Kind;

class TestPaceGate : public QObject
{
    Q_OBJECT

private:
    // Until the gate lets nothing pass for some time.
    static void throttle(PaceGate &gate)
    {
        gate.answered(gate.now(), Failure{.kind = Kind::Throttled, .httpStatus = 429});
    }
    // Lets `name` be written down when it passes.
    static std::function<void()> note(QStringList &passed, const QString &name)
    {
        return [&passed, name] { passed.append(name); };
    }

private Q_SLOTS:
    void passesAtOnce();
    void passesInOrder();
    void passesNoneThatLeft();
    void passesNoneThatIsGone();
    void heldByAnAnswer_data();
    void heldByAnAnswer();
    void entersFromWithin();
};

void TestPaceGate::passesAtOnce()
{
    PaceGate gate;
    QStringList passed;
    gate.enter(this, note(passed, "a"));
    gate.enter(this, note(passed, "b"));
    QCOMPARE(passed, (QStringList{"a", "b"}));
    QVERIFY(!gate.limit());
    gate.answered(gate.now(), {});
    gate.answered(gate.now(), Failure{.kind = Kind::BadRequest, .httpStatus = 400});
    QVERIFY(!gate.limit());
}

void TestPaceGate::passesInOrder()
{
    PaceGate gate;
    QStringList passed;
    throttle(gate);
    QVERIFY(gate.limit());
    for (const char *name : {"a", "b", "c"})
        gate.enter(this, note(passed, name));
    QVERIFY(passed.isEmpty());
    QTRY_COMPARE(passed, (QStringList{"a", "b", "c"}));
}

void TestPaceGate::passesNoneThatLeft()
{
    PaceGate gate;
    QObject first;
    QObject second;
    QStringList passed;
    throttle(gate);
    gate.enter(&first, note(passed, "first"));
    gate.enter(&second, note(passed, "second"));
    gate.enter(this, note(passed, "third"));
    gate.leave(&first);
    gate.leave(&second);
    gate.leave(&second);
    QTRY_COMPARE(passed, QStringList{"third"});
}

void TestPaceGate::passesNoneThatIsGone()
{
    PaceGate gate;
    auto gone = std::make_unique<QObject>();
    QStringList passed;
    throttle(gate);
    gate.enter(gone.get(), note(passed, "gone"));
    gate.enter(this, note(passed, "there"));
    gone.reset();
    QTRY_COMPARE(passed, QStringList{"there"});
}

void TestPaceGate::heldByAnAnswer_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<bool>("held");
    const auto row = [](const char *title, Kind kind, int status, bool held) {
        QTest::newRow(title) << Failure{.kind = kind, .httpStatus = status, .retryAfter = 3600s}
                             << held;
    };
    row("throttled", Kind::Throttled, 429, true);
    row("throttled by name", Kind::Throttled, 400, true);
    row("unavailable", Kind::ServiceUnavailable, 503, true);
    row("failed", Kind::ServiceFailure, 500, false);
    row("refused", Kind::BadRequest, 400, false);
}

void TestPaceGate::heldByAnAnswer()
{
    QFETCH(const Failure, failure);
    QFETCH(const bool, held);
    PaceGate gate;
    QStringList passed;
    gate.answered(gate.now(), failure);
    gate.enter(this, note(passed, "a"));
    QCOMPARE(passed.isEmpty(), held);
    gate.answered(gate.now(), {}); // what another was told does not end it
    QCOMPARE(passed.isEmpty(), held);
}

void TestPaceGate::entersFromWithin()
{
    PaceGate gate;
    QStringList passed;
    throttle(gate);
    gate.enter(this, [&] {
        passed.append("a");
        gate.enter(this, note(passed, "again"));
    });
    gate.enter(this, note(passed, "b"));
    QTRY_COMPARE(passed, (QStringList{"a", "b", "again"}));
}

QTEST_GUILESS_MAIN(TestPaceGate)

#include "tst_pacegate.moc"
