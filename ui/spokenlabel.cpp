// SPDX-License-Identifier: GPL-3.0-or-later
#include "spokenlabel.h"

#include <QAccessibleEvent>
#include <QAccessibleWidget>

namespace {

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

void installInterface() { }

void announce(SpokenLabel *label)
{
    QAccessibleAnnouncementEvent announcement(label, label->text());
    QAccessible::updateAccessibility(&announcement);
}

void announceAnew(SpokenLabel *label)
{
    announce(label);
}

#else

// There is no event for a text that is to be spoken. But on Linux, screen readers speak a
// notification when it comes to show, which Qt tells them of every widget.
class SpokenText : public QAccessibleWidget
{
public:
    explicit SpokenText(SpokenLabel *label)
        : QAccessibleWidget(label, QAccessible::Notification)
    { }

    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Name ? static_cast<QLabel *>(widget())->text()
                                         : QAccessibleWidget::text(what);
    }
};

QAccessibleInterface *spokenText(const QString &className, QObject *object)
{
    auto *label = className == QLatin1String(SpokenLabel::staticMetaObject.className())
        ? qobject_cast<SpokenLabel *>(object)
        : nullptr;
    return label != nullptr ? new SpokenText(label) : nullptr;
}

void installInterface()
{
    QAccessible::installFactory(spokenText); // once, however often it is asked for
}

// For Windows, where screen readers speak alerts.
void announce(SpokenLabel *label)
{
    QAccessibleEvent alert(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void announceAnew(SpokenLabel *label)
{
    QAccessibleEvent shown(label, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
    announce(label);
}

#endif

} // namespace

SpokenLabel::SpokenLabel(QWidget *parent)
    : QLabel(parent)
{
    installInterface();
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

void SpokenLabel::say(const QString &text)
{
    if (text == this->text())
        return;
    setText(text);
    if (!text.isEmpty() && isVisible())
        announceAnew(this);
}

void SpokenLabel::showEvent(QShowEvent *event)
{
    QLabel::showEvent(event);
    if (!text().isEmpty())
        announce(this);
}

#include "moc_spokenlabel.cpp"
