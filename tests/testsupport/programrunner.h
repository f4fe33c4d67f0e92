// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

// The program from outside.
namespace program {

using namespace Qt::StringLiterals;

using Variables = QHash<QString, QString>;

inline constexpr int TimeLimit = 30000;

struct Outcome
{
    int exitCode = -1;
    QString out;
    QString err;
};

// A home of its own, without a display and without a session bus.
inline QProcessEnvironment cleanEnvironment(const QString &home)
{
    const auto ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment clean;
    for (const QString &name :
         {u"PATH"_s, u"ASAN_OPTIONS"_s, u"LSAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s, u"TSAN_OPTIONS"_s}) {
        if (ours.contains(name))
            clean.insert(name, ours.value(name));
    }
    clean.insert(u"HOME"_s, home);
    clean.insert(u"XDG_DATA_HOME"_s, home % u"/data");
    clean.insert(u"XDG_CONFIG_HOME"_s, home % u"/config");
    clean.insert(u"XDG_CACHE_HOME"_s, home % u"/cache");
    clean.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return clean;
}

inline QProcessEnvironment with(QProcessEnvironment environment, const Variables &variables)
{
    for (auto it = variables.cbegin(); it != variables.cend(); ++it)
        environment.insert(it.key(), it.value());
    return environment;
}

inline const Variables SomeKeys = {{u"AWS_ACCESS_KEY_ID"_s, u"AKIDEXAMPLE"_s},
                                   {u"AWS_SECRET_ACCESS_KEY"_s, u"wJalrXUtnFEMI/K7MDENG"_s}};

// Runs it in a home of its own. For a test class to inherit from.
class Runner
{
protected:
    QTemporaryDir m_home;
    QString m_program = QStringLiteral(ROOMWRIGHT);

    void start(QProcess &process, const QStringList &arguments, const Variables &variables = {})
    {
        process.setProcessEnvironment(with(cleanEnvironment(m_home.path()), variables));
        process.start(m_program, arguments);
        QVERIFY(process.waitForStarted(TimeLimit));
    }
    static Outcome outcomeOf(QProcess &process)
    {
        if (process.state() != QProcess::NotRunning && !process.waitForFinished(TimeLimit))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
                QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    Outcome run(const QStringList &arguments, const Variables &variables = {})
    {
        QProcess process;
        start(process, arguments, variables);
        process.closeWriteChannel();
        return outcomeOf(process);
    }
    // Starts "serve", and gives what it printed for a shell.
    Variables serve(QProcess &process, const QStringList &more = {},
                    const Variables &variables = {})
    {
        start(process, QStringList{u"serve"_s} + more, variables);
        Variables printed;
        static const QRegularExpression line(u"^export (\\w+)=(.*)\n$"_s);
        while (printed.size() < 5
               && (process.canReadLine() || process.waitForReadyRead(TimeLimit))) {
            while (process.canReadLine()) {
                const auto match = line.match(QString::fromUtf8(process.readLine()));
                printed.insert(match.captured(1), match.captured(2));
            }
        }
        return printed;
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
        QCOMPARE(file.write(content), content.size());
    }
};

} // namespace program
