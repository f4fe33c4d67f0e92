// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences.h"

#include "chime/endpoint.h"

#include <QDir>
#include <QSettings>

#include <array>
#include <utility>

namespace {

// Keys in the settings file.
const QString group = QStringLiteral("preferences");
const QString languageKey = QStringLiteral("language");
const QString appearanceKey = QStringLiteral("appearance");
const QString roomsAtOnceKey = QStringLiteral("roomsAtOnce");
const QString askBeforeCancellingKey = QStringLiteral("askBeforeCancelling");
const QString askBeforeQuittingKey = QStringLiteral("askBeforeQuitting");
const QString notifyKey = QStringLiteral("notify");
const QString looksForUpdatesKey = QStringLiteral("looksForUpdates");
const QString releasesUrlKey = QStringLiteral("releasesUrl");

constexpr std::array appearanceNames{std::pair{Appearance::System, "system"},
                                     std::pair{Appearance::Light, "light"},
                                     std::pair{Appearance::Dark, "dark"}};

QString nameOf(Appearance appearance)
{
    for (const auto &[value, name] : appearanceNames) {
        if (value == appearance)
            return QString::fromLatin1(name);
    }
    return {};
}

Appearance appearanceOf(const QString &word)
{
    for (const auto &[value, name] : appearanceNames) {
        if (word == QLatin1String(name))
            return value;
    }
    return {};
}

Preferences read(QSettings &settings)
{
    Preferences preferences;
    const QString language = settings.value(languageKey).toString();
    if (translatedLanguages().contains(language))
        preferences.language = language;
    preferences.appearance = appearanceOf(settings.value(appearanceKey).toString());
    const int atOnce = settings.value(roomsAtOnceKey).toInt();
    if (atOnce >= 1 && atOnce < preferences.roomsAtOnce)
        preferences.roomsAtOnce = atOnce;
    const auto readFlag = [&](const QString &key, bool &flag) {
        flag = settings.value(key, flag).toBool();
    };
    readFlag(askBeforeCancellingKey, preferences.askBeforeCancelling);
    readFlag(askBeforeQuittingKey, preferences.askBeforeQuitting);
    readFlag(notifyKey, preferences.notify);
    readFlag(looksForUpdatesKey, preferences.looksForUpdates);
    const QString url = settings.value(releasesUrlKey).toString();
    if (!endpointProblem(url))
        preferences.releasesUrl = url;
    return preferences;
}

void write(QSettings &settings, const Preferences &preferences)
{
    settings.setValue(languageKey, preferences.language);
    settings.setValue(appearanceKey, nameOf(preferences.appearance));
    settings.setValue(roomsAtOnceKey, preferences.roomsAtOnce);
    settings.setValue(askBeforeCancellingKey, preferences.askBeforeCancelling);
    settings.setValue(askBeforeQuittingKey, preferences.askBeforeQuitting);
    settings.setValue(notifyKey, preferences.notify);
    settings.setValue(looksForUpdatesKey, preferences.looksForUpdates);
    settings.setValue(releasesUrlKey, preferences.releasesUrl);
}

} // namespace

PreferenceStore::PreferenceStore(QString settingsFile, QObject *parent)
    : QObject(parent)
    , m_file(std::move(settingsFile))
{
    if (m_file.isEmpty())
        return;
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(group);
    m_preferences = read(settings);
}

bool PreferenceStore::set(const Preferences &preferences)
{
    if (preferences == m_preferences)
        return true;
    const Preferences before = std::exchange(m_preferences, preferences);
    bool kept = !m_file.isEmpty();
    if (kept) {
        QSettings settings(m_file, QSettings::IniFormat);
        settings.beginGroup(group);
        write(settings, preferences);
        settings.sync();
        kept = settings.status() == QSettings::NoError;
    }
    Q_EMIT changed(before);
    return kept;
}

QStringList translatedLanguages()
{
    QStringList languages;
    const QString start = QStringLiteral("roomwright_");
    const QStringList files = QDir(QStringLiteral(":/i18n")).entryList({start + u"*.qm"});
    for (const QString &file : files)
        languages << file.mid(start.size()).chopped(3);
    const QString source = QStringLiteral("en");
    languages.removeAll(source);
    languages.prepend(source);
    return languages;
}
