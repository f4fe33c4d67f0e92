// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlheight.h"

#include <QEvent>
#include <QWidget>

namespace {

class ControlHeight : public QObject
{
public:
    ControlHeight(QWidget *control, int least)
        : QObject(control)
        , m_control(control)
        , m_least(least)
    {
        control->installEventFilter(this);
        apply();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Polish || event->type() == QEvent::FontChange
            || event->type() == QEvent::StyleChange)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply() { m_control->setMinimumHeight(qMax(m_least, m_control->sizeHint().height())); }

    QWidget *m_control;
    int m_least;
};

} // namespace

void keepControlHeight(QWidget *control, int least)
{
    new ControlHeight(control, least);
}
