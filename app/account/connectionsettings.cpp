// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/connectionsettings.h"

#include <QSettings>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace connectionsettings {

namespace {

const auto KindKey = u"kind"_s;
const auto NameKey = u"name"_s;
const auto EndpointKey = u"endpoint"_s;
const auto RegionKey = u"region"_s;
const auto SourceKey = u"credentialSource"_s;
const auto AccessKeyIdKey = u"accessKeyId"_s;
const auto ProfileKey = u"profile"_s;
const auto CaFileKey = u"caFile"_s;
const auto ProxyModeKey = u"proxy"_s;
const auto ProxyUrlKey = u"proxyUrl"_s;
const auto ProxyUserNameKey = u"proxyUserName"_s;
const auto TimeLimitKey = u"timeLimit"_s; // seconds
const auto AttemptsKey = u"attempts"_s;
const auto AccountIdsKey = u"accountIds"_s;

const auto LocalServiceKind = u"localService"_s;
const auto CompatibleKind = u"compatible"_s;

using Source = Connection::CredentialSource;
const std::array Sources{
    std::pair(Source::Keychain, u"keychain"_s), std::pair(Source::Session, u"session"_s),
    std::pair(Source::Environment, u"environment"_s), std::pair(Source::Profile, u"profile"_s)};
using ProxyMode = ProxyChoice::Mode;
const std::array ProxyModes{std::pair(ProxyMode::System, u"system"_s),
                            std::pair(ProxyMode::None, u"none"_s),
                            std::pair(ProxyMode::Manual, u"manual"_s)};

template<typename Value, size_t Size>
QString wordOf(const std::array<std::pair<Value, QString>, Size> &words, Value value)
{
    const auto found =
        std::ranges::find_if(words, [&](const auto &entry) { return entry.first == value; });
    return found->second;
}

template<typename Value, size_t Size>
Value valueOf(const std::array<std::pair<Value, QString>, Size> &words, const QString &word)
{
    const auto found =
        std::ranges::find_if(words, [&](const auto &entry) { return entry.second == word; });
    return found == words.end() ? words.front().first : found->first;
}

// A comma in a value that was typed into the file by hand makes a list of it.
QString textOf(const QSettings &settings, const QString &key)
{
    return settings.value(key).toStringList().join(u", "_s);
}

int numberOf(const QSettings &settings, const QString &key, int most, int otherwise)
{
    bool isNumber = false;
    const int number = settings.value(key).toInt(&isNumber);
    return isNumber && number >= 1 && number <= most ? number : otherwise;
}

} // namespace

QString groupOf(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString sourceWord(Source source)
{
    return wordOf(Sources, source);
}

std::optional<Source> sourceOf(const QString &word)
{
    const Source source = valueOf(Sources, word);
    return sourceWord(source) == word ? std::optional(source) : std::nullopt;
}

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

std::optional<Connection> read(QSettings &settings, const QUuid &id)
{
    settings.beginGroup(groupOf(id));
    bool complete = true;
    const auto text = [&](const QString &key) {
        complete = complete && settings.contains(key);
        return textOf(settings, key);
    };
    const QString kind = text(KindKey);
    Connection connection;
    connection.id = id;
    connection.kind =
        kind == LocalServiceKind ? Connection::Kind::LocalService : Connection::Kind::Compatible;
    connection.name = text(NameKey).trimmed();
    connection.endpoint = text(EndpointKey);
    connection.region = text(RegionKey);
    connection.accessKeyId = text(AccessKeyIdKey);
    connection.source = valueOf(Sources, textOf(settings, SourceKey));
    connection.profile = textOf(settings, ProfileKey);
    connection.caFile = textOf(settings, CaFileKey);
    connection.proxy = {valueOf(ProxyModes, textOf(settings, ProxyModeKey)),
                        textOf(settings, ProxyUrlKey), textOf(settings, ProxyUserNameKey)};
    connection.timeLimit = std::chrono::seconds(
        numberOf(settings, TimeLimitKey, int(Connection::LongestTimeLimit.count()),
                 int(Connection::DefaultTimeLimit.count())));
    connection.attempts =
        numberOf(settings, AttemptsKey, Connection::MostAttempts, Connection::DefaultAttempts);
    connection.accountIds = settings.value(AccountIdsKey).toStringList();
    settings.endGroup();
    if (!complete || (kind != LocalServiceKind && kind != CompatibleKind)
        || connection.name.isEmpty() || hasControlCharacter(connection.name))
        return {};
    return connection;
}

void write(QSettings &settings, const Connection &connection)
{
    settings.beginGroup(groupOf(connection.id));
    settings.setValue(KindKey,
                      connection.kind == Connection::Kind::LocalService ? LocalServiceKind
                                                                        : CompatibleKind);
    settings.setValue(NameKey, connection.name);
    settings.setValue(EndpointKey, connection.endpoint);
    settings.setValue(RegionKey, connection.region);
    settings.setValue(AccessKeyIdKey, connection.accessKeyId);
    settings.setValue(SourceKey, wordOf(Sources, connection.source));
    settings.setValue(ProfileKey, connection.profile);
    settings.setValue(CaFileKey, connection.caFile);
    settings.setValue(ProxyModeKey, wordOf(ProxyModes, connection.proxy.mode));
    settings.setValue(ProxyUrlKey, connection.proxy.url);
    settings.setValue(ProxyUserNameKey, connection.proxy.userName);
    settings.setValue(TimeLimitKey, int(connection.timeLimit.count()));
    settings.setValue(AttemptsKey, connection.attempts);
    settings.setValue(AccountIdsKey, connection.accountIds);
    settings.endGroup();
}

} // namespace connectionsettings
