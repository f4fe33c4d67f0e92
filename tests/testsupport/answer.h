// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <optional>

// Receives what an asynchronous call answers: pass context() and callback(), then wait for it with
// QTRY_VERIFY(answer.isThere()).
template<class Result>
class Answer
{
public:
    Answer() = default;
    Q_DISABLE_COPY_MOVE(Answer)

    QObject *context() { return &m_context; }
    std::function<void(Result)> callback()
    {
        return [this](Result result) {
            ++m_count;
            m_result.emplace(std::move(result));
        };
    }
    [[nodiscard]] bool isThere() const { return m_count > 0; }
    [[nodiscard]] int count() const { return m_count; }
    const Result &operator*() const { return *m_result; }
    const Result *operator->() const { return &*m_result; }

private:
    QObject m_context;
    std::optional<Result> m_result;
    int m_count = 0;
};
