#include "views/export/calendartext.h"

#include "models/items/citation.h"
#include "models/items/eventtexts.h"
#include "models/items/timelinemodel.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// A text as a property's value.
QString escaped(QString text)
{
    text.remove(u'\r');
    return text.replace(u'\\', u"\\\\"_s)
        .replace(u';', u"\\;"_s)
        .replace(u',', u"\\,"_s)
        .replace(u'\n', u"\\n"_s);
}

/// One content line: at most 75 bytes, then a line break and a space; never inside a character.
QByteArray folded(const QString &line)
{
    constexpr qsizetype longest = 75;
    QByteArray all;
    qsizetype length = 0;
    for (qsizetype at = 0; at < line.size();) {
        const qsizetype units = line.at(at).isHighSurrogate() && at + 1 < line.size() ? 2 : 1;
        const QByteArray character = line.mid(at, units).toUtf8();
        if (length + character.size() > longest) {
            all += "\r\n ";
            length = 1;
        }
        all += character;
        length += character.size();
        at += units;
    }
    return all + "\r\n";
}

QString basicDay(QDate day)
{
    return day.toString(u"yyyyMMdd"_s);
}

/// When the newest of the sources was printed: a stamp that does not change from one export to the next.
QDate stampOf(const QList<StoredEvent> &tellings)
{
    QDate newest(2000, 1, 1);
    for (const StoredEvent &telling : tellings)
        newest = std::max({newest, telling.source.issueEarliest, telling.source.issueLatest});
    return newest;
}

QByteArray eventText(const TimelineModel &model, int row)
{
    const quint32 number = model.numberAt(row);
    const EventTable &table = model.table();
    const EventTable::Record &record = table.at(number);
    const QList<StoredEvent> tellings = model.tellingsAt(row);
    QStringList description;
    for (const StoredEvent &telling : tellings)
        description.append(telling.fact.quote.shownWords() + u'\n' + Citation::of(telling.source));
    const QString doubt = EventTexts::uncertainty(record);
    const QString name = table.what(number).toString();
    const bool confirmed = table.verdict(number) == Verdict::Confirmed;
    const QString district = model.index(row, TimelineModel::DistrictColumn).data().toString();
    QByteArray text;
    text += folded(u"BEGIN:VEVENT"_s);
    text += folded(u"UID:%1@jianbao"_s.arg(escaped(table.id(number))));
    text += folded(u"DTSTAMP:%1T000000Z"_s.arg(basicDay(stampOf(tellings))));
    text += folded(u"DTSTART;VALUE=DATE:%1"_s.arg(basicDay(QDate::fromJulianDay(record.first))));
    text += folded(u"DTEND;VALUE=DATE:%1"_s.arg(basicDay(QDate::fromJulianDay(record.last + 1))));
    text += folded(u"SUMMARY:"_s + escaped(doubt.isEmpty() ? name : doubt + u' ' + name));
    if (!district.isEmpty())
        text += folded(u"LOCATION:"_s + escaped(district));
    text += folded(u"CATEGORIES:"_s + escaped(EventTexts::kind(table.kind(number))));
    text += folded(u"STATUS:%1"_s.arg(confirmed ? u"CONFIRMED"_s : u"TENTATIVE"_s));
    text += folded(u"DESCRIPTION:"_s + escaped(description.join(u"\n\n")));
    text += folded(u"TRANSP:TRANSPARENT"_s);
    return text + folded(u"END:VEVENT"_s);
}

} // namespace

QByteArray calendarText(const TimelineModel &model)
{
    QByteArray text = folded(u"BEGIN:VCALENDAR"_s);
    text += folded(u"VERSION:2.0"_s);
    text += folded(u"PRODID:-//Jianbao//Timeline//ZH"_s);
    text += folded(u"CALSCALE:GREGORIAN"_s);
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.recordAt(row).isDated())
            text += eventText(model, row);
    }
    return text + folded(u"END:VCALENDAR"_s);
}

} // namespace jianbao
