// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

// What a list says where it has nothing to show: a picture, a sentence, and what to do.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setWords(const QString &icon, const QString &headline, const QString &hint);
    [[nodiscard]] QString words() const; // for a screen reader

protected:
    void changeEvent(QEvent *event) override;

private:
    void colorize();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_hint;
};
