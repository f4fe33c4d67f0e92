// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connectionfile.h"

#include "account/connectionjson.h"
#include "account/connectionrules.h"
#include "account/connections.h"
#include "account/connectionsettings.h"
#include "chime/endpoint.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace connectionfile {

namespace {

using Source = Connection::CredentialSource;

constexpr int Version = 1;
const auto VersionMember = u"RoomwrightConnections"_s;
const auto ConnectionsMember = u"Connections"_s;

Connection shared(Connection connection)
{
    connection.accessKeyId.clear();
    connection.proxy.userName.clear();
    connection.accountIds.clear();
    return connection;
}

// A connection of the file, member by member.
class Reader
{
public:
    Reader(const QJsonObject &object, int number, QList<Problem> &problems)
        : m_object(object)
        , m_number(number)
        , m_problems(problems)
    { }

    Connection read()
    {
        Connection connection;
        connection.id = QUuid::createUuid();
        connection.name = text(u"Name"_s).trimmed();
        expect(u"Name"_s,
               !connection.name.isEmpty()
                   && !connectionsettings::hasControlCharacter(connection.name)
                   && !Connections::isLocalServiceName(connection.name));
        expect(u"Kind"_s, text(u"Kind"_s) == u"Compatible");
        readCredentials(connection);
        readEndpoint(connection);
        readNetwork(connection);
        return connection;
    }

private:
    void expect(const QString &member, bool isRight)
    {
        const Problem problem{Problem::Kind::Member, m_number, member};
        if (!isRight && !m_problems.contains(problem))
            m_problems << problem;
    }

    QString text(const QString &member, const QString &otherwise = {})
    {
        const QJsonValue value = m_object.value(member);
        expect(member, value.isUndefined() || value.isString());
        return value.toString(otherwise);
    }

    int number(const QString &member, int most, int otherwise)
    {
        const QJsonValue value = m_object.value(member);
        const int number = value.toInt(value.isUndefined() ? otherwise : 0);
        expect(member, number >= 1 && number <= most);
        return number;
    }

    void readCredentials(Connection &connection)
    {
        const auto source = connectionsettings::sourceOf(text(u"CredentialSource"_s));
        expect(u"CredentialSource"_s, source.has_value());
        connection.source = source.value_or(Source::Keychain);
        connection.profile = text(u"Profile"_s);
        expect(u"Profile"_s,
               connection.source == Source::Profile ? !connection.profile.isEmpty()
                                                    : connection.profile.isEmpty());
        expect(u"Profile"_s, !connectionsettings::hasControlCharacter(connection.profile));
    }

    void readEndpoint(Connection &connection)
    {
        connection.endpoint = text(u"EndpointUrl"_s);
        const bool mayBeLeftOut = connection.source == Source::Profile;
        expect(u"EndpointUrl"_s,
               connection.endpoint.isEmpty() ? mayBeLeftOut
                                             : !endpointProblem(connection.endpoint));
        connection.region = text(u"Region"_s, connection.region);
        expect(u"Region"_s,
               !connectionrules::problem(connectionrules::Part::Region, connection.region));
    }

    void readNetwork(Connection &connection)
    {
        connection.caFile = text(u"CaBundle"_s);
        expect(u"CaBundle"_s, !connectionsettings::hasControlCharacter(connection.caFile));
        const QString proxy = text(u"Proxy"_s, connectionjson::proxyText({}));
        if (proxy == connectionjson::proxyText({ProxyChoice::Mode::None})) {
            connection.proxy.mode = ProxyChoice::Mode::None;
        } else if (proxy != connectionjson::proxyText({})) {
            expect(u"Proxy"_s, !connectionrules::proxyProblem(proxy));
            connection.proxy = {ProxyChoice::Mode::Manual, proxy, {}};
        }
        connection.timeLimit =
            std::chrono::seconds(number(u"Timeout"_s, int(Connection::LongestTimeLimit.count()),
                                        int(Connection::DefaultTimeLimit.count())));
        connection.attempts =
            number(u"MaxAttempts"_s, Connection::MostAttempts, Connection::DefaultAttempts);
    }

    const QJsonObject &m_object;
    int m_number;
    QList<Problem> &m_problems;
};

} // namespace

QByteArray write(const QList<Connection> &connections)
{
    QJsonArray array;
    for (const Connection &connection : connections) {
        if (connection.kind != Connection::Kind::LocalService)
            array.append(connectionjson::toJson(shared(connection)));
    }
    return QJsonDocument(QJsonObject{{VersionMember, Version}, {ConnectionsMember, array}})
        .toJson();
}

Expected<QList<Connection>, QList<Problem>> read(const QByteArray &file)
{
    using Kind = Problem::Kind;
    const auto wrong = [](Kind kind) { return Unexpected(QList<Problem>{{kind}}); };
    if (file.size() > LargestFile)
        return wrong(Kind::TooLarge);
    const QJsonDocument document = QJsonDocument::fromJson(file);
    if (document.isNull())
        return wrong(Kind::NotJson);
    const int version = document.object().value(VersionMember).toInt();
    if (version > Version)
        return wrong(Kind::Newer);
    const QJsonValue list = document.object().value(ConnectionsMember);
    if (version < 1 || !list.isArray())
        return wrong(Kind::NotConnections);

    QList<Connection> connections;
    QList<Problem> problems;
    const QJsonArray array = list.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject object = array[i].toObject();
        connections << Reader(object, int(i) + 1, problems).read();
    }
    if (!problems.isEmpty())
        return Unexpected(problems);
    return connections;
}

QList<Connection> newOnes(const QList<Connection> &read, const QList<Connection> &existing)
{
    QList<Connection> result;
    std::ranges::copy_if(read, std::back_inserter(result), [&](const Connection &candidate) {
        return std::ranges::none_of(existing, [&](Connection other) {
            other = shared(other);
            other.id = candidate.id;
            return other == candidate;
        });
    });
    return result;
}

} // namespace connectionfile
