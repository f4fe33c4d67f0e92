// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowsize.h"

#include "grid.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace {

QSize largest(const QWidget *window)
{
    // The frame is known only once the window is shown.
    const int title = window->style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, window);
    const QSize frame(grid::Unit, title + grid::Unit);
    return window->screen()->availableSize() - frame;
}

class WindowHeight : public QObject
{
public:
    explicit WindowHeight(QWidget *window)
        : QObject(window)
        , m_window(window)
    {
        window->installEventFilter(this);
    }

protected:
    // The layout has heard of it before, and knows what it needs now.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        const QLayout *layout = m_window->layout();
        const int needed = layout->hasHeightForWidth() ? layout->heightForWidth(m_window->width())
                                                       : layout->minimumSize().height();
        const int height = qMin(needed, largest(m_window).height());
        if (height > m_window->height())
            m_window->resize(m_window->width(), height);
    }

    QWidget *m_window;
};

} // namespace

void resizeWithinScreen(QWidget *window, const QSize &size)
{
    window->resize(size.boundedTo(largest(window)));
}

void keepHighEnough(QWidget *window)
{
    new WindowHeight(window);
}
