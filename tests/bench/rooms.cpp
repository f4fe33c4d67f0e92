// SPDX-License-Identifier: GPL-3.0-or-later

// Rooms in numbers, without a window:
//   bench_rooms make FILE COUNT                        a journal of COUNT finished rows
//   bench_rooms bare URL ACCOUNT KEY SECRET COUNT      a loop that signs, sends and journals
//   nothing
// Prints JSON.

#include "chime/createroom.h"
#include "rooms/journalfile.h"
#include "rooms/journalrow.h"
#include "rooms/searchindex.h"
#include "rooms/sqlrunner.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QUuid>

#include <array>
#include <cstdio>

namespace {

constexpr int InFlight = 6;

void print(const QJsonObject &figures)
{
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
}

QString nameOf(qint64 id)
{
    static const std::array words{"Operations", "Support",  "Kitchen", "Sales",   "Release",
                                  "Zürich",     "Planning", "Night",   "Archive", "Café"};
    return QString::fromUtf8(words[size_t(id % 10)]) + u' '
        + QString::fromUtf8(words[size_t(id / 10 % 10)]) + u' ' + QString::number(id);
}

bool insert(SqlRunner &sql, qint64 id)
{
    const QString name = nameOf(id);
    const qint64 time = 1'790'000'000'000 + id * 37;
    const bool failed = id % 50 == 0;
    return sql.run(
        QStringLiteral("INSERT INTO request (connection, account, name, name_key, token,"
                       " requested_at, state, attempts, claimed_at, asked_at, finished_at,"
                       " room_id, room_account, room_name, created_by, created_at, updated_at,"
                       " request_id, failure)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {QStringLiteral("00000000-0000-0000-0000-000000000001"),
         QStringLiteral("account-%1").arg(id % 7), name, journalrow::searchKey(name),
         QUuid::createUuid().toString(QUuid::WithoutBraces), time, failed ? 3 : 2, time, time, time,
         failed ? QVariant() : QUuid::createUuid().toString(QUuid::WithoutBraces),
         failed ? QVariant() : QStringLiteral("account-%1").arg(id % 7), failed ? QVariant() : name,
         failed ? QVariant() : QStringLiteral("AKIDEXAMPLE"), failed ? QVariant() : QVariant(time),
         failed ? QVariant() : QVariant(time), QUuid::createUuid().toString(QUuid::WithoutBraces),
         failed ? QStringLiteral(R"({"kind":"BadRequest","httpStatus":400,"message":"No."})")
                : QVariant()});
}

int make(const QString &file, qint64 count)
{
    auto database = journalfile::openForWriting(file, QStringLiteral("bench"));
    if (!database)
        return 1;
    SqlRunner sql(*database);
    for (qint64 id = 1; id <= count;) {
        sql.run(QStringLiteral("BEGIN"));
        for (const qint64 end = std::min(count, id + 50'000 - 1); id <= end; ++id) {
            if (!insert(sql, id))
                return 1;
        }
        sql.run(QStringLiteral("COMMIT"));
    }
    int indexed = 0;
    do {
        sql.run(QStringLiteral("BEGIN"));
        indexed = searchindex::indexSome(sql, 50'000);
        sql.run(QStringLiteral("COMMIT"));
    } while (indexed > 0);
    print({{"rows", count}});
    return indexed;
}

// Six requests at once, as fast as answers come.
class BareLoop : public QObject
{
public:
    BareLoop(const QStringList &arguments, int count)
        : m_endpoint{endpointFromText(arguments.at(0))}
        , m_account(arguments.at(1))
        , m_credentials{arguments.at(2), Secret(QStringView(arguments.at(3))), Secret(), {}}
        , m_left(count)
        , m_count(count)
    {
        m_clock.start();
        for (int i = 0; i < InFlight; ++i)
            sendNext();
    }

private:
    void sendNext()
    {
        if (m_left == 0) {
            if (--m_running == -InFlight)
                finish();
            return;
        }
        --m_left;
        const NewRoom room{m_account, nameOf(m_left),
                           QUuid::createUuid().toString(QUuid::WithoutBraces)};
        const HttpRequest request = m_signer.sign(createroom::encode(room, m_endpoint),
                                                  m_credentials, QDateTime::currentDateTimeUtc());
        QUrl url = m_endpoint.url;
        url.setPath(QString::fromLatin1(request.path), QUrl::StrictMode);
        QNetworkRequest outgoing(url);
        outgoing.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        for (const HttpHeader &header : request.headers)
            outgoing.setRawHeader(header.name, header.value);
        QNetworkReply *reply = m_network.post(outgoing, request.body);
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            m_made += status == 201 ? 1 : 0;
            reply->deleteLater();
            sendNext();
        });
    }
    void finish()
    {
        print({{"rooms", m_made}, {"perSecond", m_count * 1e9 / double(m_clock.nsecsElapsed())}});
        QCoreApplication::quit();
    }

    Endpoint m_endpoint;
    QString m_account;
    Credentials m_credentials;
    sigv4::Signer m_signer;
    QNetworkAccessManager m_network;
    QElapsedTimer m_clock;
    int m_left;
    int m_count;
    int m_made = 0;
    int m_running = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() == 3 && arguments.first() == u"make")
        return make(arguments.at(1), arguments.at(2).toLongLong());
    if (arguments.size() == 6 && arguments.first() == u"bare") {
        const BareLoop loop(arguments.sliced(1, 4), arguments.at(5).toInt());
        return QCoreApplication::exec();
    }
    return 2;
}
