// SPDX-License-Identifier: GPL-3.0-or-later
#include "spokenlabel.h"

#include <QAccessibleEvent>
#include <QAccessibleWidget>

namespace {

// On Linux, Qt before 6.8 has no event for a text that is to be spoken. But screen readers speak a
// notification when it comes to show.
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

void tell(QWidget *label, QAccessible::Event what)
{
    QAccessibleEvent event(label, what);
    QAccessible::updateAccessibility(&event);
}

} // namespace

SpokenLabel::SpokenLabel(QWidget *parent)
    : QLabel(parent)
{
    QAccessible::installFactory(spokenText); // once, however often it is asked for
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

void SpokenLabel::say(const QString &text)
{
    if (text == this->text())
        return;
    setText(text);
    if (text.isEmpty() || !isVisible())
        return; // a label that comes to show tells that itself
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent announcement(this, text);
    QAccessible::updateAccessibility(&announcement);
#else
    tell(this, QAccessible::ObjectShow);
#endif
    tell(this, QAccessible::Alert);
}

#include "moc_spokenlabel.cpp"
