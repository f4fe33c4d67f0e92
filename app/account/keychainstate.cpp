// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/keychainstate.h"

#include "account/secretservice.h"
#include "core/whilethere.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <memory>

using namespace std::chrono_literals;
using State = KeychainState::Kind;

namespace {

constexpr auto AnswerLimit = 3s; // for the bus and the keychain
constexpr auto OverallLimit = 4s; // for a bus that does not even greet

// Whom to tell; the first answer counts.
struct Inquiry
{
    std::function<void(KeychainState)> done;
    QString program;
    QDeadlineTimer deadline{AnswerLimit};

    void answer(State state)
    {
        if (const auto answered = std::exchange(done, nullptr))
            answered({state, program});
    }
    [[nodiscard]] std::chrono::milliseconds timeLeft() const
    {
        return std::max(1ms, std::chrono::milliseconds(deadline.remainingTime()));
    }
};

void askCollection(const std::shared_ptr<Inquiry> &inquiry, QObject *context)
{
    using secretservice::Collection;
    secretservice::askCollection(inquiry->timeLeft(), context, [=](Collection collection) {
        if (collection == Collection::Unknown)
            inquiry->answer(inquiry->deadline.hasExpired() ? State::Silent : State::Unknown);
        else
            inquiry->answer(collection == Collection::Locked ? State::Locked : State::Available);
    });
}

} // namespace

void askKeychainState(QObject *context, std::function<void(KeychainState)> done)
{
    const auto inquiry =
        std::make_shared<Inquiry>(Inquiry{whileThere(context, std::move(done)), {}});
    if (!secretservice::mayHaveSessionBus()) {
        QTimer::singleShot(0, context, [inquiry] { inquiry->answer(State::None); });
        return;
    }
    QTimer::singleShot(OverallLimit, context, [inquiry] { inquiry->answer(State::Silent); });
    using secretservice::Presence;
    secretservice::askPresence(inquiry->timeLeft(), context, [=](Presence presence) {
        if (presence != Presence::There) {
            inquiry->answer(presence == Presence::None ? State::None : State::Silent);
            return;
        }
        secretservice::askProgram(inquiry->timeLeft(), context, [=](const QString &program) {
            inquiry->program = program;
            if (program.isEmpty())
                inquiry->answer(State::NotRunning);
            else
                askCollection(inquiry, context);
        });
    });
}
