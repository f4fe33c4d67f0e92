// SPDX-License-Identifier: GPL-3.0-or-later
#include "createroomform.h"

#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace {

const QUuid localId(QStringLiteral("{00000000-0000-0000-0000-000000000001}"));
const QUuid otherId(QStringLiteral("{00000000-0000-0000-0000-000000000002}"));
const QUuid endedId(QStringLiteral("{00000000-0000-0000-0000-000000000003}"));

QList<Connection> connections()
{
    Connection local;
    local.id = localId;
    local.kind = Connection::Kind::LocalService;
    local.name = QStringLiteral("Local service");
    Connection other;
    other.id = otherId;
    other.name = QStringLiteral("Archive");
    other.endpoint = QStringLiteral("https://chime.example.com");
    other.accountIds = {QStringLiteral("remembered")};
    Connection ended;
    ended.id = endedId;
    ended.name = QStringLiteral("Amazon");
    ended.endpoint = QStringLiteral("https://service.chime.aws.amazon.com");
    return {local, other, ended};
}

} // namespace

class tst_CreateRoomForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { delete m_form; }

    void startsSilentAndBlocked();
    void anAccountIsSeenFromItsBeginning();
    void enterGivesTheRoomOutAndStartsTheNext();
    void enterInABlockedFormLeadsToTheFirstProblem_data();
    void enterInABlockedFormLeadsToTheFirstProblem();
    void problemsAreLive();
    void namesAreSentAsTyped();
    void accountOfTheLocalServiceComesLater();
    void offeredAccountNeverOverwritesWhatWasTyped();
    void everyConnectionKeepsItsAccount();
    void anEmptiedAccountIsOfferedAgain();
    void moreIsFlushWithTheFields_data();
    void moreIsFlushWithTheFields();
    void endedServiceIsToldUpFront();
    void anEarlyEnterIsRemembered();
    void anEarlyEnterIsForgottenByTyping();
    void unavailabilityIsTold();
    void whatWasNotTakenComesBack();
    void whatWasNotTakenDoesNotReplaceTheNext();
    void aTokenProblemOpensMore();
    void freshTokenIsValidAndNew();
    void changedConnectionsKeepTheChoice();
    void enterOnAButtonPressesIt();

private:
    [[nodiscard]] QLineEdit *edit(const char *name) const
    {
        return m_form->findChild<QLineEdit *>(QLatin1String(name));
    }
    [[nodiscard]] QPushButton *create() const
    {
        return m_form->findChild<QPushButton *>(QStringLiteral("createRoom"));
    }
    void choose(const QUuid &connection)
    {
        auto *combo = m_form->findChild<QComboBox *>(QStringLiteral("connection"));
        combo->setCurrentIndex(combo->findData(connection));
    }
    [[nodiscard]] QStringList seenProblems() const
    {
        QStringList texts;
        for (const QLabel *label : m_form->findChildren<QLabel *>(QStringLiteral("problem"))) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts;
    }

    CreateRoomForm *m_form = nullptr;
};

void tst_CreateRoomForm::init()
{
    m_form = new CreateRoomForm;
    m_form->setConnections(connections(), localId);
    m_form->offerAccount(localId, QStringLiteral("local-account"));
    m_form->show();
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form));
    m_form->focusName();
}

void tst_CreateRoomForm::startsSilentAndBlocked()
{
    QVERIFY(seenProblems().isEmpty());
    QCOMPARE(m_form->connection(), localId);
    QCOMPARE(edit("accountId")->text(), QStringLiteral("local-account"));
    QVERIFY(edit("roomName")->hasFocus());
    QVERIFY(!create()->isEnabled());
    QVERIFY(!create()->toolTip().isEmpty());
    QCOMPARE(create()->accessibleDescription(), create()->toolTip());
    QVERIFY(!m_form->isMoreOpen());
}

void tst_CreateRoomForm::anAccountIsSeenFromItsBeginning()
{
    m_form->offerAccount(localId, QStringLiteral("a-long-account/").repeated(20));
    const QLineEdit *account = edit("accountId");
    QVERIFY(account->text().size() > 200);
    QCOMPARE(account->cursorPosition(), 0);
}

void tst_CreateRoomForm::enterGivesTheRoomOutAndStartsTheNext()
{
    QSignalSpy submitted(m_form, &CreateRoomForm::submitted);
    const QString token = m_form->room().clientRequestToken;
    QTest::keyClicks(edit("roomName"), QStringLiteral("Operations"));
    QVERIFY(create()->isEnabled());
    QTest::keyClick(edit("roomName"), Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
    QCOMPARE(submitted.at(0).at(0).toUuid(), localId);
    const auto room = submitted.at(0).at(1).value<NewRoom>();
    QCOMPARE(room, (NewRoom{QStringLiteral("local-account"), QStringLiteral("Operations"), token}));
    QVERIFY(edit("roomName")->text().isEmpty());
    QVERIFY(edit("roomName")->hasFocus());
    QVERIFY(seenProblems().isEmpty());
    QVERIFY(m_form->room().clientRequestToken != token);
    QCOMPARE(edit("accountId")->text(), QStringLiteral("local-account"));
}

void tst_CreateRoomForm::enterInABlockedFormLeadsToTheFirstProblem_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("focused");
    const QString a = QStringLiteral("a");
    QTest::newRow("account") << QString() << QString() << a << QStringLiteral("accountId");
    QTest::newRow("name") << a << QStringLiteral("  ") << a << QStringLiteral("roomName");
    QTest::newRow("token") << a << a << QStringLiteral("x y") << QStringLiteral("requestToken");
}

void tst_CreateRoomForm::enterInABlockedFormLeadsToTheFirstProblem()
{
    QFETCH(QString, account);
    QFETCH(QString, name);
    QFETCH(QString, token);
    QFETCH(QString, focused);
    QSignalSpy submitted(m_form, &CreateRoomForm::submitted);
    m_form->setMoreOpen(true);
    edit("accountId")->setText(account);
    edit("roomName")->setText(name);
    edit("requestToken")->setText(token);
    QTest::keyClick(edit("roomName"), Qt::Key_Return);
    QCOMPARE(submitted.count(), 0);
    QCOMPARE(m_form->focusWidget()->objectName(), focused);
    QVERIFY(!m_form->focusWidget()->accessibleDescription().isEmpty());
    QCOMPARE(m_form->room(), (NewRoom{account, name, token}));
}

void tst_CreateRoomForm::problemsAreLive()
{
    QTest::keyClicks(edit("roomName"), QStringLiteral("x"));
    QVERIFY(seenProblems().isEmpty());
    QTest::keyClick(edit("roomName"), Qt::Key_Backspace);
    QCOMPARE(seenProblems().size(), 1);
    QVERIFY(create()->toolTip().contains(seenProblems().constFirst()));
    QTest::keyClicks(edit("roomName"), QStringLiteral(" y"));
    QCOMPARE(seenProblems().size(), 1); // a hint: outer white space
    QVERIFY(create()->isEnabled());
}

void tst_CreateRoomForm::namesAreSentAsTyped()
{
    QSignalSpy submitted(m_form, &CreateRoomForm::submitted);
    const QString name = QStringLiteral(" <b>Ünïcode & \u05d0 ") + QString(100'000, u'x');
    edit("roomName")->setText(name);
    m_form->submit();
    QCOMPARE(submitted.at(0).at(1).value<NewRoom>().name, name);
}

void tst_CreateRoomForm::accountOfTheLocalServiceComesLater()
{
    CreateRoomForm form;
    form.setConnections(connections(), localId);
    form.show();
    auto *account = form.findChild<QLineEdit *>(QStringLiteral("accountId"));
    QVERIFY(account->text().isEmpty());
    QVERIFY(!account->placeholderText().isEmpty());
    form.offerAccount(localId, QStringLiteral("new"));
    QCOMPARE(account->text(), QStringLiteral("new"));
    QVERIFY(account->placeholderText().isEmpty());
}

void tst_CreateRoomForm::offeredAccountNeverOverwritesWhatWasTyped()
{
    edit("accountId")->setText(QStringLiteral("mine"));
    m_form->offerAccount(localId, QStringLiteral("theirs"));
    QCOMPARE(edit("accountId")->text(), QStringLiteral("mine"));
    m_form->offerAccount(otherId, QStringLiteral("elsewhere"));
    QCOMPARE(edit("accountId")->text(), QStringLiteral("mine"));
}

void tst_CreateRoomForm::everyConnectionKeepsItsAccount()
{
    choose(otherId);
    QCOMPARE(edit("accountId")->text(), QStringLiteral("remembered"));
    edit("accountId")->setText(QStringLiteral("changed"));
    choose(localId);
    QCOMPARE(edit("accountId")->text(), QStringLiteral("local-account"));
    choose(otherId);
    QCOMPARE(edit("accountId")->text(), QStringLiteral("changed"));
    choose(endedId);
    QVERIFY(edit("accountId")->text().isEmpty());
}

void tst_CreateRoomForm::anEmptiedAccountIsOfferedAgain()
{
    QVERIFY(QTest::qWaitForWindowActive(m_form));
    auto *account = edit("accountId");
    account->setFocus();
    account->selectAll();
    QTest::keyClick(account, Qt::Key_Delete);
    QCOMPARE(account->text(), QString());
    QCOMPARE(account->placeholderText(), QStringLiteral("local-account"));
    QCOMPARE(seenProblems().size(), 1);
    const QSignalSpy submitted(m_form, &CreateRoomForm::submitted);
    edit("roomName")->setText(QStringLiteral("Operations"));
    QTest::keyClick(account, Qt::Key_Return);
    QCOMPARE(submitted.count(), 0); // it is empty, whatever is offered
    QCOMPARE(account->text(), QString());
    edit("roomName")->setFocus();
    QCOMPARE(account->text(), QStringLiteral("local-account"));
    QVERIFY(seenProblems().isEmpty());
}

void tst_CreateRoomForm::moreIsFlushWithTheFields_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<bool>("open");
    QTest::newRow("left to right, closed") << Qt::LeftToRight << false;
    QTest::newRow("left to right, open") << Qt::LeftToRight << true;
    QTest::newRow("right to left, closed") << Qt::RightToLeft << false;
    QTest::newRow("right to left, open") << Qt::RightToLeft << true;
}

// What is drawn begins at the edge, give or take what a glyph leaves free, and has no ground.
void tst_CreateRoomForm::moreIsFlushWithTheFields()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(bool, open);
    m_form->setLayoutDirection(direction);
    m_form->setMoreOpen(open);
    m_form->layout()->activate();
    auto *more = m_form->findChild<QToolButton *>(QStringLiteral("more"));
    QVERIFY(!more->hasFocus());
    const QImage image = more->grab().toImage();
    const QRgb ground = image.pixel(image.width() - 1, 0);
    QCOMPARE(image.pixel(0, 0), ground);
    const auto isDrawn = [&](int column) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(column, y) != ground)
                return true;
        }
        return false;
    };
    int free = 0;
    while (free < image.width()
           && !isDrawn(direction == Qt::LeftToRight ? free : image.width() - 1 - free))
        ++free;
    QVERIFY2(free <= 3, qPrintable(QString::number(free)));
    const auto edgeOf = [&](const QWidget *widget) {
        const QRect rect(widget->mapTo(m_form, QPoint()), widget->size());
        return direction == Qt::LeftToRight ? rect.left() : rect.right();
    };
    QCOMPARE(edgeOf(more), edgeOf(edit("roomName")));
}

void tst_CreateRoomForm::endedServiceIsToldUpFront()
{
    choose(endedId);
    QCOMPARE(seenProblems().size(), 1);
    QVERIFY(seenProblems().constFirst().contains(QStringLiteral("20 February 2026")));
    choose(localId);
    QVERIFY(seenProblems().isEmpty());
}

void tst_CreateRoomForm::anEarlyEnterIsRemembered()
{
    CreateRoomForm form;
    QSignalSpy submitted(&form, &CreateRoomForm::submitted);
    form.setConnections(connections(), localId);
    form.setUnavailable(QStringLiteral("Not yet."));
    auto *name = form.findChild<QLineEdit *>(QStringLiteral("roomName"));
    name->setText(QStringLiteral("Early"));
    form.submit();
    QCOMPARE(submitted.count(), 0);
    QCOMPARE(name->text(), QStringLiteral("Early"));
    form.setUnavailable({});
    QCOMPARE(submitted.count(), 0);
    form.offerAccount(localId, QStringLiteral("account"));
    QCOMPARE(submitted.count(), 1);
    QCOMPARE(submitted.at(0).at(1).value<NewRoom>().accountId, QStringLiteral("account"));
    form.offerAccount(localId, QStringLiteral("account"));
    form.setUnavailable({});
    QCOMPARE(submitted.count(), 1);
}

void tst_CreateRoomForm::anEarlyEnterIsForgottenByTyping()
{
    QSignalSpy submitted(m_form, &CreateRoomForm::submitted);
    m_form->setUnavailable(QStringLiteral("Not yet."));
    edit("roomName")->setText(QStringLiteral("Early"));
    m_form->submit();
    edit("roomName")->setText(QStringLiteral("Early, or not"));
    m_form->setUnavailable({});
    QCOMPARE(submitted.count(), 0);
    QCOMPARE(edit("roomName")->text(), QStringLiteral("Early, or not"));
}

void tst_CreateRoomForm::unavailabilityIsTold()
{
    edit("roomName")->setText(QStringLiteral("x"));
    QVERIFY(create()->isEnabled());
    m_form->setUnavailable(QStringLiteral("The disk is full."));
    QVERIFY(!create()->isEnabled());
    QCOMPARE(create()->toolTip(), QStringLiteral("The disk is full."));
}

void tst_CreateRoomForm::whatWasNotTakenComesBack()
{
    edit("roomName")->setText(QStringLiteral("Precious"));
    const NewRoom room = m_form->room();
    m_form->submit();
    choose(otherId);
    QVERIFY(m_form->restore(localId, room));
    QCOMPARE(m_form->room(), room);
    QCOMPARE(m_form->connection(), localId);
}

void tst_CreateRoomForm::whatWasNotTakenDoesNotReplaceTheNext()
{
    edit("roomName")->setText(QStringLiteral("Next"));
    QVERIFY(!m_form->restore(localId, {QStringLiteral("a"), QStringLiteral("Old"), {}}));
    QCOMPARE(edit("roomName")->text(), QStringLiteral("Next"));
    edit("roomName")->clear();
    QVERIFY(
        !m_form->restore(QUuid::createUuid(), {QStringLiteral("a"), QStringLiteral("Old"), {}}));
}

void tst_CreateRoomForm::aTokenProblemOpensMore()
{
    edit("roomName")->setText(QStringLiteral("x"));
    edit("requestToken")->setText(QStringLiteral("bad token"));
    QVERIFY(!m_form->isMoreOpen());
    m_form->submit();
    QVERIFY(m_form->isMoreOpen());
    QVERIFY(edit("requestToken")->hasFocus());
    QVERIFY(seenProblems().constFirst().contains(u'4'));
}

void tst_CreateRoomForm::freshTokenIsValidAndNew()
{
    const QString before = m_form->room().clientRequestToken;
    m_form->findChild<QToolButton *>(QStringLiteral("freshToken"))->click();
    QVERIFY(m_form->room().clientRequestToken != before);
    QVERIFY(seenProblems().isEmpty());
}

void tst_CreateRoomForm::changedConnectionsKeepTheChoice()
{
    choose(otherId);
    edit("accountId")->setText(QStringLiteral("typed"));
    QList<Connection> changed = connections();
    changed[1].name = QStringLiteral("Renamed");
    changed.swapItemsAt(1, 2);
    m_form->setConnections(changed);
    QCOMPARE(m_form->connection(), otherId);
    QCOMPARE(edit("accountId")->text(), QStringLiteral("typed"));
    changed.removeLast();
    m_form->setConnections(changed);
    QCOMPARE(m_form->connection(), localId);
}

void tst_CreateRoomForm::enterOnAButtonPressesIt()
{
    QSignalSpy submitted(m_form, &CreateRoomForm::submitted);
    QSignalSpy manage(m_form, &CreateRoomForm::manageConnections);
    edit("roomName")->setText(QStringLiteral("x"));
    auto *button = m_form->findChild<QPushButton *>(QStringLiteral("manageConnections"));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(submitted.count(), 0);
    QCOMPARE(manage.count(), 1);
}

QTEST_MAIN(tst_CreateRoomForm)
#include "tst_createroomform.moc"
