// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

#include <functional>

class QHBoxLayout;
class QLabel;
class SpokenLabel;
class QToolButton;

// Says one thing at a time above the window's content, and keeps the others waiting: errors before
// warnings before information, and of a kind the newest first. Never takes the focus; screen
// readers are told.
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
        QString subject = {}; // what it is about, for post() and withdraw(); empty: its text
    };

    explicit MessageBar(QWidget *parent = nullptr);

    // Takes the place of an earlier message of the same subject, and is not announced anew when it
    // says the same.
    void post(Message message);
    void withdraw(const QString &subject); // its cause is gone
    [[nodiscard]] int count() const { return int(m_messages.size()); }

public Q_SLOTS:
    void dismiss(); // the one that is seen

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showFirst();
    void paintIcon();
    void say(const QString &text);
    void remove(const QString &subject);
    void showActions(const QList<Action> &actions);
    [[nodiscard]] Kind kind() const; // of the one that is seen
    [[nodiscard]] QColor hue() const;
    [[nodiscard]] QColor ground() const;

    struct Posted
    {
        Message message; // has a subject
        quint64 count;
    };
    QList<Posted> m_messages; // the first is seen
    quint64 m_posted = 0; // counts post()
    quint64 m_seen = 0; // the count of the one that is seen
    QLabel *m_icon;
    SpokenLabel *m_text;
    QLabel *m_waiting; // how many more
    QHBoxLayout *m_actions;
    QToolButton *m_close;
};
