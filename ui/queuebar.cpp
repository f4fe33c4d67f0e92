// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuebar.h"

#include "failuretext.h"
#include "grid.h"
#include "symbolicicon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace {

constexpr int BarSteps = 1000;
constexpr std::chrono::milliseconds Patience{400};

} // namespace

QueueBar::QueueBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_pause(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel waiting"), this))
{
    setObjectName(QStringLiteral("queueBar"));
    m_text->setObjectName(QStringLiteral("queueText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_bar->setObjectName(QStringLiteral("queueProgress"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, BarSteps);
    m_bar->setFixedHeight(grid::Unit);
    m_pause->setObjectName(QStringLiteral("queuePause"));
    m_cancel->setObjectName(QStringLiteral("queueCancel"));
    m_cancel->setToolTip(tr("Cancels the rooms that have not been sent yet"));

    auto *left = new QVBoxLayout;
    left->setSpacing(grid::Half);
    left->addWidget(m_text);
    left->addWidget(m_bar);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid::Wide, grid::Unit, grid::Wide, grid::Unit);
    layout->setSpacing(grid::Unit);
    layout->addLayout(left, 1);
    layout->addWidget(m_pause);
    layout->addWidget(m_cancel);

    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, &QueueBar::cancelWaiting);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_progress.paused)
            Q_EMIT resume();
        else
            Q_EMIT pause();
    });
    hide();
}

void QueueBar::setProgress(const CreationQueue::Progress &progress)
{
    m_progress = progress;
    const bool idle = progress.isIdle() && !progress.paused;
    if (idle) {
        m_patience.stop();
        hide();
        return;
    }
    m_text->setText(summary(progress));
    m_bar->setValue(progress.total == 0 ? 0 : int(progress.done * BarSteps / progress.total));
    m_pause->setText(progress.paused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(
        symbolicIcon(progress.paused ? QStringLiteral("resume") : QStringLiteral("pause")));
    m_cancel->setEnabled(!progress.isIdle());
    if (progress.paused)
        show();
    else if (isHidden() && !m_patience.isActive())
        m_patience.start();
}

QString QueueBar::summary(const CreationQueue::Progress &progress)
{
    const QLocale locale;
    QStringList parts{
        tr("%1 of %2 done").arg(locale.toString(progress.done), locale.toString(progress.total))};
    if (progress.diskError)
        parts += FailureText::of(*progress.diskError);
    if (progress.paused) {
        parts.prepend(tr("Paused"));
        if (progress.pausedBecause) {
            const FailureText::Text text = FailureText::of(*progress.pausedBecause);
            parts += QString(text.headline + u' ' + text.nextStep);
        }
        return parts.join(QStringLiteral(" · "));
    }
    if (progress.perSecond >= 0.1)
        parts += tr("%1 per second").arg(locale.toString(progress.perSecond, 'f', 1));
    if (progress.timeLeft) {
        const qint64 seconds = progress.timeLeft->count();
        parts += seconds < 90 ? tr("about %n second(s) left", nullptr, int(seconds))
                              : tr("about %n minute(s) left", nullptr, int((seconds + 30) / 60));
    }
    return parts.join(QStringLiteral(" · "));
}

#include "moc_queuebar.cpp"
