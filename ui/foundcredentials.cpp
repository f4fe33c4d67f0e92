// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundcredentials.h"

#include "account/awsenvironment.h"
#include "account/awsprofiles.h"
#include "failuretext.h"

#include <QCoreApplication>

namespace {

struct FoundCredentials
{
    Q_DECLARE_TR_FUNCTIONS(FoundCredentials)
};

constexpr qsizetype MostNames = 3;

QString listed(const QStringList &profiles)
{
    QStringList names;
    for (const QString &profile : profiles.first(qMin(profiles.size(), MostNames)))
        names += FoundCredentials::tr("“%1”").arg(FailureText::shortened(profile));
    QString text = names.join(FoundCredentials::tr(", ", "between the names of profiles"));
    if (profiles.size() > MostNames)
        text = FoundCredentials::tr("%1 and %n more", "names of profiles",
                                    int(profiles.size() - MostNames))
                   .arg(text);
    return text;
}

} // namespace

std::optional<MessageBar::Message>
foundCredentials(const std::function<void(const Connection &)> &begin)
{
    const auto environment = awsEnvironmentCredentials();
    const bool hasEnvironment = environment && *environment;
    const QStringList profiles = AwsProfiles::ofThisUser().names();
    if (profiles.isEmpty() && !hasEnvironment)
        return {};

    Connection connection;
    connection.source = hasEnvironment ? Connection::CredentialSource::Environment
                                       : Connection::CredentialSource::Profile;
    // What the AWS tools themselves would take.
    const QString usual = QStringLiteral("default");
    if (!hasEnvironment)
        connection.profile = profiles.contains(usual) ? usual : profiles.constFirst();
    const QString text = profiles.isEmpty()
        ? FoundCredentials::tr("Found on this computer: AWS credentials in the environment.")
        : hasEnvironment
        ? FoundCredentials::tr(
              "Found on this computer: AWS credentials in the environment, and AWS profiles "
              "(%1).")
              .arg(listed(profiles))
        : FoundCredentials::tr("Found on this computer: AWS profiles (%1).").arg(listed(profiles));
    return MessageBar::Message{
        MessageBar::Kind::Information,
        text + u' ' + FoundCredentials::tr("A connection to a service of your own can use them."),
        {{FoundCredentials::tr("Add a connection…"), [begin, connection] { begin(connection); }}},
        QStringLiteral("found")};
}
