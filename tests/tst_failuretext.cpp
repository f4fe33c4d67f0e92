// SPDX-License-Identifier: GPL-3.0-or-later
#include "failuretext.h"

#include <QSet>
#include <QTest>

namespace {

QList<Failure::Kind> everyKind()
{
    QList<Failure::Kind> kinds;
    for (int kind = 0; kind <= int(Failure::Kind::ListRefused); ++kind)
        kinds += Failure::Kind(kind);
    return kinds;
}

Failure failureOf(Failure::Kind kind)
{
    Failure failure;
    failure.kind = kind;
    return failure;
}

} // namespace

class tst_FailureText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasWordsOfItsOwn();
    void everyStoreErrorHasWordsOfItsOwn();
    void everyStateHasAWord();
    void clockSkewTellsTheDirection();
    void lineKeepsTheServicesWords();
    void serviceWordsAreVerbatim();
    void whatTurnsTheDirectionIsLeftOut();
    void charactersCanBeTold_data();
    void charactersCanBeTold();
    void tokenProblemNamesCharacterAndPosition();
    void everyRoomRuleHasASentence();
    void endpointProblemsDiffer();
    void shortenedNeverSplitsACharacter();
};

void tst_FailureText::everyKindHasWordsOfItsOwn()
{
    QSet<QString> headlines;
    for (const Failure::Kind kind : everyKind()) {
        const FailureText::Text text = FailureText::of(failureOf(kind));
        QVERIFY2(text.headline.endsWith(u'.'), qPrintable(QString::number(int(kind))));
        QVERIFY2(text.nextStep.endsWith(u'.'), qPrintable(text.headline));
        QVERIFY2(!headlines.contains(text.headline), qPrintable(text.headline));
        headlines += text.headline;
    }
}

void tst_FailureText::everyStoreErrorHasWordsOfItsOwn()
{
    QSet<QString> headlines;
    for (int kind = 0; kind <= int(StoreError::Kind::Other); ++kind) {
        const FailureText::Text text = FailureText::of(StoreError{StoreError::Kind(kind), {}});
        QVERIFY(!text.headline.isEmpty());
        QVERIFY(!text.nextStep.isEmpty());
        headlines += text.headline;
    }
    QCOMPARE(headlines.size(), int(StoreError::Kind::Other) + 1);
}

void tst_FailureText::everyStateHasAWord()
{
    const QStringList words{QStringLiteral("Waiting"), QStringLiteral("Sending"),
                            QStringLiteral("Created"), QStringLiteral("Failed"),
                            QStringLiteral("Unknown"), QStringLiteral("Cancelled")};
    for (int state = 0; state < words.size(); ++state) {
        QCOMPARE(FailureText::word(RoomState(state)), words.at(state));
        QVERIFY(!FailureText::meaning(RoomState(state)).isEmpty());
    }
}

void tst_FailureText::clockSkewTellsTheDirection()
{
    Failure failure = failureOf(Failure::Kind::ClockSkewed);
    failure.clockSkew = std::chrono::seconds(20 * 60);
    const QString behind = FailureText::of(failure).headline;
    QVERIFY2(behind.contains(QStringLiteral("20")) && behind.contains(QStringLiteral("slow")),
             qPrintable(behind));
    failure.clockSkew = std::chrono::seconds(-7 * 60);
    const QString ahead = FailureText::of(failure).headline;
    QVERIFY2(ahead.contains(QStringLiteral("7")) && ahead.contains(QStringLiteral("fast")),
             qPrintable(ahead));
}

void tst_FailureText::lineKeepsTheServicesWords()
{
    Failure failure = failureOf(Failure::Kind::BadRequest);
    failure.message = QStringLiteral("<b>no</b>\n  such   %1 thing %n");
    const QString line = FailureText::line(failure);
    QVERIFY2(line.contains(QStringLiteral("<b>no</b> such %1 thing %n")), qPrintable(line));
    QVERIFY(!line.contains(u'\n'));
}

void tst_FailureText::serviceWordsAreVerbatim()
{
    Failure failure = failureOf(Failure::Kind::AccountNotFound);
    QVERIFY(FailureText::serviceWords(failure).isEmpty());
    failure.httpStatus = 404;
    failure.code = QStringLiteral("NotFoundException");
    failure.message = QStringLiteral("<h1>gone</h1>\nsecond line & %2");
    QCOMPARE(FailureText::serviceWords(failure),
             QStringLiteral("HTTP 404 · NotFoundException\n<h1>gone</h1>\nsecond line & %2"));
}

void tst_FailureText::whatTurnsTheDirectionIsLeftOut()
{
    Failure failure = failureOf(Failure::Kind::BadRequest);
    failure.code = QStringLiteral("Bad\u202eRequest");
    failure.message = QStringLiteral("not \u202eallowed\u0007");
    QCOMPARE(FailureText::serviceWords(failure), QStringLiteral("BadRequest\nnot allowed"));
    QVERIFY(FailureText::line(failure).endsWith(QStringLiteral("not allowed")));
    failure = failureOf(Failure::Kind::HostNotFound);
    failure.detail = QStringLiteral("exa\u2067mple");
    QVERIFY(FailureText::of(failure).headline.contains(QStringLiteral("“example”")));
}

void tst_FailureText::charactersCanBeTold_data()
{
    QTest::addColumn<uint>("character");
    QTest::addColumn<QString>("expected");
    QTest::newRow("letter") << uint(U'é') << QStringLiteral("“é” (U+00E9)");
    QTest::newRow("beyond the BMP")
        << uint(0x1F600)
        << QString(QStringLiteral("“") + QString::fromUtf8("\xF0\x9F\x98\x80")
                   + QStringLiteral("” (U+1F600)"));
    QTest::newRow("control") << uint(7) << QStringLiteral("U+0007");
    QTest::newRow("space") << uint(U' ') << QStringLiteral("U+0020");
    QTest::newRow("direction") << uint(0x202E) << QStringLiteral("U+202E");
    QTest::newRow("half") << uint(0xD800) << QStringLiteral("U+D800");
}

void tst_FailureText::charactersCanBeTold()
{
    QFETCH(uint, character);
    QTEST(FailureText::character(char32_t(character)), "expected");
}

void tst_FailureText::tokenProblemNamesCharacterAndPosition()
{
    const QString text =
        FailureText::of({roomrules::Field::ClientRequestToken, roomrules::Severity::Error,
                         roomrules::Rule::TokenCharacter, 4, U'!'});
    QVERIFY2(text.contains(u'5') && text.contains(u'!'), qPrintable(text));
}

void tst_FailureText::everyRoomRuleHasASentence()
{
    for (const roomrules::Field field : {roomrules::Field::AccountId, roomrules::Field::Name}) {
        QSet<QString> sentences;
        for (int rule = 0; rule <= int(roomrules::Rule::DirectionCharacter); ++rule)
            sentences += FailureText::of(
                {field, roomrules::Severity::Error, roomrules::Rule(rule), 0, U'x'});
        QVERIFY(!sentences.contains(QString()));
        QCOMPARE(sentences.size(), int(roomrules::Rule::DirectionCharacter) + 1);
    }
}

void tst_FailureText::endpointProblemsDiffer()
{
    QSet<QString> sentences;
    for (int problem = 0; problem <= int(EndpointProblem::HasQueryOrFragment); ++problem)
        sentences += FailureText::of(EndpointProblem(problem));
    QVERIFY(!sentences.contains(QString()));
    QCOMPARE(sentences.size(), int(EndpointProblem::HasQueryOrFragment) + 1);
}

void tst_FailureText::shortenedNeverSplitsACharacter()
{
    const QString smile = QString::fromUcs4(U"\U0001F600");
    for (qsizetype maximum = 2; maximum < 9; ++maximum) {
        const QString text = FailureText::shortened(smile.repeated(20), maximum);
        QVERIFY(text.isValidUtf16());
        QVERIFY(text.size() <= maximum);
        QVERIFY(text.endsWith(u'…'));
    }
}

QTEST_APPLESS_MAIN(tst_FailureText)
#include "tst_failuretext.moc"
