// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/connectionjson.h"

#include "account/connectionsettings.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace connectionjson {

namespace {

// The file of settings may have been written by hand.
QString withoutUserInfo(QString address)
{
    static const QRegularExpression userInfo(u"(^|//)[^/]*@"_s);
    return address.replace(userInfo, u"\\1"_s);
}

void insertText(QJsonObject &object, QLatin1StringView member, const QString &text)
{
    if (!text.isEmpty())
        object.insert(member, text);
}

} // namespace

QString proxyText(const ProxyChoice &proxy)
{
    switch (proxy.mode) {
    case ProxyChoice::Mode::System:
        return u"system"_s;
    case ProxyChoice::Mode::None:
        return u"none"_s;
    case ProxyChoice::Mode::Manual:
        break;
    }
    return withoutUserInfo(proxy.url);
}

QJsonObject toJson(const Connection &connection)
{
    const bool isLocal = connection.kind == Connection::Kind::LocalService;
    QJsonObject object{{u"Name"_s, connection.name},
                       {u"Kind"_s, isLocal ? u"LocalService"_s : u"Compatible"_s}};
    if (!isLocal) {
        insertText(object, "EndpointUrl"_L1, withoutUserInfo(connection.endpoint));
        insertText(object, "Region"_L1, connection.region);
        object.insert("CredentialSource"_L1, connectionsettings::sourceWord(connection.source));
        insertText(object, "AccessKeyId"_L1, connection.accessKeyId);
        insertText(object, "Profile"_L1, connection.profile);
        insertText(object, "CaBundle"_L1, connection.caFile);
        object.insert("Proxy"_L1, proxyText(connection.proxy));
        insertText(object, "ProxyUserName"_L1, connection.proxy.userName);
        object.insert("Timeout"_L1, qint64(connection.timeLimit.count()));
        object.insert("MaxAttempts"_L1, connection.attempts);
    }
    if (!connection.accountIds.isEmpty())
        object.insert("AccountIds"_L1, QJsonArray::fromStringList(connection.accountIds));
    return object;
}

} // namespace connectionjson
