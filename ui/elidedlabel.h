// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

// Plain text on one line that ends in "…" where there is no room for it; the whole is its tool tip
// and what a screen reader reads.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setWhole(const QString &text);
    [[nodiscard]] const QString &whole() const { return m_whole; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();

    QString m_whole;
};
