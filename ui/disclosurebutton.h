// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

// A chevron and a word that open and close what stands beneath: checked is open. Where the user
// opens it in a scroll area, it is scrolled into view. Without a frame, and flush with the edge
// that it stands at.
class DisclosureButton : public QToolButton
{
    Q_OBJECT
public:
    // Does not own `part`, which is hidden at first and outlives it.
    DisclosureButton(const QString &text, QWidget *part, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void scrollIntoView();

    QWidget *m_part;
};
