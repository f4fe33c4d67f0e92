// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/roomlist.h"

#include "commandline/rulesentences.h"
#include "commandline/terminal.h"
#include "commandline/words.h"

#include <QFile>

namespace commandline {

namespace {

constexpr qint64 MostSentences = 100;

// Sentences up to a number, and then how many more there are.
class Sentences
{
public:
    void add(const QString &sentence)
    {
        if (++m_count <= MostSentences)
            m_list << sentence;
    }
    [[nodiscard]] QStringList list() const
    {
        if (m_count <= MostSentences)
            return m_list;
        //: Sentences like those before.
        return m_list
            + QStringList{
                CommandLine::tr("… and %Ln more.", nullptr, int(m_count - MostSentences))};
    }

private:
    QStringList m_list;
    qint64 m_count = 0;
};

} // namespace

Expected<RoomList, QString> readRoomList(const QString &input, const roomlines::Options &options)
{
    QFile file;
    RoomList list;
    Sentences errors;
    Sentences warnings;
    qint64 lastBadLine = 0;
    const auto takeLine = [&list](const roomlines::Line &line) {
        list.rooms << line.room;
        list.lines.push_back(static_cast<qint32>(line.number));
    };
    const auto takeProblem = [&](const roomlines::Problem &problem) {
        const QString sentence = lineSentence(problem);
        if (problem.isHint())
            return warnings.add(sentence);
        errors.add(sentence);
        if (std::exchange(lastBadLine, problem.line) != problem.line)
            ++list.badLines;
    };
    if (openInput(file, input))
        list.hash = roomlines::read(file, options, takeLine, takeProblem);
    if (file.error() != QFileDevice::NoError)
        return Unexpected<QString>(
            unreadableSentence(QStringLiteral("--input:"), input, file.errorString()));
    list.errors = errors.list();
    list.warnings = warnings.list();
    return list;
}

} // namespace commandline
