// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentialspart.h"

#include "account/awsenvironment.h"
#include "account/connectionrules.h"
#include "failuretext.h"
#include "grid.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace {

using Source = Connection::CredentialSource;

QString ruleProblem(connectionrules::Part part, const QString &text)
{
    const auto problem = connectionrules::problem(part, text);
    return problem ? FailureText::of(*problem) : QString();
}

} // namespace

CredentialsPart::CredentialsPart(QWidget *parent)
    : QWidget(parent)
    , m_source(new QComboBox)
    , m_about(new QLabel(this))
    , m_profile(new QComboBox)
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(grid::Unit + grid::Half);
    layout->setContentsMargins(0, 0, 0, 0);

    m_source->setObjectName(QStringLiteral("credentialSource"));
    m_source->addItem(tr("Keys in the keychain"), QVariant::fromValue(int(Source::Keychain)));
    m_source->addItem(tr("Keys for this session only"), QVariant::fromValue(int(Source::Session)));
    m_source->addItem(tr("AWS environment variables"),
                      QVariant::fromValue(int(Source::Environment)));
    m_source->addItem(tr("AWS profile"), QVariant::fromValue(int(Source::Profile)));
    // Long choices may be cut where there is no room; the list that drops down shows all of them.
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(20);
    m_sourceField = new Field(tr("C&redentials"), m_source, nullptr, this);
    layout->addWidget(m_sourceField);

    m_keyId = LineInput::add(this, QStringLiteral("accessKeyId"), tr("Access &key ID"));
    m_secret = LineInput::add(this, QStringLiteral("secretAccessKey"), tr("Secret access ke&y"));
    m_token = LineInput::add(this, QStringLiteral("sessionToken"), tr("Session token (o&ptional)"));
    makeSecret(m_secret.editor);
    makeSecret(m_token.editor);

    m_profile->setObjectName(QStringLiteral("profile"));
    m_profile->setEditable(true);
    m_profile->setInsertPolicy(QComboBox::NoInsert);
    m_profileField = new Field(tr("Pr&ofile"), m_profile, nullptr, this);
    layout->addWidget(m_profileField);

    m_about->setObjectName(QStringLiteral("aboutCredentials"));
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    layout->addWidget(m_about);

    connect(m_source, &QComboBox::currentIndexChanged, this, &CredentialsPart::edited);
    connect(m_profile, &QComboBox::currentTextChanged, this, [this] {
        m_profileField->setEdited(true);
        edited();
    });
    for (const LineInput &input : {m_keyId, m_secret, m_token}) {
        connect(input.editor, &QLineEdit::textChanged, this, &CredentialsPart::edited);
        connect(input.editor, &QLineEdit::returnPressed, this, &CredentialsPart::returnPressed);
    }
}

void CredentialsPart::fillProfiles()
{
    const QSignalBlocker blocker(m_profile);
    m_profile->clear();
    m_profile->addItems(AwsProfiles::ofThisUser().names());
    m_profile->setCurrentText(m_loaded.profile);
    m_profileField->setEdited(false);
}

void CredentialsPart::load(const Connection &connection)
{
    m_loaded = connection;
    {
        const QSignalBlocker blocker(m_source);
        m_source->setCurrentIndex(m_source->findData(int(connection.source)));
    }
    m_keyId.put(connection.accessKeyId);
    m_secret.put({});
    m_token.put({});
    fillProfiles();
    refresh();
}

void CredentialsPart::setStored(Stored stored)
{
    m_stored = stored;
    if (stored == Stored::Nothing && usesKeys())
        m_secret.field->setEdited(true); // known up front
    refresh();
}

void CredentialsPart::setKeychain(const KeychainState &keychain)
{
    m_keychain = keychain;
    refresh();
}

void CredentialsPart::apply(Connection &connection) const
{
    connection.source = source();
    connection.accessKeyId = m_keyId.text();
    connection.profile = m_profile->currentText().trimmed();
}

AwsProfile CredentialsPart::profile() const
{
    if (source() != Source::Profile)
        return {};
    return AwsProfiles::ofThisUser()
        .find(m_profile->currentText().trimmed())
        .value_or(AwsProfile());
}

bool CredentialsPart::isSecretTyped() const
{
    return usesKeys() && (!m_secret.editor->text().isEmpty() || !m_token.editor->text().isEmpty());
}

Credentials CredentialsPart::typed() const
{
    return {m_keyId.text(),
            Secret(QStringView(m_secret.editor->text()).trimmed()),
            Secret(QStringView(m_token.editor->text()).trimmed()),
            {}};
}

Connection::CredentialSource CredentialsPart::source() const
{
    return static_cast<Source>(m_source->currentData().toInt());
}

bool CredentialsPart::usesKeys() const
{
    Connection chosen;
    chosen.source = source();
    return chosen.hasOwnKeys();
}

bool CredentialsPart::needsSecret() const
{
    return m_loaded.id.isNull() || m_stored == Stored::Nothing || source() != m_loaded.source
        || m_keyId.text() != m_loaded.accessKeyId || isSecretTyped();
}

void CredentialsPart::edited()
{
    refresh();
    Q_EMIT changed();
}

void CredentialsPart::refresh()
{
    using connectionrules::Part;
    for (const LineInput &input : {m_keyId, m_secret, m_token})
        input.field->setVisible(usesKeys());
    m_profileField->setVisible(source() == Source::Profile);

    m_keyId.setError(ruleProblem(Part::AccessKeyId, m_keyId.text()));
    m_secret.setError(needsSecret() ? ruleProblem(Part::SecretAccessKey, m_secret.text())
                                    : QString());
    m_token.setError(ruleProblem(Part::SessionToken, m_token.text()));
    m_secret.editor->setPlaceholderText(m_stored == Stored::Secret && !needsSecret()
                                            ? tr("Leave empty to keep the present one")
                                            : QString());
    m_profileField->setProblem({Field::Severity::Error,
                                m_profile->currentText().trimmed().isEmpty()
                                    ? tr("Choose a profile, or enter the name of one.")
                                    : QString()});

    QString about;
    if (source() == Source::Keychain) {
        about = FailureText::of(m_keychain);
    } else if (source() == Source::Session) {
        about = tr("They are kept in memory, and asked for again when Roomwright starts anew.");
    } else if (source() == Source::Environment) {
        const auto found = awsEnvironmentCredentials();
        about = found && *found
            ? tr("AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are set for this program.")
            : tr("AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not both set for this program. "
                 "Set them before it is started.");
    } else if (source() == Source::Profile) {
        about = tr("Roomwright reads the profile in the AWS tools' files whenever they change, and "
                   "writes nothing to them.");
    }
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
}

QList<Field *> CredentialsPart::fields() const
{
    switch (source()) {
    case Source::Keychain:
    case Source::Session:
        return {m_keyId.field, m_secret.field, m_token.field};
    case Source::Profile:
        return {m_profileField};
    case Source::Environment:
        break;
    }
    return {};
}

#include "moc_credentialspart.cpp"
