// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomsview.h"

#include "contrast.h"
#include "failuretext.h"
#include "mainwindow.h"
#include "rooms/roomtablemodel.h"
#include "testsupport/journals.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr int TimeLimit = 20'000;

} // namespace

// The list on a journal of its own, without a queue: rows change when the test says so.
class TestRoomsView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aStatusIsFilteredBy();
    void theEmptyListSaysWhy();
    void whatToDoIsFainterThanWhy();
    void whyThereIsNoListIsSaid();
    void escapeClearsTheSearch();
    void showingAllIsTold();
    void aWaitingRowShowsItsTrouble();
    void selectionAndScrollSurviveNewRows();
    void aListAtItsTopShowsWhatComes();
    void selectionAndScrollSurviveAReset();
    void detailsGoAndComeWithTheirRow();

private:
    [[nodiscard]] QTableView *table() const { return m_view->findChild<QTableView *>(); }
    [[nodiscard]] QLineEdit *search() const { return m_view->findChild<QLineEdit *>(); }
    [[nodiscard]] QWidget *details() const
    {
        return m_view->findChild<QWidget *>(u"roomDetails"_s);
    }
    [[nodiscard]] QString emptyState() const { return table()->accessibleDescription(); }
    [[nodiscard]] QString nameAt(int row) const
    {
        return m_model->index(row, RoomTableModel::Name).data().toString();
    }
    [[nodiscard]] QStringList selectedNames() const;
    void filter(const QString &state) const { states()->setCurrentText(state); }
    [[nodiscard]] QComboBox *states() const { return m_view->findChild<QComboBox *>(); }
    void add(int first, int count);
    void cancel(const QList<qint64> &ids);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<RoomTableModel> m_model;
    std::unique_ptr<RoomsView> m_view;
};

void TestRoomsView::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = std::make_unique<Journal>(m_folder->filePath(u"journal.sqlite"_s));
    QVERIFY(openAndWait(*m_journal));
    m_model = std::make_unique<RoomTableModel>(m_journal.get(), MainWindow::words());
    m_view = std::make_unique<RoomsView>([](const QUuid &) { return u"Elsewhere"_s; });
    m_view->setModel(m_model.get());
    m_view->resize(700, 500);
    m_view->show();
}

void TestRoomsView::cleanup()
{
    m_view.reset();
    m_model.reset();
    m_journal.reset();
}

// Rows named by their ids, which count from 1.
void TestRoomsView::add(int first, int count)
{
    QList<NewRoom> rooms;
    for (int i = first; i < first + count; ++i)
        rooms += newRoom(u"room %1"_s.arg(i, 4, 10, QChar(u'0')));
    QCOMPARE(addAndWait(*m_journal, rooms), first);
}

void TestRoomsView::cancel(const QList<qint64> &ids)
{
    QVERIFY(changeAndWait(*m_journal, JournalChange::Kind::Cancel, ids));
}

QStringList TestRoomsView::selectedNames() const
{
    QStringList names;
    for (const QModelIndex &row : table()->selectionModel()->selectedRows(RoomTableModel::Name))
        names += row.data().toString();
    names.sort();
    return names;
}

void TestRoomsView::aStatusIsFilteredBy()
{
    QCOMPARE(states()->accessibleName(), u"Status filter"_s);
    QCOMPARE(states()->count(), int(allStates.size()) + 1);
    add(1, 3);
    cancel({2});
    filter(u"Cancelled"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 1, TimeLimit);
    QCOMPARE(nameAt(0), u"room 0002"_s);
    QVERIFY(m_view->filter().isActive());
    cancel({3});
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 2, TimeLimit);
    filter(u"All"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 3, TimeLimit);
    QVERIFY(!m_view->filter().isActive());
}

void TestRoomsView::theEmptyListSaysWhy()
{
    const auto *headline = m_view->findChild<QLabel *>(u"emptyHeadline"_s);
    QVERIFY(headline->isVisible());
    QVERIFY2(emptyState().contains(u"No rooms yet"), qPrintable(emptyState()));
    add(1, 1);
    QTRY_VERIFY_WITH_TIMEOUT(!headline->isVisible(), TimeLimit);
    QCOMPARE(emptyState(), QString());
    filter(u"Failed"_s);
    QTRY_VERIFY_WITH_TIMEOUT(emptyState().contains(u"status “Failed”"), TimeLimit);
    QVERIFY(!emptyState().contains(u"search"));
    search()->setText(u"no such room"_s);
    QTRY_VERIFY_WITH_TIMEOUT(emptyState().contains(u"search"), TimeLimit);
    QVERIFY(emptyState().contains(u"“Failed”"));
    filter(u"All"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!emptyState().contains(u"Failed"), TimeLimit);
    QTRY_VERIFY_WITH_TIMEOUT(emptyState().contains(u"search"), TimeLimit);
}

void TestRoomsView::whatToDoIsFainterThanWhy()
{
    const auto inkOf = [this](const QString &name) {
        const auto *label = m_view->findChild<QLabel *>(name);
        return label->palette().color(label->foregroundRole());
    };
    const QColor ground = table()->palette().color(QPalette::Base);
    const double hint = contrast::ratio(inkOf(u"emptyHint"_s), ground);
    QVERIFY(hint >= contrast::ReadableRatio);
    QVERIFY(hint < contrast::ratio(inkOf(u"emptyHeadline"_s), ground));
}

void TestRoomsView::whyThereIsNoListIsSaid()
{
    RoomsView view([](const QUuid &) { return QString(); });
    view.show();
    const auto *headline = view.findChild<QLabel *>(u"emptyHeadline"_s);
    QVERIFY(!headline->isVisible()); // it is being opened
    view.setUnavailable(u"The disk is full."_s);
    QVERIFY(headline->isVisible());
    const auto *rooms = view.findChild<QTableView *>();
    QVERIFY(rooms->accessibleDescription().contains(u"The disk is full."));
    view.setModel(m_model.get());
    QVERIFY(!rooms->accessibleDescription().contains(u"The disk is full."));
}

void TestRoomsView::escapeClearsTheSearch()
{
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    search()->setFocus();
    QTest::keyClicks(search(), u"room"_s);
    QCOMPARE(search()->text(), u"room"_s);
    QTest::keyClick(search(), Qt::Key_Escape);
    QCOMPARE(search()->text(), QString());
    QVERIFY(search()->hasFocus());
}

void TestRoomsView::showingAllIsTold()
{
    const QSignalSpy allShown(m_view.get(), &RoomsView::allShown);
    search()->setText(u"room"_s);
    filter(u"Failed"_s);
    search()->clear();
    QCOMPARE(allShown.count(), 0);
    m_view->setFilter({});
    QCOMPARE(allShown.count(), 1);
    QVERIFY(!m_view->filter().isActive());
    QCOMPARE(states()->currentText(), u"All"_s);
}

void TestRoomsView::aWaitingRowShowsItsTrouble()
{
    add(1, 1);
    JournalOutcome outcome;
    outcome.request = claimAndWait(*m_journal, 1).constFirst().request;
    outcome.request.state = RoomState::Waiting;
    outcome.request.failure = Failure();
    outcome.request.failure->kind = Failure::Kind::ServiceUnavailable;
    QVERIFY(recordAndWait(*m_journal, outcome));
    const QString line = FailureText::line(*outcome.request.failure);
    QCOMPARE(m_model->index(0, RoomTableModel::Details).data().toString(), line);
    table()->selectRow(0);
    QTRY_VERIFY(details()->isVisible());
    QVERIFY(details()->findChild<QTextEdit *>()->toPlainText().contains(line));
}

void TestRoomsView::selectionAndScrollSurviveNewRows()
{
    add(1, 200);
    table()->selectionModel()->select(m_model->index(99, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    table()->selectionModel()->setCurrentIndex(
        m_model->index(102, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QStringList selected = selectedNames();
    QCOMPARE(selected.size(), 2);
    table()->verticalScrollBar()->setValue(97);
    const QString top = nameAt(97);
    for (int batch = 0; batch < 3; ++batch)
        add(201 + batch * 10, 10);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 230, TimeLimit);
    QCOMPARE(selectedNames(), selected);
    QCOMPARE(nameAt(table()->verticalScrollBar()->value()), top);
    QCOMPARE(nameAt(table()->rowAt(0)), top);
}

void TestRoomsView::aListAtItsTopShowsWhatComes()
{
    add(1, 200);
    add(201, 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 201, TimeLimit);
    QCOMPARE(table()->verticalScrollBar()->value(), 0);
    QCOMPARE(nameAt(table()->rowAt(0)), u"room 0201"_s);
}

// So many changes that the model begins anew.
void TestRoomsView::selectionAndScrollSurviveAReset()
{
    constexpr int Rooms = 1000;
    add(1, Rooms);
    QList<qint64> odd;
    for (int id = 1; id <= Rooms; id += 2)
        odd += id;
    cancel(odd);
    table()->selectionModel()->select(m_model->index(399, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    table()->selectionModel()->setCurrentIndex(
        m_model->index(401, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QStringList selected = selectedNames();
    table()->verticalScrollBar()->setValue(395);
    const QString top = nameAt(395);
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    filter(u"Cancelled"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), Rooms / 2, TimeLimit);
    QCOMPARE(resets.count(), 1);
    QCOMPARE(selectedNames(), selected);
    QCOMPARE(nameAt(table()->rowAt(0)), top);
    QVERIFY(details()->isVisible());
    filter(u"All"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), Rooms, TimeLimit);
    QCOMPARE(resets.count(), 2);
    QCOMPARE(selectedNames(), selected);
    QCOMPARE(nameAt(table()->rowAt(0)), top);
}

void TestRoomsView::detailsGoAndComeWithTheirRow()
{
    add(1, 3);
    table()->selectRow(1);
    QTRY_VERIFY(details()->isVisible());
    search()->setText(u"room 0003"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!details()->isVisible(), TimeLimit);
    QCOMPARE(selectedNames(), QStringList());
    search()->clear();
    QTRY_VERIFY_WITH_TIMEOUT(details()->isVisible(), TimeLimit);
    QCOMPARE(selectedNames(), QStringList{u"room 0002"_s});
    QVERIFY(details()->findChild<QTextEdit *>()->toPlainText().contains(u"room 0002"));
}

QTEST_MAIN(TestRoomsView)
#include "tst_roomsview.moc"
