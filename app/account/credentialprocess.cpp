// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/credentialprocess.h"

#include "core/timestamp.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

using Error = CredentialProcess::Error;

constexpr qsizetype LongestOutput = 64 * 1024;
constexpr qsizetype LongestDetail = 500;

// A word of a command line, one character after the other.
class WordSplitter
{
public:
    void take(QChar c);
    [[nodiscard]] bool isOpen() const { return m_escaped || !m_quote.isNull(); }
    QStringList words();

private:
    void end();

    QStringList m_words;
    QString m_word;
    bool m_begun = false; // a word; '' is one, too
    bool m_escaped = false;
    QChar m_quote;
};

void WordSplitter::take(QChar c)
{
    if (m_escaped) {
        // Between double quotes a backslash is itself before most characters.
        if (m_quote == u'"' && c != u'"' && c != u'\\')
            m_word += u'\\';
        m_word += c;
        m_escaped = false;
    } else if (c == u'\\' && m_quote != u'\'') {
        m_escaped = m_begun = true;
    } else if (!m_quote.isNull()) {
        if (c == m_quote)
            m_quote = QChar();
        else
            m_word += c;
    } else if (c == u'"' || c == u'\'') {
        m_quote = c;
        m_begun = true;
    } else if (c.isSpace()) {
        end();
    } else {
        m_word += c;
        m_begun = true;
    }
}

void WordSplitter::end()
{
    if (m_begun)
        m_words << m_word;
    m_word.clear();
    m_begun = false;
}

QStringList WordSplitter::words()
{
    end();
    return m_words;
}

Unexpected<Error> error(Error::Kind kind, const QString &detail = {})
{
    return Unexpected<Error>({kind, detail});
}

} // namespace

CredentialProcess::CredentialProcess(QObject *parent)
    : QObject(parent)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_process.kill();
        conclude(error(Error::Kind::TimedOut));
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError what) {
        if (what == QProcess::FailedToStart)
            conclude(error(Error::Kind::NotStarted, m_process.errorString()));
    });
    connect(&m_process, &QProcess::finished, this, &CredentialProcess::read);
}

CredentialProcess::~CredentialProcess()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(1000); // a killed program ends at once
}

void CredentialProcess::start(const QString &command, std::chrono::milliseconds limit)
{
    m_running = true;
    QStringList words = CredentialProcess::words(command).value_or(QStringList());
    if (words.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { conclude(error(Error::Kind::NoCommand)); }, Qt::QueuedConnection);
        return;
    }
    const QString program = words.takeFirst();
    m_limit.start(limit);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.start(program, words, QIODevice::ReadOnly);
}

void CredentialProcess::read()
{
    QByteArray output = m_process.readAllStandardOutput();
    if (m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0)
        conclude(credentialsFrom(output));
    else
        conclude(error(Error::Kind::Failed,
                       QString::fromLocal8Bit(m_process.readAllStandardError())
                           .trimmed()
                           .left(LongestDetail)));
    wipe(output);
}

void CredentialProcess::conclude(const Result &result)
{
    if (!std::exchange(m_running, false))
        return;
    m_limit.stop();
    Q_EMIT finished(result);
}

std::optional<QStringList> CredentialProcess::words(const QString &command)
{
    WordSplitter splitter;
    for (const QChar c : command)
        splitter.take(c);
    if (splitter.isOpen())
        return {};
    return splitter.words();
}

CredentialProcess::Result CredentialProcess::credentialsFrom(QByteArray &output)
{
    const QJsonObject object =
        output.size() > LongestOutput ? QJsonObject() : QJsonDocument::fromJson(output).object();
    wipe(output);
    const auto text = [&object](QStringView key) { return object.value(key).toString(); };
    const QString expiration = text(u"Expiration");
    Credentials credentials{text(u"AccessKeyId"), Secret(QStringView(text(u"SecretAccessKey"))),
                            Secret(QStringView(text(u"SessionToken"))),
                            timestampFromText(expiration)};
    const bool hasReadableEnd = expiration.isEmpty() || credentials.expiration.isValid();
    if (object.value(u"Version").toInt() != 1 || !credentials.isComplete()
        || !credentials.canBeSent() || !hasReadableEnd)
        return error(Error::Kind::UnusableOutput);
    return std::make_shared<const Credentials>(std::move(credentials));
}

#include "moc_credentialprocess.cpp"
