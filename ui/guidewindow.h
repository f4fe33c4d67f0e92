// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

// The guide: how to work with the program, readable without a network.
class GuideWindow : public QDialog
{
    Q_OBJECT
public:
    explicit GuideWindow(QWidget *parent = nullptr);
};
