// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionform.h"

#include "account/connectionrules.h"
#include "chime/endpoint.h"
#include "failuretext.h"
#include "grid.h"
#include "symbolicicon.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace {

QString ruleProblem(connectionrules::Part part, const QString &text)
{
    const auto problem = connectionrules::problem(part, text);
    return problem ? FailureText::of(*problem) : QString();
}

// Keys are pasted, and what is copied from a page brings its blanks along.
QString pasted(const QLineEdit *editor)
{
    return editor->text().trimmed();
}

} // namespace

ConnectionForm::ConnectionForm(Connections *connections, CredentialVault *vault, const QUuid &id,
                               QWidget *parent)
    : QWidget(parent)
    , m_connections(connections)
    , m_vault(vault)
    , m_stored(connections->find(id).value_or(Connection{}))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(grid::Unit + grid::Half);
    layout->setContentsMargins(0, 0, 0, 0);
    m_name = addInput(QStringLiteral("connectionName"), tr("&Name"));
    m_endpoint = addInput(QStringLiteral("endpoint"), tr("&Endpoint"));
    m_region = addInput(QStringLiteral("region"), tr("Re&gion"));
    m_keyId = addInput(QStringLiteral("accessKeyId"), tr("Access &key ID"));
    m_secret = addInput(QStringLiteral("secretAccessKey"), tr("Secret access ke&y"));
    m_token = addInput(QStringLiteral("sessionToken"), tr("Session &token (optional)"));
    m_endpoint.editor->setPlaceholderText(QStringLiteral("https://chime.example.com"));
    makeSecret(m_secret.editor);
    makeSecret(m_token.editor);
    layout->addStretch(1);
    load();
    if (!m_stored.id.isNull())
        askForSecret();
}

void ConnectionForm::askForSecret()
{
    m_vault->read(m_stored.id, this, [this](const CredentialVault::ReadResult &result) {
        if (m_hasSecret)
            return; // saved meanwhile
        m_hasSecret = result.has_value();
        m_lacksSecret = !result && result.error().kind == StoreError::Kind::NotFound;
        if (m_lacksSecret)
            m_secret.field->setEdited(true); // known up front
        refresh();
    });
}

ConnectionForm::Input ConnectionForm::addInput(const QString &objectName, const QString &label)
{
    auto *editor = new QLineEdit;
    editor->setObjectName(objectName);
    auto *field = new Field(label, editor, nullptr, this);
    layout()->addWidget(field);
    connect(editor, &QLineEdit::textChanged, this, [this, field] {
        field->setEdited(true);
        refresh();
    });
    connect(editor, &QLineEdit::returnPressed, this, &ConnectionForm::save);
    return {editor, field};
}

void ConnectionForm::makeSecret(QLineEdit *editor)
{
    editor->setEchoMode(QLineEdit::Password);
    editor->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                | Qt::ImhNoAutoUppercase);
    auto *reveal = new QAction(symbolicIcon(QStringLiteral("reveal")), tr("Show"), editor);
    reveal->setCheckable(true);
    editor->addAction(reveal, QLineEdit::TrailingPosition);
    connect(reveal, &QAction::toggled, editor, [editor, reveal](bool shown) {
        editor->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        reveal->setText(shown ? tr("Hide") : tr("Show"));
    });
}

void ConnectionForm::load()
{
    const auto put = [](const Input &input, const QString &text) {
        const QSignalBlocker blocker(input.editor);
        input.editor->setText(text);
        input.field->setEdited(false);
    };
    put(m_name, m_stored.name);
    put(m_endpoint, m_stored.endpoint);
    put(m_region, m_stored.region);
    put(m_keyId, m_stored.accessKeyId);
    put(m_secret, {});
    put(m_token, {});
    refresh();
}

QString ConnectionForm::name() const
{
    return m_name.editor->text().trimmed();
}

bool ConnectionForm::isChanged() const
{
    return typed() != m_stored || !m_secret.editor->text().isEmpty()
        || !m_token.editor->text().isEmpty();
}

void ConnectionForm::focusFirst()
{
    m_name.editor->setFocus(Qt::OtherFocusReason);
    m_name.editor->selectAll();
}

Connection ConnectionForm::typed() const
{
    Connection connection = m_stored;
    connection.name = name();
    connection.endpoint = m_endpoint.editor->text().trimmed();
    connection.region = pasted(m_region.editor);
    connection.accessKeyId = pasted(m_keyId.editor);
    return connection;
}

bool ConnectionForm::needsSecret() const
{
    return m_stored.id.isNull() || m_lacksSecret || pasted(m_keyId.editor) != m_stored.accessKeyId
        || !m_token.editor->text().isEmpty() || !m_secret.editor->text().isEmpty();
}

void ConnectionForm::refresh()
{
    using connectionrules::Part;
    const auto nameProblem = m_connections->problemWithName(name(), m_stored.id);
    setProblem(m_name, nameProblem ? FailureText::of(*nameProblem) : QString());
    refreshEndpoint();
    setProblem(m_region, ruleProblem(Part::Region, pasted(m_region.editor)));
    setProblem(m_keyId, ruleProblem(Part::AccessKeyId, pasted(m_keyId.editor)));
    setProblem(m_secret,
               needsSecret() ? ruleProblem(Part::SecretAccessKey, pasted(m_secret.editor))
                             : QString());
    setProblem(m_token, ruleProblem(Part::SessionToken, pasted(m_token.editor)));
    m_secret.editor->setPlaceholderText(
        m_hasSecret && !needsSecret() ? tr("Leave empty to keep the present one") : QString());
    Q_EMIT refreshed();
}

QStringList ConnectionForm::problems() const
{
    QStringList problems;
    for (const Input &input : inputs()) {
        const Field::Problem &problem = input.field->problem();
        if (problem.severity == Field::Severity::Error && !problem.text.isEmpty())
            problems += problem.text;
    }
    return problems;
}

void ConnectionForm::refreshEndpoint()
{
    const QString text = m_endpoint.editor->text().trimmed();
    if (const auto problem = endpointProblem(text)) {
        setProblem(m_endpoint, FailureText::of(*problem));
        return;
    }
    const bool ended = isEndedService(endpointFromText(text).url);
    m_endpoint.field->setProblem(
        {Field::Severity::Hint, ended ? FailureText::endedService() : QString()});
    if (ended)
        m_endpoint.field->setEdited(true); // known up front, whoever typed it
}

void ConnectionForm::setProblem(const Input &input, const QString &error)
{
    input.field->setProblem({Field::Severity::Error, error});
}

void ConnectionForm::save()
{
    for (const Input &input : inputs()) {
        const Field::Problem &problem = input.field->problem();
        if (problem.severity == Field::Severity::Error && !problem.text.isEmpty()) {
            input.field->pointOut();
            return;
        }
    }
    if (!isChanged())
        return;
    m_stored = m_connections->save(typed());
    keepSecret();
    load();
    Q_EMIT saved(m_stored.id);
}

void ConnectionForm::discard()
{
    load();
}

void ConnectionForm::keepSecret()
{
    if (m_secret.editor->text().isEmpty())
        return;
    m_hasSecret = true;
    m_lacksSecret = false;
    m_isKeepingSecret = true;
    auto credentials = std::make_shared<Credentials>();
    credentials->accessKeyId = m_stored.accessKeyId;
    credentials->secretAccessKey = Secret(QStringView(m_secret.editor->text()).trimmed());
    credentials->sessionToken = Secret(QStringView(m_token.editor->text()).trimmed());
    const bool temporary = !credentials->sessionToken.isEmpty();
    const QString saying = m_stored.name;
    m_vault->save(
        m_stored.id, credentials, this,
        [this, temporary, saying](const CredentialVault::Saved &saved) {
            m_isKeepingSecret = false;
            if (saved.kept == CredentialVault::Kept::InKeychain) {
                Q_EMIT secretKept(true, tr("The secret of “%1” is in the keychain.").arg(saying));
                return;
            }
            QString sentence = tr("The secret of “%1” is kept for this session only.").arg(saying);
            if (saved.error)
                sentence += u' ' + FailureText::of(*saved.error).headline;
            else if (temporary)
                sentence += u' ' + tr("Temporary credentials are never stored.");
            Q_EMIT secretKept(false, sentence);
        });
}

QList<ConnectionForm::Input> ConnectionForm::inputs() const
{
    return {m_name, m_endpoint, m_region, m_keyId, m_secret, m_token};
}

#include "moc_connectionform.cpp"
