// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

// Says one thing at a time above the window's content, and keeps the others waiting. Never takes
// the focus; screen readers are told.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Information, Warning, Error };

    struct Action
    {
        QString label;
        std::function<void()> run; // the message is done with before
    };

    struct Message
    {
        Kind kind = Kind::Information;
        QString text; // plain text
        QList<Action> actions = {}; // a button each
        bool isItsOwn = false; // its actions are about one thing: shown beside others of that text
    };

    explicit MessageBar(QWidget *parent = nullptr);

    // Behind those already there; a text that is there already is not said twice, unless it
    // isItsOwn.
    void post(Message message);
    [[nodiscard]] int count() const { return int(m_messages.size()); }

public Q_SLOTS:
    void dismiss(); // the one that is seen

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showFirst();
    void begin();
    void showActions(const QList<Action> &actions);
    [[nodiscard]] QColor hue() const;
    [[nodiscard]] QColor ground() const;

    QList<Message> m_messages;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_waiting; // how many more
    QHBoxLayout *m_actions;
    QToolButton *m_close;
};
