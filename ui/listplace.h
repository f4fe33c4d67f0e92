// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QTableView;
class RoomTableModel;

// Where the user is in a list: what is selected, and how far it is scrolled. Both stay with the
// rooms and not with the numbers of their rows, whatever comes in above. A list that stands at its
// top stays there, and shows what comes.
class ListPlace : public QObject
{
    Q_OBJECT
public:
    // The table has the model already. Gone before either.
    ListPlace(QTableView *table, RoomTableModel *model, QObject *parent);

private:
    void rowsInserted(int first, int last);
    void rowsRemoved(int first, int last);
    void keep();
    void restore();
    void scrollToRow(int row);

    QTableView *m_table;
    RoomTableModel *m_model;
    int m_scrolled = 0; // before rows went
    // Across a reset; ids of the journal, 0: none.
    QList<qint64> m_selected;
    qint64 m_current = 0;
    qint64 m_top = 0;
    bool m_currentWasSeen = false;
};
