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

QueueBar::QueueBar(std::function<QString(const QUuid &)> connectionName, QWidget *parent)
    : QWidget(parent)
    , m_connectionName(std::move(connectionName))
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_resume(new QPushButton(symbolicIcon(QStringLiteral("resume")), {}, this))
    , m_pause(new QPushButton(symbolicIcon(QStringLiteral("pause")), tr("Pause"), this))
    , m_cancel(new QPushButton(symbolicIcon(QStringLiteral("close")), tr("Cancel waiting"), this))
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
    m_resume->setObjectName(QStringLiteral("queueResume"));
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
    layout->addWidget(m_resume);
    layout->addWidget(m_pause);
    layout->addWidget(m_cancel);

    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, &QueueBar::cancelWaiting);
    connect(m_resume, &QPushButton::clicked, this, &QueueBar::resume);
    connect(m_pause, &QPushButton::clicked, this, &QueueBar::pause);
    hide();
}

void QueueBar::setProgress(const CreationQueue::Progress &progress)
{
    m_progress = progress;
    if (progress.isIdle() && !progress.paused) {
        m_patience.stop();
        hide();
        return;
    }
    m_text->setText(summary());
    m_bar->setValue(progress.total == 0 ? 0 : int(progress.done * BarSteps / progress.total));
    refreshButtons();
    if (progress.paused || progress.trouble || progress.diskError)
        show();
    else if (isHidden() && !m_patience.isActive())
        m_patience.start();
}

void QueueBar::refreshButtons()
{
    const bool looks = m_progress.trouble && !m_progress.trouble->needsUser && !m_progress.paused;
    m_resume->setText(looks ? tr("Try now") : tr("Resume"));
    m_resume->setVisible(m_progress.paused || m_progress.trouble.has_value());
    m_resume->setEnabled(!looks || m_progress.trouble->nextLook);
    m_pause->setVisible(!m_progress.paused);
    m_cancel->setEnabled(!m_progress.isIdle());
}

QString QueueBar::summary() const
{
    const QLocale locale;
    QStringList parts{
        tr("%1 of %2 done")
            .arg(locale.toString(m_progress.done), locale.toString(m_progress.total))};
    if (m_progress.paused)
        parts.prepend(tr("Paused"));
    if (m_progress.diskError)
        parts += FailureText::of(*m_progress.diskError);
    if (m_progress.trouble)
        parts += troubleText();
    if (!m_progress.paused && m_progress.perSecond >= 0.1)
        parts += tr("%1 per second").arg(locale.toString(m_progress.perSecond, 'f', 1));
    if (!m_progress.paused && m_progress.timeLeft) {
        const qint64 seconds = m_progress.timeLeft->count();
        parts += seconds < 90 ? tr("about %n second(s) left", nullptr, int(seconds))
                              : tr("about %n minute(s) left", nullptr, int((seconds + 30) / 60));
    }
    return parts.join(QStringLiteral(" · "));
}

QString QueueBar::troubleText() const
{
    const CreationQueue::Progress::Trouble &trouble = *m_progress.trouble;
    const QString name = FailureText::shortened(m_connectionName(trouble.connection));
    const FailureText::Text text = FailureText::of(trouble.because);
    if (trouble.needsUser)
        return tr("“%1” waits for you. %2 %3").arg(name, text.headline, text.nextStep);
    if (m_progress.paused)
        return tr("“%1”: %2").arg(name, text.headline);
    return trouble.nextLook
        ? tr("“%1”: %2 Trying again in %n second(s).", nullptr, int(trouble.nextLook->count()))
              .arg(name, text.headline)
        : tr("“%1”: %2 Trying again…").arg(name, text.headline);
}

#include "moc_queuebar.cpp"
