// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainbox.h"

#include "grid.h"

#include <QAbstractButton>
#include <QIcon>

QMessageBox *plainBox(QWidget *parent, const QString &title, const QString &text,
                      const QString &information, QMessageBox::StandardButtons buttons,
                      const QIcon &icon)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(title);
    box->setText(text);
    box->setInformativeText(information);
    box->setStandardButtons(buttons);
    for (QAbstractButton *button : box->buttons())
        button->setIcon({});
    const int side = 3 * grid::Icon;
    box->setIconPixmap(icon.pixmap(QSize(side, side), box->devicePixelRatioF()));
    return box;
}
