// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionform.h"

#include "account/connectionrules.h"
#include "chime/endpoint.h"
#include "credentialspart.h"
#include "failuretext.h"
#include "grid.h"
#include "networkpart.h"
#include "session/clientoptions.h"

#include <QVBoxLayout>

namespace {

bool blocks(const Field *field)
{
    return field->problem().severity == Field::Severity::Error && !field->problem().text.isEmpty();
}

} // namespace

ConnectionForm::ConnectionForm(Connections *connections, CredentialVault *vault, const QUuid &id,
                               QWidget *parent)
    : QWidget(parent)
    , m_connections(connections)
    , m_vault(vault)
    , m_stored(connections->find(id).value_or(Connection{}))
    , m_credentials(new CredentialsPart)
    , m_network(new NetworkPart)
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(grid::Unit + grid::Half);
    layout->setContentsMargins(0, 0, 0, 0);
    m_name = addInput(QStringLiteral("connectionName"), tr("&Name"));
    m_endpoint = addInput(QStringLiteral("endpoint"), tr("&Endpoint"));
    m_region = addInput(QStringLiteral("region"), tr("Re&gion"));
    layout->addWidget(m_credentials);
    layout->addWidget(m_network);
    layout->addStretch(1);
    connect(m_credentials, &CredentialsPart::changed, this, &ConnectionForm::refresh);
    connect(m_credentials, &CredentialsPart::returnPressed, this, &ConnectionForm::save);
    connect(m_network, &NetworkPart::changed, this, &ConnectionForm::refresh);
    connect(m_network, &NetworkPart::returnPressed, this, &ConnectionForm::save);
    connect(vault, &CredentialVault::keychainAvailable, this, &ConnectionForm::askKeychain);
    fillIn(m_stored);
    askKeychain();
}

void ConnectionForm::askKeychain()
{
    askKeychainState(
        this, [this](const KeychainState &keychain) { m_credentials->setKeychain(keychain); });
    if (!m_stored.id.isNull() && m_stored.hasOwnKeys())
        askForSecret();
}

void ConnectionForm::askForSecret()
{
    m_vault->read(m_stored.id, this, [this](const CredentialVault::ReadResult &result) {
        using Stored = CredentialsPart::Stored;
        if (m_isSecretKnown)
            return;
        const bool lacksIt = !result && result.error().kind == StoreError::Kind::NotFound;
        m_credentials->setStored(result        ? Stored::Secret
                                     : lacksIt ? Stored::Nothing
                                               : Stored::Unknown);
        refresh();
    });
}

LineInput ConnectionForm::addInput(const QString &objectName, const QString &label)
{
    const LineInput input = LineInput::add(this, objectName, label);
    connect(input.editor, &QLineEdit::textChanged, this, &ConnectionForm::refresh);
    connect(input.editor, &QLineEdit::returnPressed, this, &ConnectionForm::save);
    return input;
}

void ConnectionForm::fillIn(const Connection &connection)
{
    m_name.put(connection.name);
    m_endpoint.put(connection.endpoint);
    m_region.put(connection.region);
    m_credentials->load(connection);
    m_network->load(connection);
    refresh();
}

QString ConnectionForm::name() const
{
    return m_name.text();
}

bool ConnectionForm::isChanged() const
{
    return typed() != m_stored || m_credentials->isSecretTyped()
        || !m_network->proxyPassword().isEmpty();
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
    connection.endpoint = m_endpoint.text();
    connection.region = m_region.text();
    m_credentials->apply(connection);
    m_network->apply(connection);
    return connection;
}

void ConnectionForm::refresh()
{
    const auto nameProblem = m_connections->problemWithName(name(), m_stored.id);
    m_name.setError(nameProblem ? FailureText::of(*nameProblem) : QString());
    refreshEndpoint();
    const auto regionProblem =
        connectionrules::problem(connectionrules::Part::Region, m_region.text());
    m_region.setError(regionProblem ? FailureText::of(*regionProblem) : QString());
    Q_EMIT refreshed();
}

QStringList ConnectionForm::problems() const
{
    QStringList problems;
    for (const Field *field : fields()) {
        if (blocks(field))
            problems += field->problem().text;
    }
    return problems;
}

void ConnectionForm::refreshEndpoint()
{
    Connection open = typed();
    open.endpoint.clear();
    const QString ofProfile = open.source == Connection::CredentialSource::Profile
        ? completed(open, m_credentials->profile()).endpoint
        : QString();
    const QString text = m_endpoint.text().isEmpty() ? ofProfile : m_endpoint.text();
    m_endpoint.editor->setPlaceholderText(
        ofProfile.isEmpty() ? QStringLiteral("https://chime.example.com") : ofProfile);
    if (const auto problem = endpointProblem(text)) {
        m_endpoint.setError(FailureText::of(*problem));
        return;
    }
    const bool ended = isEndedService(endpointFromText(text).url);
    m_endpoint.field->setProblem(
        {Field::Severity::Hint, ended ? FailureText::endedService() : QString()});
    if (ended)
        m_endpoint.field->setEdited(true); // known up front, whoever typed it
}

Field *ConnectionForm::firstThatBlocks() const
{
    const QList<Field *> all = fields();
    const auto found = std::find_if(all.cbegin(), all.cend(), blocks);
    return found == all.cend() ? nullptr : *found;
}

void ConnectionForm::save()
{
    if (Field *blocking = firstThatBlocks()) {
        if (m_network->fields().contains(blocking))
            m_network->unfold();
        blocking->pointOut();
        return;
    }
    if (!isChanged())
        return;
    const bool hadOwnKeys = !m_stored.id.isNull() && m_stored.hasOwnKeys();
    m_stored = m_connections->save(typed());
    if (hadOwnKeys && !m_stored.hasOwnKeys())
        forgetSecret();
    else
        keepSecret();
    keepProxyPassword();
    fillIn(m_stored);
    Q_EMIT saved(m_stored.id);
}

void ConnectionForm::discard()
{
    fillIn(m_stored);
}

void ConnectionForm::loadAgain()
{
    m_stored = m_connections->find(m_stored.id).value_or(m_stored);
    fillIn(m_stored);
    askKeychain();
}

void ConnectionForm::keepSecret()
{
    if (!m_credentials->isSecretTyped())
        return;
    m_isSecretKnown = true;
    m_credentials->setStored(CredentialsPart::Stored::Secret);
    m_isKeepingSecret = true;
    const auto credentials = std::make_shared<const Credentials>(m_credentials->typed());
    const bool forSession = m_stored.source == Connection::CredentialSource::Session;
    const bool temporary = !credentials->sessionToken.isEmpty();
    const QString saying = m_stored.name;
    m_vault->save(
        m_stored.id, credentials, this,
        [this, temporary, forSession, saying](const CredentialVault::Saved &saved) {
            m_isKeepingSecret = false;
            if (saved.kept == CredentialVault::Kept::InKeychain) {
                Q_EMIT secretKept(true, tr("The secret of “%1” is in the keychain.").arg(saying));
                return;
            }
            QString sentence = tr("The secret of “%1” is kept for this session only.").arg(saying);
            if (saved.error)
                sentence += u' ' + FailureText::of(*saved.error).headline;
            else if (temporary && !forSession)
                sentence += u' ' + tr("Temporary credentials are never stored.");
            Q_EMIT secretKept(forSession && !saved.error, sentence);
        },
        forSession ? CredentialVault::Kept::ForSession : CredentialVault::Kept::InKeychain);
}

void ConnectionForm::keepProxyPassword()
{
    Secret password = m_network->proxyPassword();
    if (password.isEmpty())
        return;
    auto pair = std::make_shared<Credentials>();
    pair->accessKeyId = m_stored.proxy.userName;
    pair->secretAccessKey = std::move(password);
    const QString saying = m_stored.name;
    m_vault->save(
        Connections::proxyEntryId(m_stored.id), pair, this,
        [this, saying](const CredentialVault::Saved &saved) {
            if (saved.kept == CredentialVault::Kept::InKeychain)
                return;
            Q_EMIT secretKept(
                false,
                tr("The proxy's password of “%1” is kept for this session only.").arg(saying));
        });
}

// Nobody needs it any more; the proxy's password stays.
void ConnectionForm::forgetSecret()
{
    m_isSecretKnown = true;
    m_credentials->setStored(CredentialsPart::Stored::Nothing);
    m_isKeepingSecret = true;
    const QString saying = m_stored.name;
    m_vault->removeEntry(
        m_stored.id, this, [this, saying](const CredentialStore::DoneResult &removed) {
            m_isKeepingSecret = false;
            if (removed || removed.error().kind == StoreError::Kind::NotFound) {
                Q_EMIT secretKept(
                    true,
                    tr("The secret of “%1” is no longer needed, and was removed.").arg(saying));
                return;
            }
            Q_EMIT secretKept(
                false,
                tr("The secret of “%1” is no longer needed, but may still be in the keychain.")
                        .arg(saying)
                    + u' ' + FailureText::of(removed.error()).headline);
        });
}

QList<Field *> ConnectionForm::fields() const
{
    return QList<Field *>{m_name.field, m_endpoint.field, m_region.field} + m_credentials->fields()
        + m_network->fields();
}

#include "moc_connectionform.cpp"
