// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timestamp.h"

#include <QTimeZone>

#include <array>
#include <chrono>
#include <string_view>

using namespace std::chrono;

namespace {

void putDigits(char *end, unsigned value, int count)
{
    for (; count > 0; --count, value /= 10)
        *--end = char('0' + value % 10);
}

} // namespace

QString timestampText(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const sys_time<milliseconds> moment{milliseconds(time.toMSecsSinceEpoch())};
    const auto midnight = floor<days>(moment);
    const year_month_day date(midnight);
    const int year = int(date.year());
    if (year < 0 || year > 9999) // not the four digits of ISO 8601
        return time.toUTC().toString(Qt::ISODateWithMs);
    const hh_mm_ss clock(moment - midnight);
    auto text = std::to_array("0000-00-00T00:00:00.000Z");
    putDigits(&text[4], unsigned(year), 4);
    putDigits(&text[7], unsigned(date.month()), 2);
    putDigits(&text[10], unsigned(date.day()), 2);
    putDigits(&text[13], unsigned(clock.hours().count()), 2);
    putDigits(&text[16], unsigned(clock.minutes().count()), 2);
    putDigits(&text[19], unsigned(clock.seconds().count()), 2);
    putDigits(&text[23], unsigned(clock.subseconds().count()), 3);
    return QString::fromLatin1(text.data(), text.size() - 1);
}

QByteArray httpDateText(const QDateTime &time)
{
    static constexpr std::string_view Weekdays = "SunMonTueWedThuFriSat";
    static constexpr std::string_view Months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    const sys_time<milliseconds> moment{milliseconds(time.toMSecsSinceEpoch())};
    const auto midnight = floor<days>(moment);
    const year_month_day date(midnight);
    const hh_mm_ss clock(moment - midnight);
    auto text = std::to_array("Sun, 00 Jan 0000 00:00:00 GMT");
    Weekdays.copy(&text[0], 3, size_t(3) * weekday(midnight).c_encoding());
    putDigits(&text[7], unsigned(date.day()), 2);
    Months.copy(&text[8], 3, size_t(3) * (unsigned(date.month()) - 1));
    putDigits(&text[16], unsigned(int(date.year())), 4);
    putDigits(&text[19], unsigned(clock.hours().count()), 2);
    putDigits(&text[22], unsigned(clock.minutes().count()), 2);
    putDigits(&text[25], unsigned(clock.seconds().count()), 2);
    return {text.data(), text.size() - 1};
}

QDateTime timestampFromText(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::utc());
    return time.isValid() ? time.toUTC() : QDateTime();
}
