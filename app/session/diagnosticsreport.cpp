// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/diagnosticsreport.h"

#include "account/connectionjson.h"
#include "core/plaintext.h"
#include "core/timestamp.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace diagnosticsreport {

namespace {

QString stateName(KeychainState::Kind state)
{
    switch (state) {
    case KeychainState::Kind::Available:
        return u"available"_s;
    case KeychainState::Kind::Locked:
        return u"locked"_s;
    case KeychainState::Kind::NotRunning:
        return u"not running"_s;
    case KeychainState::Kind::None:
        return u"none"_s;
    case KeychainState::Kind::Silent:
        return u"silent"_s;
    case KeychainState::Kind::Unknown:
        break;
    }
    return u"unknown"_s;
}

void insertText(QJsonObject &object, QLatin1StringView member, const QString &text)
{
    if (!text.isEmpty())
        object.insert(member, text);
}

QJsonObject toJson(const Diagnostics::File &file)
{
    QJsonObject object{{u"Path"_s, file.path}};
    if (file.size >= 0)
        object.insert("Size"_L1, file.size);
    return object;
}

QJsonObject toJson(const Diagnostics::Trouble &trouble)
{
    QJsonObject object{{u"At"_s, timestampText(trouble.at)},     {u"Status"_s, trouble.state},
                       {u"AccountId"_s, trouble.accountId},      {u"Name"_s, trouble.roomName},
                       {u"ClientRequestToken"_s, trouble.token}, {u"Code"_s, trouble.code}};
    insertText(object, "Connection"_L1, trouble.connection);
    insertText(object, "Message"_L1, trouble.message);
    insertText(object, "RequestId"_L1, trouble.requestId);
    if (trouble.httpStatus != 0)
        object.insert("HttpStatus"_L1, trouble.httpStatus);
    return object;
}

// Text of others in one line.
QString inLine(const QString &text)
{
    QString line = plaintext::visible(text);
    return line.replace(u'\n', u' ').replace(u'\t', u' ');
}

QString fact(const QString &name, const QString &value)
{
    return name % u": " % (value.isEmpty() ? u"none"_s : inLine(value)) % u'\n';
}

QString sizeText(const Diagnostics::File &file)
{
    return file.path
        % (file.size < 0 ? u" (not there)"_s : u" (%1 bytes)"_s.arg(QString::number(file.size)));
}

// The members behind the first, each with its name.
QString membersText(const QJsonObject &object, const QString &first)
{
    QString text = u"  " % inLine(object.value(first).toString()) % u'\n';
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() == first)
            continue;
        const QJsonValue value = member.value();
        const QString words = value.isArray() ? value.toVariant().toStringList().join(u", "_s)
                                              : value.toVariant().toString();
        text += u"    " % fact(member.key(), words);
    }
    return text;
}

} // namespace

QJsonObject toJson(const Diagnostics &diagnostics)
{
    QJsonObject object{{u"At"_s, timestampText(diagnostics.at)},
                       {u"Version"_s, diagnostics.version},
                       {u"QtCompiled"_s, diagnostics.qtCompiled},
                       {u"QtRunning"_s, diagnostics.qtRunning},
                       {u"System"_s, diagnostics.system},
                       {u"Kernel"_s, diagnostics.kernel},
                       {u"Architecture"_s, diagnostics.architecture}};
    insertText(object, "Desktop"_L1, diagnostics.desktop);
    insertText(object, "WindowSystem"_L1, diagnostics.windowSystem);
    insertText(object, "Tls"_L1, diagnostics.tls);
    insertText(object, "Sqlite"_L1, diagnostics.sqlite);
    QJsonObject keychain{{u"State"_s, stateName(diagnostics.keychain.kind)}};
    insertText(keychain, "Program"_L1, diagnostics.keychain.program);
    object.insert("Keychain"_L1, keychain);
    object.insert("Settings"_L1, toJson(diagnostics.settings));
    object.insert("Journal"_L1, toJson(diagnostics.journal));
    object.insert("LocalService"_L1, toJson(diagnostics.localService));
    QJsonArray connections;
    for (const Connection &connection : diagnostics.connections)
        connections.append(connectionjson::toJson(connection));
    object.insert("Connections"_L1, connections);
    QJsonArray failures;
    for (const Diagnostics::Trouble &trouble : diagnostics.troubles)
        failures.append(toJson(trouble));
    object.insert("Failures"_L1, failures);
    insertText(object, "JournalProblem"_L1, diagnostics.journalProblem);
    return object;
}

QString toText(const Diagnostics &diagnostics)
{
    QString text = fact(u"Roomwright"_s, diagnostics.version);
    text += fact(u"At"_s, timestampText(diagnostics.at));
    text += fact(u"Qt"_s, diagnostics.qtRunning % u", compiled with " % diagnostics.qtCompiled);
    text +=
        fact(u"System"_s,
             diagnostics.system % u", " % diagnostics.kernel % u", " % diagnostics.architecture);
    text += fact(u"Desktop"_s, diagnostics.desktop);
    text += fact(u"Window system"_s, diagnostics.windowSystem);
    text += fact(u"TLS"_s, diagnostics.tls);
    text += fact(u"SQLite"_s, diagnostics.sqlite);
    const QString program = diagnostics.keychain.program;
    text += fact(u"Keychain"_s,
                 stateName(diagnostics.keychain.kind)
                     % (program.isEmpty() ? program : QString(u" (" % program % u')')));
    text += fact(u"Settings"_s, sizeText(diagnostics.settings));
    text += fact(u"Journal"_s, sizeText(diagnostics.journal));
    text += fact(u"Local service"_s, sizeText(diagnostics.localService));
    text += u"\nConnections\n";
    for (const Connection &connection : diagnostics.connections)
        text += membersText(connectionjson::toJson(connection), u"Name"_s);
    text += u"\nLast failures\n";
    if (!diagnostics.journalProblem.isEmpty())
        text += u"  The journal cannot be read: " % inLine(diagnostics.journalProblem) % u'\n';
    else if (diagnostics.troubles.isEmpty())
        text += u"  none\n";
    for (const Diagnostics::Trouble &trouble : diagnostics.troubles)
        text += membersText(toJson(trouble), u"At"_s);
    return text;
}

} // namespace diagnosticsreport
