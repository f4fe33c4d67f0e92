// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/connections.h"

#include "account/connectionsettings.h"
#include "core/setaside.h"

#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QSettings>

#include <algorithm>
#include <utility>

#ifdef Q_OS_UNIX
#    include <fcntl.h>
#    include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr int Format = 1;
// Thousands of connections fit; more is no settings file, and not worth the time to parse.
constexpr qint64 MostBytes = 4 * 1024 * 1024;

// The file's keys. Everything is in one group, as other parts of the program have theirs.
const auto Group = u"connections"_s;
const auto FormatKey = u"format"_s;
const auto CountKey = u"count"_s; // tells a file that was cut between two connections
const auto CurrentKey = u"current"_s;

// Both names by which the local service is known.
const auto LocalName = u"Local service"_s;
const auto LocalShortName = u"local"_s;

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

// QSettings parses, and finds fault with, a section only when its keys are wanted.
QSettings::Status statusOf(const QSettings &settings)
{
    settings.allKeys();
    return settings.status();
}

// A file that was cut in the middle of a line still reads as settings.
bool endsWithLineBreak(const QString &path)
{
    QFile file(path);
    char last = 0;
    return file.open(QIODevice::ReadOnly) && file.seek(file.size() - 1) && file.getChar(&last)
        && last == '\n';
}

// QSettings brings the new file to the disk before it takes the old one's name; that name is the
// folder's content, and needs the same.
void syncFolderOf(const QString &path)
{
#ifdef Q_OS_UNIX
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
#else
    Q_UNUSED(path)
#endif
}

} // namespace

Connections::Connections(QString settingsFile, QObject *parent)
    : Connections(Unread(), std::move(settingsFile), parent)
{
    read();
}

Connections::Connections(Unread, QString settingsFile, QObject *parent)
    : QObject(parent)
    , m_settingsFile(std::move(settingsFile))
    , m_current(localServiceId())
{
    Connection local;
    local.id = localServiceId();
    local.kind = Connection::Kind::LocalService;
    local.name = LocalName;
    m_connections.append(local);
    m_readAgain.setSingleShot(true);
    connect(&m_readAgain, &QTimer::timeout, this, &Connections::readAgain);
}

QUuid Connections::localServiceId()
{
    return QUuid(0xd6f1a5ba, 0x6d0e, 0x4f7c, 0x9b, 0x2e, 0x51, 0x70, 0x4c, 0x83, 0x1a, 0xe9);
}

QUuid Connections::proxyEntryId(const QUuid &connection)
{
    return QUuid::createUuidV5(connection, QStringLiteral("proxy"));
}

bool Connections::isLocalServiceName(const QString &name)
{
    return isSame(name.trimmed(), LocalName) || isSame(name.trimmed(), LocalShortName);
}

std::optional<Connection> Connections::find(const QUuid &id) const
{
    const auto found = std::find_if(m_connections.cbegin(), m_connections.cend(),
                                    [&](const Connection &c) { return c.id == id; });
    return found == m_connections.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Connection> Connections::findByName(const QString &name) const
{
    if (isLocalServiceName(name))
        return localService();
    const QString wanted = name.trimmed();
    const auto found = std::find_if(m_connections.cbegin(), m_connections.cend(),
                                    [&](const Connection &c) { return isSame(c.name, wanted); });
    return found == m_connections.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Connections::NameProblem> Connections::problemWithName(const QString &name,
                                                                     const QUuid &of) const
{
    if (name.trimmed().isEmpty())
        return NameProblem::Empty;
    if (connectionsettings::hasControlCharacter(name))
        return NameProblem::ControlCharacter;
    if (isSame(name.trimmed(), LocalShortName))
        return NameProblem::Reserved;
    const auto bearer = findByName(name);
    if (bearer && bearer->id != of)
        return NameProblem::Taken;
    return {};
}

Connection Connections::save(Connection connection)
{
    if (connection.id == localServiceId() || connection.kind == Connection::Kind::LocalService) {
        if (!connection.lastAccountId().isEmpty())
            rememberAccountId(localServiceId(), connection.lastAccountId());
        return localService();
    }
    if (connection.id.isNull())
        connection.id = QUuid::createUuid();
    connection.name = freeName(connection.name.trimmed(), connection.id);
    if (find(connection.id) == connection)
        return connection;
    insert(connection);
    write(connection.id);
    Q_EMIT changed();
    return connection;
}

void Connections::remove(const QUuid &id)
{
    if (id == localServiceId() || !find(id))
        return;
    m_connections.removeIf([&](const Connection &c) { return c.id == id; });
    if (m_current == id)
        m_current = localServiceId();
    write(id);
    Q_EMIT changed();
}

void Connections::setCurrent(const QUuid &id)
{
    if (id == m_current || !find(id))
        return;
    m_current = id;
    write(id);
}

void Connections::rememberAccountId(const QUuid &connection, const QString &accountId)
{
    for (Connection &candidate : m_connections) {
        if (candidate.id == connection && candidate.lastAccountId() != accountId) {
            candidate.accountIds.removeAll(accountId);
            candidate.accountIds.prepend(accountId);
            candidate.accountIds = candidate.accountIds.mid(0, Connection::MostAccountIds);
            write(connection);
            return;
        }
    }
}

QString Connections::freeName(const QString &name, const QUuid &of) const
{
    QString candidate = name;
    const auto isFree = [&] {
        const auto problem = problemWithName(candidate, of);
        return problem != NameProblem::Taken && problem != NameProblem::Reserved;
    };
    for (int n = 2; !isFree(); ++n)
        candidate = name + u' ' + QString::number(n);
    return candidate;
}

// The local service stays first.
void Connections::insert(const Connection &connection)
{
    m_connections.removeIf([&](const Connection &c) { return c.id == connection.id; });
    const auto place =
        std::find_if(m_connections.cbegin() + 1, m_connections.cend(), [&](const Connection &c) {
            return c.name.compare(connection.name, Qt::CaseInsensitive) > 0;
        });
    m_connections.insert(place, connection);
}

void Connections::watch()
{
    if (m_watcher)
        return;
    m_watcher = new QFileSystemWatcher(this);
    const auto later = [this] { m_readAgain.start(0); };
    connect(m_watcher, &QFileSystemWatcher::fileChanged, this, later);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, later);
    // A file that takes the place of another is told by the folder alone.
    m_watcher->addPath(QFileInfo(m_settingsFile).absolutePath());
    watchFile();
}

void Connections::watchFile()
{
    if (QFileInfo::exists(m_settingsFile) && !m_watcher->files().contains(m_settingsFile))
        m_watcher->addPath(m_settingsFile);
}

void Connections::readAgain()
{
    watchFile();
    Connections theirs(Unread(), m_settingsFile);
    // Half written, or gone: what is known stays.
    if (!QFileInfo(m_settingsFile).isFile() || theirs.readFile() != FileProblem::None)
        return;
    for (const QUuid &id : std::as_const(m_unwritten)) { // newer than the file
        const auto own = find(id);
        if (id == localServiceId())
            theirs.m_connections.first() = *own;
        else if (own)
            theirs.insert(*own);
        else
            theirs.m_connections.removeIf([&](const Connection &c) { return c.id == id; });
    }
    if (theirs.m_connections == m_connections)
        return;
    m_connections = theirs.m_connections;
    if (!find(m_current))
        m_current = localServiceId();
    Q_EMIT changed();
    Q_EMIT changedByOthers();
}

void Connections::read()
{
    const QFileInfo file(m_settingsFile);
    if (!file.exists() && !file.isSymLink())
        return;
    m_fileProblem = readFile();
    if (m_fileProblem == FileProblem::None)
        return;
    m_setAsideAs = setAside(m_settingsFile);
    if (m_setAsideAs.isEmpty()) {
        m_onDisk = false;
        return;
    }
    for (const Connection &connection : std::as_const(m_connections))
        m_unwritten.insert(connection.id);
    m_onDisk = writeChanges();
}

Connections::FileProblem Connections::readFile()
{
    const QFileInfo file(m_settingsFile);
    if (!file.isFile())
        return FileProblem::Unreadable;
    if (file.size() > MostBytes)
        return FileProblem::Damaged;
    QSettings settings(m_settingsFile, QSettings::IniFormat);
    const QSettings::Status status = statusOf(settings);
    if (status == QSettings::AccessError)
        return FileProblem::Unreadable;
    const bool wellFormed = status == QSettings::NoError && !settings.allKeys().isEmpty()
        && endsWithLineBreak(m_settingsFile);
    settings.beginGroup(Group);
    // Other parts of the program may have made the file.
    if (settings.allKeys().isEmpty())
        return wellFormed ? FileProblem::None : FileProblem::Damaged;
    if (settings.value(FormatKey).toInt() > Format)
        return FileProblem::Newer;
    const bool complete = readConnections(settings);
    return wellFormed && complete ? FileProblem::None : FileProblem::Damaged;
}

// False where anything is missing.
bool Connections::readConnections(QSettings &settings)
{
    int count = 0;
    for (const QString &group : settings.childGroups()) {
        const QUuid id(group);
        auto connection = id.isNull() ? std::nullopt : connectionsettings::read(settings, id);
        if (!connection)
            continue;
        ++count;
        if (id == localServiceId()) {
            m_connections.first().accountIds = connection->accountIds;
        } else if (connection->kind == Connection::Kind::Compatible) {
            connection->name = freeName(connection->name, id);
            insert(*connection);
        }
    }
    const QUuid current(settings.value(CurrentKey).toString());
    if (find(current))
        m_current = current;
    return settings.value(FormatKey).toInt() == Format && settings.contains(CurrentKey)
        && settings.value(CountKey).toInt() == count && settings.childGroups().size() == count;
}

void Connections::write(const QUuid &changedId)
{
    m_unwritten.insert(changedId);
    const bool wasOnDisk = std::exchange(m_onDisk, writeChanges());
    if (!m_onDisk)
        Q_EMIT notWritten();
    else if (!wasOnDisk)
        Q_EMIT written();
}

bool Connections::writeChanges()
{
    // QSettings would write what it understood of such a file over it.
    if (m_fileProblem != FileProblem::None && m_setAsideAs.isEmpty())
        return false;
    QSettings settings(m_settingsFile, QSettings::IniFormat);
    if (statusOf(settings) != QSettings::NoError)
        return false;
    settings.beginGroup(Group);
    for (const QUuid &id : std::as_const(m_unwritten)) {
        settings.remove(connectionsettings::groupOf(id));
        if (const auto connection = find(id))
            connectionsettings::write(settings, *connection);
    }
    settings.setValue(FormatKey, Format);
    settings.setValue(CurrentKey, connectionsettings::groupOf(m_current));
    settings.setValue(CountKey, settings.childGroups().size());
    settings.sync();
    if (settings.status() != QSettings::NoError)
        return false;
    m_unwritten.clear();
    syncFolderOf(m_settingsFile);
    return true;
}

#include "moc_connections.cpp"
