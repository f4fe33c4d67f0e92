// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/diagnostics.h"

#include "rooms/journalexport.h"
#include "rooms/journalreader.h"
#include "rooms/requestjson.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSslSocket>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostTroubles = 20;

const auto LeftOut = u"(left out)"_s;

QString maskedKeyId(const QString &id)
{
    const qsizetype shown = id.size() > 4 ? 4 : 0;
    return QString(id.size() - shown, u'*') + id.last(shown);
}

// A service may repeat what it was sent, headers included, to explain why a signature is wrong.
QString withoutCredentials(QString message, const QList<Connection> &connections)
{
    static const QRegularExpression token(u"(x-amz-security-token[\"']?\\s*[:=]\\s*)\\S+"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression keyId(u"(Credential=)[^/\\s]+|\\bA[KS]IA[A-Z0-9]{12,}"_s);
    message.replace(token, u"\\1"_s + LeftOut);
    message.replace(keyId, u"\\1"_s + LeftOut);
    for (const Connection &connection : connections) {
        if (!connection.accessKeyId.isEmpty())
            message.replace(connection.accessKeyId, maskedKeyId(connection.accessKeyId));
    }
    return message;
}

QString sqliteVersion()
{
    const auto name = u"diagnostics"_s;
    QString version;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(u":memory:"_s);
        QSqlQuery query(database);
        if (database.open() && query.exec(u"SELECT sqlite_version()"_s) && query.next())
            version = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

Diagnostics::File fileAt(const QString &path)
{
    const QFileInfo file(path);
    return {path, file.exists() ? file.size() : -1};
}

QString nameOf(const QUuid &id, const QList<Connection> &connections)
{
    for (const Connection &connection : connections) {
        if (connection.id == id)
            return connection.name;
    }
    return {};
}

Diagnostics::Trouble troubleOf(const RoomRequest &request, const QList<Connection> &connections)
{
    const Failure failure = request.failure.value_or(Failure{});
    Diagnostics::Trouble trouble;
    trouble.at = request.finishedAt.isValid() ? request.finishedAt : request.requestedAt;
    trouble.state = requestjson::stateName(request.state);
    trouble.connection = nameOf(request.connection, connections);
    trouble.accountId = request.room.accountId;
    trouble.roomName = request.room.name;
    trouble.token = request.room.clientRequestToken;
    trouble.code = requestjson::errorCode(failure);
    trouble.httpStatus = failure.httpStatus;
    trouble.message = withoutCredentials(requestjson::errorMessage(failure), connections);
    trouble.requestId = request.requestId.isEmpty() ? failure.requestId : request.requestId;
    return trouble;
}

void readTroubles(const QList<Connection> &connections, Diagnostics &diagnostics)
{
    if (diagnostics.journal.size < 0)
        return;
    const auto reader = JournalReader::open(diagnostics.journal.path);
    if (!reader) {
        diagnostics.journalProblem = reader.error().detail;
        return;
    }
    journalexport::Selection selection;
    selection.states = {RoomState::Failed, RoomState::Unknown};
    selection.order = Qt::DescendingOrder;
    selection.limit = MostTroubles;
    journalexport::forEach(*reader, selection, [&](const journalexport::Row &row) {
        if (row.request.failure)
            diagnostics.troubles.append(troubleOf(row.request, connections));
        return true;
    });
}

Diagnostics gatherAtOnce(const Paths &paths, const QList<Connection> &connections,
                         const QString &windowSystem)
{
    Diagnostics diagnostics;
    diagnostics.at = QDateTime::currentDateTimeUtc();
    diagnostics.version = QCoreApplication::applicationVersion();
    diagnostics.qtCompiled = QStringLiteral(QT_VERSION_STR);
    diagnostics.qtRunning = QString::fromLatin1(qVersion());
    diagnostics.system = QSysInfo::prettyProductName();
    diagnostics.kernel = QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion();
    diagnostics.architecture = QSysInfo::currentCpuArchitecture();
    diagnostics.desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    diagnostics.windowSystem = windowSystem;
    diagnostics.tls = QSslSocket::sslLibraryVersionString();
    diagnostics.sqlite = sqliteVersion();
    diagnostics.settings = fileAt(paths.settings);
    diagnostics.journal = fileAt(paths.journal);
    diagnostics.localService = fileAt(paths.localService);
    diagnostics.connections = connections;
    for (Connection &connection : diagnostics.connections)
        connection.accessKeyId = maskedKeyId(connection.accessKeyId);
    readTroubles(connections, diagnostics);
    return diagnostics;
}

} // namespace

void gatherDiagnostics(const Paths &paths, const QList<Connection> &connections,
                       const QString &windowSystem, QObject *context,
                       std::function<void(Diagnostics)> done)
{
    Diagnostics diagnostics = gatherAtOnce(paths, connections, windowSystem);
    askKeychainState(context,
                     [diagnostics = std::move(diagnostics),
                      done = std::move(done)](const KeychainState &keychain) mutable {
                         diagnostics.keychain = keychain;
                         done(std::move(diagnostics));
                     });
}

Diagnostics withoutNames(Diagnostics diagnostics)
{
    for (Diagnostics::Trouble &trouble : diagnostics.troubles) {
        for (QString *text : {&trouble.roomName, &trouble.token}) {
            if (text->isEmpty())
                continue;
            trouble.message.replace(*text, LeftOut, Qt::CaseInsensitive);
            *text = LeftOut;
        }
    }
    return diagnostics;
}
