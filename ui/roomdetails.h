// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roomfacts.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTextEdit;
class ElidedLabel;

// Everything that is known about one row, as plain text that can be selected and copied. Its
// widgets are made when the first row is shown.
class RoomDetails : public QWidget
{
    Q_OBJECT
public:
    explicit RoomDetails(QWidget *parent = nullptr);

    void setRequest(const RoomRequest &request, const QString &connectionName,
                    const QList<Attempt> &attempts);
    [[nodiscard]] const RoomRequest &request() const { return m_request; }

Q_SIGNALS:
    void retry(qint64 id);
    void cancel(qint64 id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void write();
    [[nodiscard]] QList<RoomFacts::Fact> facts() const; // the last attempts among them

    RoomRequest m_request;
    QString m_connectionName;
    QList<Attempt> m_attempts;
    QLabel *m_icon = nullptr;
    ElidedLabel *m_title = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_cancel = nullptr;
    QTextEdit *m_text = nullptr;
};
