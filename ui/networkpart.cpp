// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkpart.h"

#include "account/connectionrules.h"
#include "disclosurebutton.h"
#include "failuretext.h"
#include "grid.h"
#include "session/trust.h"

#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace {

using Mode = ProxyChoice::Mode;

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setSpacing(grid::Unit + grid::Half);
    layout->setContentsMargins(0, 0, 0, 0);
    return layout;
}

} // namespace

NetworkPart::NetworkPart(QWidget *parent)
    : QWidget(parent)
    , m_box(new QWidget(this))
    , m_more(new DisclosureButton(tr("Network and &limits"), m_box, this))
    , m_proxyMode(new QComboBox)
    , m_timeLimit(new QSpinBox)
    , m_attempts(new QSpinBox)
{
    auto *layout = columnOf(this);
    m_more->setObjectName(QStringLiteral("networkAndLimits"));
    layout->addWidget(m_more, 0, Qt::AlignLeading);
    layout->addWidget(m_box);
    buildFields();

    connect(m_proxyMode, &QComboBox::currentIndexChanged, this, &NetworkPart::edited);
    connect(m_timeLimit, &QSpinBox::valueChanged, this, &NetworkPart::edited);
    connect(m_attempts, &QSpinBox::valueChanged, this, &NetworkPart::edited);
    for (const LineInput &input : {m_caFile, m_proxyUrl, m_proxyUser, m_proxyPassword}) {
        connect(input.editor, &QLineEdit::textChanged, this, &NetworkPart::edited);
        connect(input.editor, &QLineEdit::returnPressed, this, &NetworkPart::returnPressed);
    }
}

void NetworkPart::buildFields()
{
    auto *layout = columnOf(m_box);
    auto *browse = new QPushButton(tr("&Browse…"));
    browse->setObjectName(QStringLiteral("browseCaFile"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &NetworkPart::chooseCaFile);
    m_caFile = LineInput::add(m_box, QStringLiteral("caFile"),
                              tr("&File of trusted certificates (PEM)"), browse);
    m_caFile.editor->setPlaceholderText(tr("Those of the system"));

    m_proxyMode->setObjectName(QStringLiteral("proxy"));
    m_proxyMode->addItem(tr("As the system says"), int(Mode::System));
    m_proxyMode->addItem(tr("None"), int(Mode::None));
    m_proxyMode->addItem(tr("This one"), int(Mode::Manual));
    layout->addWidget(new Field(tr("Pro&xy"), m_proxyMode, nullptr, m_box));
    m_proxyUrl = LineInput::add(m_box, QStringLiteral("proxyUrl"), tr("Proxy's a&ddress"));
    m_proxyUrl.editor->setPlaceholderText(QStringLiteral("http://proxy.example.com:3128"));
    m_proxyUser =
        LineInput::add(m_box, QStringLiteral("proxyUserName"), tr("Proxy's &user (optional)"));
    m_proxyPassword =
        LineInput::add(m_box, QStringLiteral("proxyPassword"), tr("Proxy's pass&word (optional)"));
    m_proxyPassword.editor->setPlaceholderText(tr("Leave empty to keep the present one"));
    makeSecret(m_proxyPassword.editor);

    m_timeLimit->setObjectName(QStringLiteral("timeLimit"));
    m_timeLimit->setRange(1, int(Connection::LongestTimeLimit.count()));
    m_timeLimit->setSuffix(tr(" s"));
    layout->addWidget(new Field(tr("Time to wa&it for an answer"), m_timeLimit, nullptr, m_box));
    m_attempts->setObjectName(QStringLiteral("attempts"));
    m_attempts->setRange(1, Connection::MostAttempts);
    layout->addWidget(new Field(tr("Atte&mpts of a request"), m_attempts, nullptr, m_box));
}

void NetworkPart::load(const Connection &connection)
{
    const QSignalBlocker proxyBlocker(m_proxyMode);
    const QSignalBlocker timeBlocker(m_timeLimit);
    const QSignalBlocker attemptsBlocker(m_attempts);
    m_caFile.put(connection.caFile);
    m_proxyMode->setCurrentIndex(m_proxyMode->findData(int(connection.proxy.mode)));
    m_proxyUrl.put(connection.proxy.url);
    m_proxyUser.put(connection.proxy.userName);
    m_proxyPassword.put({});
    m_timeLimit->setValue(int(connection.timeLimit.count()));
    m_attempts->setValue(connection.attempts);
    refresh();
}

ProxyChoice NetworkPart::proxy() const
{
    return {static_cast<Mode>(m_proxyMode->currentData().toInt()), m_proxyUrl.text(),
            m_proxyUser.text()};
}

void NetworkPart::apply(Connection &connection) const
{
    connection.caFile = m_caFile.text();
    connection.proxy = proxy();
    connection.timeLimit = std::chrono::seconds(m_timeLimit->value());
    connection.attempts = m_attempts->value();
}

Secret NetworkPart::proxyPassword() const
{
    const bool isAskedFor = proxy().mode == Mode::Manual && !proxy().userName.isEmpty();
    return isAskedFor ? Secret(QStringView(m_proxyPassword.editor->text()).trimmed()) : Secret();
}

void NetworkPart::chooseCaFile()
{
    auto *dialog = new QFileDialog(this, tr("Trusted certificates"), m_caFile.text(),
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_caFile.editor, &QLineEdit::setText);
    dialog->open();
}

void NetworkPart::edited()
{
    refresh();
    Q_EMIT changed();
}

void NetworkPart::refresh()
{
    const bool isManual = proxy().mode == Mode::Manual;
    m_proxyUrl.field->setVisible(isManual);
    m_proxyUser.field->setVisible(isManual);
    m_proxyPassword.field->setVisible(isManual && !proxy().userName.isEmpty());
    const auto problem = connectionrules::proxyProblem(m_proxyUrl.text());
    using connectionrules::Part;
    const auto unseen = connectionrules::problem(Part::ProxyPassword, m_proxyPassword.text());
    m_proxyPassword.setError(unseen && !proxyPassword().isEmpty() ? FailureText::of(*unseen)
                                                                  : QString());
    m_proxyUrl.setError(isManual && problem ? FailureText::of(*problem) : QString());
    const QString caFile = m_caFile.text();
    m_caFile.setError(!caFile.isEmpty() && !trustOnly(caFile)
                          ? tr("This file cannot be read, or holds no certificate in PEM form.")
                          : QString());
}

QList<Field *> NetworkPart::fields() const
{
    return {m_caFile.field, m_proxyUrl.field, m_proxyPassword.field};
}

void NetworkPart::unfold()
{
    m_more->setChecked(true);
}

#include "moc_networkpart.cpp"
