// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/awsprofiles.h"

#define SI_NO_CONVERSION // bytes will do
#define SI_IMPLEMENTATION // Debian has the functions in a library, which others do not have
#include <SimpleIni.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace {

constexpr QLatin1StringView AccessKeyIdKey("aws_access_key_id");
constexpr QLatin1StringView SecretKey("aws_secret_access_key");
constexpr QLatin1StringView SessionTokenKey("aws_session_token");

// Ways to credentials that this program does not know, by the keys that name them.
constexpr QLatin1StringView WebIdentity("web_identity_token_file");
constexpr std::array OfRole{WebIdentity, QLatin1StringView("credential_source")};
constexpr std::array SignIn{QLatin1StringView("sso_session"), QLatin1StringView("sso_start_url"),
                            QLatin1StringView("login_session")};
// With one of these, single sign-on is for credentials and not for a bearer token alone.
constexpr std::array SsoRole{QLatin1StringView("sso_account_id"),
                             QLatin1StringView("sso_role_name")};

qsizetype indentationOf(const QByteArray &line)
{
    qsizetype indentation = 0;
    while (indentation < line.size() && (line[indentation] == ' ' || line[indentation] == '\t'))
        ++indentation;
    return indentation;
}

// The AWS tools take a colon for an equals sign; -1: there is neither.
qsizetype separatorOf(const QByteArray &line)
{
    const auto found = std::ranges::find_if(line, [](char c) { return c == '=' || c == ':'; });
    return found == line.end() ? -1 : found - line.begin();
}

// The files nest settings by indentation, which the reader of INI files does not know: under
// "chime =", "  endpoint_url = x" becomes "chime.endpoint_url = x". A section that is indented as
// a whole is not nested.
QByteArray withoutNesting(const QByteArray &text)
{
    QByteArray flat;
    QByteArray parent;
    qsizetype parentIndentation = 0;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray content = line.trimmed();
        const qsizetype indentation = indentationOf(line);
        if (content.isEmpty() || content.startsWith('#') || content.startsWith(';'))
            continue;
        if (!parent.isEmpty() && indentation > parentIndentation) {
            flat += parent + '.' + content + '\n';
            continue;
        }
        const bool isSection = content.startsWith('[');
        const qsizetype separator = isSection ? -1 : separatorOf(content);
        parent = content.left(std::max<qsizetype>(separator, 0)).trimmed();
        parentIndentation = indentation;
        flat += content;
        if (separator >= 0)
            flat[flat.size() - content.size() + separator] = '=';
        flat += '\n';
    }
    return flat;
}

// A comment after white space is no part of the value.
QString withoutComment(const QString &value)
{
    for (qsizetype i = 1; i < value.size(); ++i) {
        if ((value[i] == u'#' || value[i] == u';') && value[i - 1].isSpace())
            return value.left(i).trimmed();
    }
    return value;
}

// "profile x" with prefix "profile" is "x", in quotes or not; null where it has another prefix.
QString nameAfter(QLatin1StringView prefix, const QString &section)
{
    if (!section.startsWith(prefix) || section.size() == prefix.size()
        || !section[prefix.size()].isSpace())
        return {};
    const QString name = section.mid(prefix.size()).trimmed();
    for (QChar quote : {u'"', u'\''}) {
        if (name.size() > 1 && name.startsWith(quote) && name.endsWith(quote))
            return name.mid(1, name.size() - 2);
    }
    return name;
}

// Settings add up, but a key pair is of one file: half of one and half of another fit nothing.
void takeOver(const QHash<QString, QString> &from, QHash<QString, QString> &into)
{
    constexpr std::array PairKeys{AccessKeyIdKey, SecretKey, SessionTokenKey};
    const bool hasPair = std::ranges::any_of(
        PairKeys, [&from](QLatin1StringView key) { return from.contains(key); });
    if (hasPair) {
        for (QLatin1StringView key : PairKeys)
            into.remove(key);
    }
    into.insert(from);
}

QString expanded(const QString &path)
{
    return path.startsWith(u"~/") ? QDir::homePath() + path.mid(1) : path;
}

QString fileOf(const char *variable, QStringView standard)
{
    const QString path = qEnvironmentVariable(variable);
    return expanded(path.isEmpty() ? standard.toString() : path);
}

} // namespace

AwsProfiles::AwsProfiles(const QString &credentialsFile, const QString &configFile)
{
    add(configFile, true);
    add(credentialsFile, false); // last, as it wins
}

AwsProfiles AwsProfiles::ofThisUser()
{
    return AwsProfiles(credentialsFileOfThisUser(), configFileOfThisUser());
}

QString AwsProfiles::credentialsFileOfThisUser()
{
    return fileOf("AWS_SHARED_CREDENTIALS_FILE", u"~/.aws/credentials");
}

QString AwsProfiles::configFileOfThisUser()
{
    return fileOf("AWS_CONFIG_FILE", u"~/.aws/config");
}

AwsProfiles::~AwsProfiles()
{
    // These only: the others are shared with the profiles that were given out.
    for (Section &section : m_profiles) {
        for (QLatin1StringView key : {SecretKey, SessionTokenKey}) {
            if (const auto found = section.find(key); found != section.end())
                wipe(*found);
        }
    }
}

void AwsProfiles::add(const QString &file, bool isConfigFile)
{
    QFile source(file);
    if (!QFileInfo::exists(file))
        return;
    QByteArray text;
    QStringDecoder toUtf16(QStringDecoder::Utf8);
    if (source.open(QIODevice::ReadOnly))
        text = withoutNesting(source.readAll());
    const QString checked = toUtf16(text);
    CSimpleIniCaseA ini(true, false, false);
    if (source.error() != QFile::NoError || toUtf16.hasError()
        || ini.LoadData(text.constData(), size_t(text.size())) < 0) {
        m_unreadable.append(file);
        return;
    }

    wipe(text);

    CSimpleIniCaseA::TNamesDepend sections;
    ini.GetAllSections(sections);
    for (const auto &entry : sections) {
        const QString title = QString::fromUtf8(entry.pItem).trimmed();
        Section *section = sectionFor(title, isConfigFile);
        if (!section)
            continue;
        Section here;
        CSimpleIniCaseA::TNamesDepend keys;
        ini.GetAllKeys(entry.pItem, keys);
        for (const auto &key : keys)
            here.insert(QString::fromUtf8(key.pItem).toLower(),
                        withoutComment(QString::fromUtf8(ini.GetValue(entry.pItem, key.pItem))));
        takeOver(here, *section);
        if (!isConfigFile && here.contains(AccessKeyIdKey))
            m_withSharedKeys.insert(title);
    }
}

AwsProfiles::Section *AwsProfiles::sectionFor(const QString &title, bool isConfigFile)
{
    if (!isConfigFile || title == u"default")
        return &m_profiles[title];
    if (const QString name = nameAfter(QLatin1StringView("profile"), title); !name.isEmpty())
        return &m_profiles[name];
    if (const QString name = nameAfter(QLatin1StringView("services"), title); !name.isEmpty())
        return &m_services[name];
    return nullptr; // [sso-session …], [preview], and what else there may be
}

std::optional<AwsProfile> AwsProfiles::find(const QString &name) const
{
    const auto found = m_profiles.constFind(name);
    if (found == m_profiles.cend())
        return {};
    const Section &section = *found;
    const auto value = [&section](QLatin1StringView key) { return section.value(key); };

    AwsProfile profile;
    const auto endpointKey = QLatin1StringView("endpoint_url");
    const Section services = m_services.value(value(QLatin1StringView("services")));
    profile.endpointUrl = services.value(QStringLiteral("chime.endpoint_url"), value(endpointKey));
    profile.stsEndpointUrl = services.value(QStringLiteral("sts.endpoint_url"), value(endpointKey));
    profile.stsRegionalEndpoints = value(QLatin1StringView("sts_regional_endpoints"));
    profile.ignoreConfiguredEndpointUrls =
        value(QLatin1StringView("ignore_configured_endpoint_urls"));
    profile.region = value(QLatin1StringView("region"));
    profile.caBundle = expanded(value(QLatin1StringView("ca_bundle")));
    profile.maxAttempts = value(QLatin1StringView("max_attempts"));
    setSource(profile, name, section);
    return profile;
}

// In the order of the AWS command line: a role, web identity, single sign-on, keys in the
// credentials file, a process, keys in the config file.
void AwsProfiles::setSource(AwsProfile &profile, const QString &name, const Section &section) const
{
    const auto value = [&section](QLatin1StringView key) { return section.value(key); };
    const auto firstOf = [&section](const auto &keys) {
        for (QLatin1StringView key : keys) {
            if (section.contains(key))
                return QString(key);
        }
        return QString();
    };

    profile.hasKeys = section.contains(AccessKeyIdKey) || section.contains(SecretKey);
    const bool hasRole = section.contains(QStringLiteral("role_arn"));
    if (hasRole)
        profile.unsupported = firstOf(OfRole);
    else if (section.contains(WebIdentity))
        profile.unsupported = WebIdentity;
    if (!profile.unsupported.isEmpty())
        return;
    if (hasRole) {
        profile.role = AwsRole{value(QLatin1StringView("role_arn")),
                               value(QLatin1StringView("source_profile")),
                               value(QLatin1StringView("role_session_name")),
                               value(QLatin1StringView("external_id")),
                               value(QLatin1StringView("mfa_serial")),
                               value(QLatin1StringView("duration_seconds")).toInt()};
    }

    if (const QString ssoRole = firstOf(SsoRole); !ssoRole.isEmpty()) {
        const QString signIn = firstOf(SignIn);
        profile.unsupported = signIn.isEmpty() ? ssoRole : signIn;
        return;
    }
    if (!m_withSharedKeys.contains(name))
        profile.credentialProcess = value(QLatin1StringView("credential_process"));
    if (!profile.credentialProcess.isEmpty())
        return;
    Credentials keys{
        value(AccessKeyIdKey), Secret(value(SecretKey)), Secret(value(SessionTokenKey)), {}};
    if (keys.isComplete())
        profile.credentials = std::make_shared<const Credentials>(std::move(keys));
    else
        profile.unsupported = firstOf(SignIn);
}

QStringList AwsProfiles::names() const
{
    QStringList names = m_profiles.keys();
    names.sort();
    return names;
}
