// SPDX-License-Identifier: GPL-3.0-or-later
#include "updatenotice.h"

#include "chime/endpoint.h"
#include "core/version.h"
#include "failuretext.h"
#include "messagebar.h"
#include "preferences.h"

#include <QDesktopServices>

namespace {

const QString updateSubject = QStringLiteral("update");

} // namespace

UpdateNotice::UpdateNotice(Messages messages, QObject *parent)
    : QObject(parent)
    , m_messages(std::move(messages))
{
    connect(&m_check, &UpdateCheck::newer, this, &UpdateNotice::tellNewer);
    connect(&m_check, &UpdateCheck::upToDate, this,
            [this] { tellIfAsked(true, tr("This is the newest version of Roomwright.")); });
    connect(&m_check, &UpdateCheck::failed, this, [this](const Failure &failure) {
        const FailureText::Text text = FailureText::of(failure);
        tellIfAsked(false,
                    tr("It could not be found out whether there is a newer version. %1 %2")
                        .arg(text.headline, text.nextStep)
                        .trimmed());
    });
}

void UpdateNotice::start(const Preferences &preferences)
{
    m_isAsked = false;
    look(preferences);
}

void UpdateNotice::preferencesChanged(const Preferences &before, const Preferences &now)
{
    if (before.looksForUpdates == now.looksForUpdates && before.releasesUrl == now.releasesUrl)
        return;
    m_isAsked = true;
    look(now);
}

void UpdateNotice::look(const Preferences &preferences)
{
    if (preferences.looksForUpdates && !endpointProblem(preferences.releasesUrl))
        m_check.look(preferences.releasesUrl);
}

void UpdateNotice::tellNewer(const Release &release)
{
    QList<MessageBar::Action> actions;
    if (!release.page.isEmpty())
        actions.append(
            {tr("Open its page"), [page = release.page] { QDesktopServices::openUrl(page); }});
    m_messages()->post({.text = tr("There is Roomwright %1; this is %2.")
                                    .arg(release.version.toString(), versionNumber()),
                        .actions = actions,
                        .subject = updateSubject});
}

void UpdateNotice::tellIfAsked(bool isWell, const QString &text)
{
    if (m_isAsked)
        m_messages()->post(
            {.kind = isWell ? MessageBar::Kind::Information : MessageBar::Kind::Warning,
             .text = text,
             .subject = updateSubject});
}

#include "moc_updatenotice.cpp"
