#include "views/export/calendartext.h"

#include "models/items/citation.h"
#include "models/items/eventtexts.h"
#include "models/items/timelinemodel.h"

namespace jianbao
{

namespace
{

/// A text as a property's value.
QString escaped(QString text)
{
    text.remove(u'\r');
    return text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u';', QStringLiteral("\\;"))
        .replace(u',', QStringLiteral("\\,"))
        .replace(u'\n', QStringLiteral("\\n"));
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
    return day.toString(QStringLiteral("yyyyMMdd"));
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
    text += folded(QStringLiteral("BEGIN:VEVENT"));
    text += folded(QStringLiteral("UID:%1@jianbao").arg(escaped(table.id(number))));
    text += folded(QStringLiteral("DTSTAMP:%1T000000Z").arg(basicDay(stampOf(tellings))));
    text += folded(QStringLiteral("DTSTART;VALUE=DATE:%1").arg(basicDay(QDate::fromJulianDay(record.first))));
    text +=
        folded(QStringLiteral("DTEND;VALUE=DATE:%1").arg(basicDay(QDate::fromJulianDay(record.last + 1))));
    text += folded(QStringLiteral("SUMMARY:") + escaped(doubt.isEmpty() ? name : doubt + u' ' + name));
    if (!district.isEmpty())
        text += folded(QStringLiteral("LOCATION:") + escaped(district));
    text += folded(QStringLiteral("CATEGORIES:") + escaped(EventTexts::kind(table.kind(number))));
    text += folded(QStringLiteral("STATUS:%1")
                       .arg(confirmed ? QStringLiteral("CONFIRMED") : QStringLiteral("TENTATIVE")));
    text += folded(QStringLiteral("DESCRIPTION:") + escaped(description.join(u"\n\n")));
    text += folded(QStringLiteral("TRANSP:TRANSPARENT"));
    return text + folded(QStringLiteral("END:VEVENT"));
}

} // namespace

QByteArray calendarText(const TimelineModel &model)
{
    QByteArray text = folded(QStringLiteral("BEGIN:VCALENDAR"));
    text += folded(QStringLiteral("VERSION:2.0"));
    text += folded(QStringLiteral("PRODID:-//Jianbao//Timeline//ZH"));
    text += folded(QStringLiteral("CALSCALE:GREGORIAN"));
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.recordAt(row).isDated())
            text += eventText(model, row);
    }
    return text + folded(QStringLiteral("END:VCALENDAR"));
}

} // namespace jianbao
