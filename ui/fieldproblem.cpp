// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldproblem.h"

#include "chime/endpoint.h"
#include "failuretext.h"

namespace fieldproblem {

Field::Problem of(const QList<roomrules::Problem> &problems, roomrules::Field field)
{
    for (const roomrules::Problem &problem : problems) {
        if (problem.field == field) {
            const auto severity = problem.severity == roomrules::Severity::Error
                ? Field::Severity::Error
                : Field::Severity::Hint;
            return {severity, FailureText::of(problem)};
        }
    }
    return {};
}

Field::Problem of(const Connection *connection)
{
    if (connection == nullptr)
        return {Field::Severity::Error,
                QCoreApplication::translate("CreateRoomForm", "There is no connection.")};
    if (connection->kind != Connection::Kind::Compatible)
        return {};
    if (const auto wrong = endpointProblem(connection->endpoint))
        return {Field::Severity::Error, FailureText::of(*wrong)};
    if (isEndedService(endpointFromText(connection->endpoint).url))
        return {Field::Severity::Hint, FailureText::endedService()};
    return {};
}

bool blocks(const Field *field)
{
    return field->problem().severity == Field::Severity::Error && !field->problem().text.isEmpty();
}

} // namespace fieldproblem
