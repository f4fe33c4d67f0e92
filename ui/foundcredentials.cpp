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

using Words = FoundCredentials;

constexpr qsizetype MostNames = 3;

QString listed(const QStringList &profiles)
{
    QStringList names;
    for (const QString &profile : profiles.first(qMin(profiles.size(), MostNames)))
        names += Words::tr("“%1”").arg(FailureText::shortened(profile));
    QString text = names.join(Words::tr(", ", "between the names of profiles"));
    if (profiles.size() > MostNames)
        text = Words::tr("%1 and %n more", "names of profiles", int(profiles.size() - MostNames))
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
        ? Words::tr("Found on this computer: AWS credentials in the environment.")
        : hasEnvironment
        ? Words::tr("Found on this computer: AWS credentials in the environment, and AWS profiles "
                    "(%1).")
              .arg(listed(profiles))
        : Words::tr("Found on this computer: AWS profiles (%1).").arg(listed(profiles));
    return MessageBar::Message{
        MessageBar::Kind::Information,
        text + u' ' + Words::tr("A connection to a service of your own can use them."),
        {{Words::tr("Add a connection…"), [begin, connection] { begin(connection); }}},
        QStringLiteral("found")};
}
