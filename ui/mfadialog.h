// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineinput.h"

#include <QDialog>

// Asks for the code that an MFA device shows now. To be shown by open(); deletes itself when it is
// closed.
class MfaDialog : public QDialog
{
    Q_OBJECT
public:
    explicit MfaDialog(const QString &serial, QWidget *parent = nullptr);

public Q_SLOTS:
    void accept() override; // or leads to what is wrong

Q_SIGNALS:
    // Once; empty: the user gives none.
    void decided(const QString &code);

private:
    void refresh();

    LineInput m_code;
};
