// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

// A chevron and a word that open and close what stands beneath: checked is open. Without a frame,
// and flush with the edge that it stands at.
class DisclosureButton : public QToolButton
{
    Q_OBJECT
public:
    explicit DisclosureButton(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};
