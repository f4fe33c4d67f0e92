// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdialog.h"

#include "chime/endpoint.h"
#include "failuretext.h"
#include "field.h"
#include "grid.h"
#include "preferences.h"
#include "symbolicicon.h"
#include "windowsize.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace {

// As its speakers write it, with the country only where the language alone is not enough.
QString nameOfLanguage(const QString &name)
{
    const QLocale locale(name);
    const QString language = locale.nativeLanguageName();
    return name.contains(u'_') && locale.language() != QLocale::Chinese
        ? language + QStringLiteral(" (") + locale.nativeTerritoryName() + u')'
        : language;
}

} // namespace

SettingsDialog::SettingsDialog(PreferenceStore *store, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_language(new QComboBox)
    , m_appearance(new QComboBox)
    , m_roomsAtOnce(new QSpinBox)
    , m_askBeforeCancelling(new QCheckBox(tr("Ask &before all waiting rooms are cancelled"), this))
    , m_askBeforeQuitting(new QCheckBox(tr("Ask before &quitting while rooms are created"), this))
    , m_notify(new QCheckBox(tr("&Notify when long work ends in the background"), this))
    , m_looksForUpdates(new QCheckBox(tr("Look for a ne&wer version at each start"), this))
    , m_notKept(new QLabel(tr("The settings file could not be written: this lasts until Roomwright "
                              "ends."),
                           this))
{
    setObjectName(QStringLiteral("settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    buildFields();
    keepHighEnough(this);
    load();

    const auto takeIt = [this] { take(); };
    connect(m_language, &QComboBox::currentIndexChanged, this, takeIt);
    connect(m_appearance, &QComboBox::currentIndexChanged, this, takeIt);
    connect(m_roomsAtOnce, &QSpinBox::valueChanged, this, takeIt);
    for (const QCheckBox *box :
         {m_askBeforeCancelling, m_askBeforeQuitting, m_notify, m_looksForUpdates})
        connect(box, &QCheckBox::toggled, this, takeIt);
    connect(m_releasesUrl.editor, &QLineEdit::textChanged, this, &SettingsDialog::refreshUpdates);
    connect(m_releasesUrl.editor, &QLineEdit::editingFinished, this, takeIt);
    m_language->setFocus(Qt::OtherFocusReason);
}

void SettingsDialog::buildFields()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::Wide, grid::Wide, grid::Wide, grid::Wide);
    layout->setSpacing(grid::Unit + grid::Half);

    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("As the system says"), QString());
    for (const QString &language : translatedLanguages())
        m_language->addItem(nameOfLanguage(language), language);
    layout->addWidget(new Field(tr("&Language"), m_language, nullptr, this));

    m_appearance->setObjectName(QStringLiteral("appearance"));
    m_appearance->addItem(tr("As the system says"), int(Appearance::System));
    m_appearance->addItem(tr("Light"), int(Appearance::Light));
    m_appearance->addItem(tr("Dark"), int(Appearance::Dark));
    layout->addWidget(new Field(tr("&Appearance"), m_appearance, nullptr, this));

    m_roomsAtOnce->setObjectName(QStringLiteral("roomsAtOnce"));
    m_roomsAtOnce->setRange(1, CreationQueue::MostInFlight);
    layout->addWidget(new Field(tr("&Rooms asked for at once, by each connection"), m_roomsAtOnce,
                                nullptr, this));

    m_askBeforeCancelling->setObjectName(QStringLiteral("askBeforeCancelling"));
    m_askBeforeQuitting->setObjectName(QStringLiteral("askBeforeQuitting"));
    m_notify->setObjectName(QStringLiteral("notify"));
    layout->addSpacing(grid::Half);
    m_looksForUpdates->setObjectName(QStringLiteral("looksForUpdates"));
    for (QCheckBox *box : {m_askBeforeCancelling, m_askBeforeQuitting, m_notify, m_looksForUpdates})
        layout->addWidget(box);
    m_releasesUrl =
        LineInput::add(this, QStringLiteral("releasesUrl"), tr("Addre&ss of the list of releases"));
    m_releasesUrl.editor->setPlaceholderText(QStringLiteral("https://example.com/releases.xml"));
    m_notKept->setWordWrap(true);
    m_notKept->hide();
    layout->addWidget(m_notKept);
    layout->addStretch();

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *defaults =
        buttons->addButton(tr("Restore &defaults"), QDialogButtonBox::ResetRole);
    defaults->setAutoDefault(false);
    connect(defaults, &QPushButton::clicked, this, [this] {
        m_notKept->setVisible(!m_store->set({}));
        load();
    });
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setIcon(symbolicIcon(QStringLiteral("close")));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);

    // As they are read, and not as they were made.
    const QList<QWidget *> order{m_language,
                                 m_appearance,
                                 m_roomsAtOnce,
                                 m_askBeforeCancelling,
                                 m_askBeforeQuitting,
                                 m_notify,
                                 m_looksForUpdates,
                                 m_releasesUrl.editor,
                                 defaults,
                                 close};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void SettingsDialog::load()
{
    const Preferences &preferences = m_store->preferences();
    const QSignalBlocker blockers[] = {
        QSignalBlocker(m_language),          QSignalBlocker(m_appearance),
        QSignalBlocker(m_roomsAtOnce),       QSignalBlocker(m_askBeforeCancelling),
        QSignalBlocker(m_askBeforeQuitting), QSignalBlocker(m_notify),
        QSignalBlocker(m_looksForUpdates)};
    m_language->setCurrentIndex(qMax(0, m_language->findData(preferences.language)));
    m_appearance->setCurrentIndex(m_appearance->findData(int(preferences.appearance)));
    m_roomsAtOnce->setValue(preferences.roomsAtOnce);
    m_askBeforeCancelling->setChecked(preferences.askBeforeCancelling);
    m_askBeforeQuitting->setChecked(preferences.askBeforeQuitting);
    m_notify->setChecked(preferences.notify);
    m_looksForUpdates->setChecked(preferences.looksForUpdates);
    m_releasesUrl.put(preferences.releasesUrl);
    refreshUpdates();
}

void SettingsDialog::take()
{
    refreshUpdates();
    // An address that cannot be used is none.
    const QString url = m_releasesUrl.text();
    m_notKept->setVisible(
        !m_store->set({m_language->currentData().toString(),
                       static_cast<Appearance>(m_appearance->currentData().toInt()),
                       m_roomsAtOnce->value(), m_askBeforeCancelling->isChecked(),
                       m_askBeforeQuitting->isChecked(), m_notify->isChecked(),
                       m_looksForUpdates->isChecked(), endpointProblem(url) ? QString() : url}));
}

void SettingsDialog::refreshUpdates()
{
    m_releasesUrl.field->setVisible(m_looksForUpdates->isChecked());
    const auto problem = endpointProblem(m_releasesUrl.text());
    if (problem == EndpointProblem::Empty)
        m_releasesUrl.setError(tr("Enter the address at which new versions are announced to you."));
    else
        m_releasesUrl.setError(problem ? FailureText::of(*problem) : QString());
}

#include "moc_settingsdialog.cpp"
