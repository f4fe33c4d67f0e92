// SPDX-License-Identifier: GPL-3.0-or-later
#include "contrast.h"
#include "field.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace {

QLabel *problemOf(const Field &field)
{
    return field.findChild<QLabel *>(QStringLiteral("problem"));
}

} // namespace

class tst_Field : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void labelIsBuddyAndName();
    void silentUntilEdited();
    void liveOnceEdited();
    void pointOutShowsAndFocuses();
    void hostileTextStaysPlain();
    void longProblemsWrap();
    void problemCanBeReadInEveryPalette();
};

void tst_Field::labelIsBuddyAndName()
{
    auto *edit = new QLineEdit;
    const Field field(QStringLiteral("Room &name"), edit);
    QCOMPARE(edit->accessibleName(), QStringLiteral("Room name"));
    const auto labels = field.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
                        [edit](const QLabel *label) { return label->buddy() == edit; }));
}

void tst_Field::silentUntilEdited()
{
    auto *edit = new QLineEdit;
    Field field(QStringLiteral("Name"), edit);
    field.show();
    field.setProblem({Field::Severity::Error, QStringLiteral("Enter a name.")});
    QVERIFY(!problemOf(field)->isVisible());
    QVERIFY(edit->accessibleDescription().isEmpty());
    field.setEdited(true);
    QVERIFY(problemOf(field)->isVisible());
    QCOMPARE(edit->accessibleDescription(), QStringLiteral("Enter a name."));
}

void tst_Field::liveOnceEdited()
{
    auto *edit = new QLineEdit;
    Field field(QStringLiteral("Name"), edit);
    field.show();
    field.setEdited(true);
    field.setProblem({Field::Severity::Hint, QStringLiteral("Hm.")});
    QVERIFY(problemOf(field)->isVisible());
    field.setProblem({});
    QVERIFY(!problemOf(field)->isVisible());
    QVERIFY(edit->accessibleDescription().isEmpty());
    field.setProblem({Field::Severity::Error, QStringLiteral("No.")});
    field.setEdited(false);
    QVERIFY(!problemOf(field)->isVisible());
}

void tst_Field::pointOutShowsAndFocuses()
{
    auto *edit = new QLineEdit;
    Field field(QStringLiteral("Name"), edit);
    field.setProblem({Field::Severity::Error, QStringLiteral("No.")});
    field.show();
    field.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    field.pointOut();
    QVERIFY(edit->hasFocus());
    QVERIFY(problemOf(field)->isVisible());
}

void tst_Field::hostileTextStaysPlain()
{
    Field field(QStringLiteral("Name"), new QLineEdit);
    field.setEdited(true);
    field.setProblem({Field::Severity::Error, QStringLiteral("<b>bold</b><img src='x'>")});
    QCOMPARE(problemOf(field)->textFormat(), Qt::PlainText);
    QCOMPARE(problemOf(field)->text(), QStringLiteral("<b>bold</b><img src='x'>"));
}

void tst_Field::longProblemsWrap()
{
    Field field(QStringLiteral("Name"), new QLineEdit);
    field.setEdited(true);
    field.resize(240, 600);
    field.show();
    field.setProblem({Field::Severity::Error, QStringLiteral("Many words of one. ").repeated(12)});
    QVERIFY(field.minimumSizeHint().width() <= 240);
    QTRY_VERIFY(problemOf(field)->height()
                >= problemOf(field)->heightForWidth(problemOf(field)->width()));
}

void tst_Field::problemCanBeReadInEveryPalette()
{
    Field field(QStringLiteral("Name"), new QLineEdit);
    field.show();
    field.setEdited(true);
    for (const auto severity : {Field::Severity::Error, Field::Severity::Hint}) {
        field.setProblem({severity, QStringLiteral("No.")});
        for (const QColor &ground : {QColor(Qt::white), QColor(0x2d, 0x2d, 0x2d)}) {
            field.setPalette(QPalette(ground));
            const QColor text = problemOf(field)->palette().color(QPalette::WindowText);
            QVERIFY2(contrast::ratio(text, ground) >= contrast::ReadableRatio,
                     qPrintable(text.name() + QStringLiteral(" on ") + ground.name()));
        }
        field.setProblem({});
    }
}

QTEST_MAIN(tst_Field)
#include "tst_field.moc"
