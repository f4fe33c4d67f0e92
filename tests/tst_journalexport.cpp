// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/journalexport.h"
#include "rooms/requestjson.h"
#include "testsupport/journals.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace journalexport;

namespace {

QDateTime someTime()
{
    return QDateTime::fromString(u"2026-11-22T09:30:00.123Z", Qt::ISODateWithMs);
}

// Takes so many bytes and no more.
class SmallDevice : public QIODevice
{
public:
    explicit SmallDevice(qint64 room)
        : m_room(room)
    {
        open(WriteOnly);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        m_room -= size;
        return m_room < 0 ? -1 : size;
    }

private:
    qint64 m_room;
};

// The fields of RFC 4180, by its grammar and nothing else.
QList<QStringList> parseCsv(const QString &text)
{
    QList<QStringList> lines{{QString()}};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' && quoted && i + 1 < text.size() && text[i + 1] == u'"') {
            lines.last().last() += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (c == u',' && !quoted) {
            lines.last() << QString();
        } else if (c == u'\r' && !quoted && i + 1 < text.size() && text[i + 1] == u'\n') {
            lines << QStringList{QString()};
            ++i;
        } else {
            lines.last().last() += c;
        }
    }
    lines.removeLast(); // after the last line's end
    return lines;
}

} // namespace

class TestJournalExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void namesStates();
    void csvFields_data();
    void csvFields();
    void csv();
    void json();
    void selects_data();
    void selects();
    void emptyJournal();
    void deviceThatSaysNo_data();
    void deviceThatSaysNo();

private:
    // Four rows: created, failed, unknown, waiting; the last two make up a batch.
    void fill(Journal &journal);
    QString path() const { return m_dir->filePath(QStringLiteral("journal.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestJournalExport::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestJournalExport::cleanup()
{
    m_dir.reset();
}

void TestJournalExport::fill(Journal &journal)
{
    QVERIFY(openAndWait(journal));
    QSignalSpy added(&journal, &Journal::added);
    const QUuid connection = QUuid::fromString(u"0b5f2a64-3b7e-4a39-8f0e-6f2d1c9b7a55");
    journal.add(connection,
                {newRoom(QStringLiteral("=1+1, \"x\"\r\ny")), newRoom(QStringLiteral("two"))});
    journal.add(connection, {newRoom(QStringLiteral("three")), newRoom(QStringLiteral("four"))},
                BatchSource{QStringLiteral("list"), QStringLiteral("print")});
    QTRY_COMPARE(added.count(), 2);
    const auto claimed = claimAndWait(journal, 3, connection);

    JournalOutcome outcome;
    outcome.request = claimed[0].request;
    outcome.request.state = RoomState::Created;
    outcome.request.attempts = 2;
    outcome.request.finishedAt = someTime();
    outcome.request.requestId = QStringLiteral("rq-1");
    outcome.request.created = {QStringLiteral("acc-1"), QStringLiteral("arn:x"),  someTime(),
                               QStringLiteral("name"),  QStringLiteral("room-1"), someTime()};
    outcome.attempts = {{someTime(), std::chrono::milliseconds(12), 201, {}, {}}};
    QVERIFY(recordAndWait(journal, outcome));

    Failure failure;
    failure.kind = Failure::Kind::BadRequest;
    failure.httpStatus = 400;
    failure.code = QStringLiteral("BadRequestException");
    failure.message = QStringLiteral("no\u0007\u009b such thing");
    failure.requestId = QStringLiteral("rq-2");
    outcome = {};
    outcome.request = claimed[1].request;
    outcome.request.state = RoomState::Failed;
    outcome.request.failure = failure;
    QVERIFY(recordAndWait(journal, outcome));

    failure = {};
    failure.kind = Failure::Kind::TimedOut;
    failure.outcomeUnknown = true;
    outcome.request = claimed[2].request;
    outcome.request.state = RoomState::Unknown;
    outcome.request.failure = failure;
    outcome.maybeDone = true;
    outcome.askAgain = true;
    QVERIFY(recordAndWait(journal, outcome));
}

void TestJournalExport::namesStates()
{
    for (const RoomState state : allStates)
        QCOMPARE(requestjson::stateOf(requestjson::stateName(state).toLower()),
                 std::optional(state));
    QVERIFY(!requestjson::stateOf(QStringLiteral("Gone")));
}

void TestJournalExport::csvFields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QString &text, const QString &field) {
        QTest::newRow(name) << text << field;
    };
    row("nothing", {}, {});
    row("a word", QStringLiteral("Küche"), QStringLiteral("Küche"));
    row("a comma", QStringLiteral("a,b"), QStringLiteral("\"a,b\""));
    row("quotes", QStringLiteral("a\"b"), QStringLiteral("\"a\"\"b\""));
    row("a line end", QStringLiteral("a\nb"), QStringLiteral("\"a\nb\""));
    row("outer space", QStringLiteral(" a"), QStringLiteral("\" a\""));
    row("a formula", QStringLiteral("=1+1"), QStringLiteral("\"'=1+1\""));
    row("plus", QStringLiteral("+1"), QStringLiteral("\"'+1\""));
    row("minus", QStringLiteral("-1"), QStringLiteral("\"'-1\""));
    row("at", QStringLiteral("@SUM(A1)"), QStringLiteral("\"'@SUM(A1)\""));
    row("a tab first", QStringLiteral("\t=1"), QStringLiteral("\"'\t=1\""));
    row("a full-width sign", QStringLiteral("＝1"), QStringLiteral("\"'＝1\""));
    row("a sign inside", QStringLiteral("a=1"), QStringLiteral("a=1"));
    row("controls", QStringLiteral("a\u001b[31m\u009bb\u007f"), QStringLiteral("a[31mb"));
}

void TestJournalExport::csvFields()
{
    QFETCH(QString, text);
    QTEST(csvField(text), "field");
}

void TestJournalExport::csv()
{
    Journal journal(path(), nullptr, [] { return someTime(); });
    fill(journal);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeCsv(*journal.reader(), {}, buffer));
    const QList<QStringList> lines = parseCsv(QString::fromUtf8(buffer.data()));
    QCOMPARE(lines.size(), 5);
    for (const QStringList &line : lines)
        QCOMPARE(line.size(), lines.first().size());
    const auto field = [&](int line, const QString &name) {
        return lines[line].value(lines.first().indexOf(name));
    };
    QCOMPARE(field(1, QStringLiteral("Id")), QStringLiteral("1"));
    QCOMPARE(field(1, QStringLiteral("Batch")), QString());
    QCOMPARE(field(1, QStringLiteral("Name")), QStringLiteral("'=1+1, \"x\"\r\ny"));
    QCOMPARE(field(1, QStringLiteral("Status")), QStringLiteral("Created"));
    QCOMPARE(field(1, QStringLiteral("Attempts")), QStringLiteral("2"));
    QCOMPARE(field(1, QStringLiteral("RequestedAt")), QStringLiteral("2026-11-22T09:30:00.123Z"));
    QCOMPARE(field(1, QStringLiteral("AskedAt")), QStringLiteral("2026-11-22T09:30:00.123Z"));
    QCOMPARE(field(1, QStringLiteral("RequestId")), QStringLiteral("rq-1"));
    QCOMPARE(field(1, QStringLiteral("Room.RoomId")), QStringLiteral("room-1"));
    QCOMPARE(field(1, QStringLiteral("Room.UpdatedTimestamp")),
             QStringLiteral("2026-11-22T09:30:00.123Z"));
    QCOMPARE(field(1, QStringLiteral("Error.Code")), QString());
    QCOMPARE(field(2, QStringLiteral("Error.Code")), QStringLiteral("BadRequestException"));
    QCOMPARE(field(2, QStringLiteral("Error.HttpStatus")), QStringLiteral("400"));
    QCOMPARE(field(2, QStringLiteral("Error.Message")), QStringLiteral("no such thing"));
    QCOMPARE(field(2, QStringLiteral("Error.RequestId")), QStringLiteral("rq-2"));
    QCOMPARE(field(3, QStringLiteral("Batch")), QStringLiteral("1"));
    QCOMPARE(field(3, QStringLiteral("MaybeDone")), QStringLiteral("true"));
    QCOMPARE(field(3, QStringLiteral("AskAgain")), QStringLiteral("true"));
    QCOMPARE(field(3, QStringLiteral("Error.Kind")), QStringLiteral("TimedOut"));
    QCOMPARE(field(4, QStringLiteral("Status")), QStringLiteral("Waiting"));
    QCOMPARE(field(4, QStringLiteral("Connection")),
             QStringLiteral("0b5f2a64-3b7e-4a39-8f0e-6f2d1c9b7a55"));
}

void TestJournalExport::json()
{
    Journal journal(path(), nullptr, [] { return someTime(); });
    fill(journal);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writeJson(*journal.reader(), {}, buffer));
    QCOMPARE(buffer.data().count('\n'), 6); // the brackets, and a line each
    QVERIFY(buffer.data().contains("\\u009b")); // harmless to a terminal
    const QJsonArray rows = QJsonDocument::fromJson(buffer.data()).array();
    QCOMPARE(rows.size(), 4);
    const QJsonObject created = rows[0].toObject();
    QCOMPARE(created[u"Id"].toInt(), 1);
    QCOMPARE(created[u"Name"].toString(), QStringLiteral("=1+1, \"x\"\r\ny"));
    QCOMPARE(created[u"Attempts"].toInt(), 2);
    QCOMPARE(created[u"FinishedAt"].toString(), QStringLiteral("2026-11-22T09:30:00.123Z"));
    QCOMPARE(created[u"Room"][u"RoomId"].toString(), QStringLiteral("room-1"));
    QVERIFY(!created.contains(u"Error"));
    const QJsonObject failed = rows[1].toObject();
    QCOMPARE(failed[u"Error"][u"Message"].toString(), QStringLiteral("no\u0007\u009b such thing"));
    QCOMPARE(failed[u"Error"][u"HttpStatus"].toInt(), 400);
    QVERIFY(!failed.contains(u"Room"));
    QVERIFY(!failed.contains(u"Batch"));
    const QJsonObject unknown = rows[2].toObject();
    QCOMPARE(unknown[u"Batch"].toInt(), 1);
    QCOMPARE(unknown[u"Status"].toString(), QStringLiteral("Unknown"));
    QCOMPARE(unknown[u"Error"][u"Code"].toString(), QStringLiteral("TimedOut"));
    QVERIFY(!rows[3].toObject().contains(u"FinishedAt"));
}

void TestJournalExport::selects_data()
{
    using enum RoomState;
    QTest::addColumn<Selection>("selection");
    QTest::addColumn<QList<qint64>>("ids");
    QTest::newRow("all") << Selection() << QList<qint64>{1, 2, 3, 4};
    QTest::newRow("newest first") << Selection{{}, {}, Qt::DescendingOrder, {}}
                                  << QList<qint64>{4, 3, 2, 1};
    QTest::newRow("the newest") << Selection{{}, {}, Qt::DescendingOrder, 1} << QList<qint64>{4};
    QTest::newRow("states") << Selection{{Created, Waiting}, {}, Qt::AscendingOrder, {}}
                            << QList<qint64>{1, 4};
    QTest::newRow("a batch") << Selection{{}, 1, Qt::AscendingOrder, {}} << QList<qint64>{3, 4};
    QTest::newRow("no such batch") << Selection{{}, 2, Qt::AscendingOrder, {}} << QList<qint64>();
    QTest::newRow("all of it") << Selection{{Unknown}, 1, Qt::DescendingOrder, 5}
                               << QList<qint64>{3};
}

void TestJournalExport::selects()
{
    QFETCH(Selection, selection);
    Journal journal(path());
    fill(journal);
    QList<qint64> found;
    QVERIFY(forEach(*journal.reader(), selection, [&](const Row &row) {
        found << row.request.id;
        return true;
    }));
    QTEST(found, "ids");
}

void TestJournalExport::emptyJournal()
{
    Journal journal(path());
    QVERIFY(openAndWait(journal));
    QBuffer csv;
    csv.open(QIODevice::WriteOnly);
    QVERIFY(writeCsv(*journal.reader(), {}, csv));
    QCOMPARE(parseCsv(QString::fromUtf8(csv.data())).size(), 1);
    QBuffer json;
    json.open(QIODevice::WriteOnly);
    QVERIFY(writeJson(*journal.reader(), {}, json));
    const QJsonDocument document = QJsonDocument::fromJson(json.data());
    QVERIFY(document.isArray() && document.array().isEmpty());
}

void TestJournalExport::deviceThatSaysNo_data()
{
    QTest::addColumn<qint64>("room");
    QTest::newRow("at once") << qint64(0);
    QTest::newRow("later") << qint64(400);
}

void TestJournalExport::deviceThatSaysNo()
{
    QFETCH(qint64, room);
    Journal journal(path());
    fill(journal);
    SmallDevice forCsv(room);
    QVERIFY(!writeCsv(*journal.reader(), {}, forCsv));
    SmallDevice forJson(room);
    QVERIFY(!writeJson(*journal.reader(), {}, forJson));
}

QTEST_GUILESS_MAIN(TestJournalExport)
#include "tst_journalexport.moc"
