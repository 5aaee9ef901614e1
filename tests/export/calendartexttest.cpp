#include "views/export/calendartext.h"
#include "models/archive/database/database.h"
#include "models/items/timelinemodel.h"
#include "tests/helpers/inventedfigures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace
{

using Properties = QMap<QString, QString>; ///< by name with parameters; values unescaped

/// What RFC 5545 says a reader does: lines end in CR LF, a line that begins with a space goes on the one
/// before; fails the running test where a line breaks the rules.
QStringList unfolded(const QByteArray &text)
{
    QStringList lines;
    if (!text.endsWith("\r\n") || text.count('\n') != text.count('\r'))
        QTest::qFail("a line does not end in CR LF", __FILE__, __LINE__);
    QByteArray whole;
    for (const QByteArray &line : text.left(text.size() - 2).split('\n')) {
        const QByteArray bare = line.endsWith('\r') ? line.chopped(1) : line;
        if (bare.size() > 75)
            QTest::qFail("a line is longer than 75 bytes", __FILE__, __LINE__);
        if (QString::fromUtf8(bare).contains(QChar::ReplacementCharacter))
            QTest::qFail("a line is broken inside a character", __FILE__, __LINE__);
        if (bare.startsWith(' ')) {
            whole += bare.mid(1);
            continue;
        }
        if (!whole.isEmpty())
            lines.append(QString::fromUtf8(whole));
        whole = bare;
    }
    lines.append(QString::fromUtf8(whole));
    return lines;
}

QString unescaped(const QString &value)
{
    QString text;
    for (qsizetype at = 0; at < value.size(); ++at) {
        const bool escape = value.at(at) == u'\\' && at + 1 < value.size();
        const QChar next = escape ? value.at(++at) : value.at(at);
        text += escape && next == u'n' ? u'\n' : next;
    }
    return text;
}

QList<Properties> eventsOf(const QByteArray &text)
{
    QList<Properties> events;
    const QStringList lines = unfolded(text);
    if (lines.first() != u"BEGIN:VCALENDAR" || lines.last() != u"END:VCALENDAR")
        QTest::qFail("no calendar", __FILE__, __LINE__);
    for (const QString &line : lines) {
        if (line == u"BEGIN:VEVENT")
            events.append(Properties());
        else if (!events.isEmpty() && !line.startsWith(u"END:"))
            events.last().insert(line.section(u':', 0, 0), unescaped(line.section(u':', 1)));
    }
    return events;
}

} // namespace

class CalendarTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDatedEventIsThere();
    void oddTextComesBack();
    void spansEndOnTheDayAfter();

private:
    QTemporaryDir m_folder;
    Database m_database{m_folder.filePath(u"a.jianbao"_s), Database::Mode::CreateIfMissing};
};

void CalendarTextTest::everyDatedEventIsThere()
{
    TimelineModel model(m_database);
    model.setEvents(inventedEvents());
    const QByteArray text = calendarText(model);
    const QList<Properties> events = eventsOf(text);
    QCOMPARE(events.size(), model.rowCount() - 1); // one has no day
    QSet<QString> ids;
    for (const Properties &event : events) {
        for (const char *name :
             {"UID", "DTSTAMP", "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE", "SUMMARY", "STATUS"})
            QVERIFY2(!event.value(QLatin1String(name)).isEmpty(), name);
        const QDate first = QDate::fromString(event.value(u"DTSTART;VALUE=DATE"_s), u"yyyyMMdd"_s);
        QVERIFY(first.isValid());
        QVERIFY(QDate::fromString(event.value(u"DTEND;VALUE=DATE"_s), u"yyyyMMdd"_s) > first);
        QVERIFY(event.value(u"DESCRIPTION"_s).contains(u"《云岭日报》"_s));
        ids.insert(event.value(u"UID"_s));
    }
    QCOMPARE(ids.size(), events.size());
    QCOMPARE(calendarText(model), text);
}

void CalendarTextTest::oddTextComesBack()
{
    StoredEvent event = inventedEvent(u"滨河镇;东"_s, u"2021-03-01"_s, u"开会,签约;以\\结束\n第二行𠮷𠮷"_s);
    event.fact.what += QString(400, u'长');
    TimelineModel model(m_database);
    model.setEvents({event});
    const QList<Properties> events = eventsOf(calendarText(model));
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().value(u"SUMMARY"_s), event.fact.what);
    QCOMPARE(events.first().value(u"LOCATION"_s), event.fact.district);
}

void CalendarTextTest::spansEndOnTheDayAfter()
{
    StoredEvent event = inventedEvent(u"滨河镇"_s, u"2020-02-01"_s, u"集中整治"_s);
    event.fact.period = {QDate(2020, 2, 20), QDate(2020, 2, 29)};
    event.fact.precision = Precision::Span;
    TimelineModel model(m_database);
    model.setEvents({event});
    const Properties written = eventsOf(calendarText(model)).first();
    QCOMPARE(written.value(u"DTSTART;VALUE=DATE"_s), u"20200220"_s);
    QCOMPARE(written.value(u"DTEND;VALUE=DATE"_s), u"20200301"_s);
    QCOMPARE(written.value(u"STATUS"_s), u"TENTATIVE"_s);
}

QTEST_GUILESS_MAIN(CalendarTextTest)
#include "calendartexttest.moc"
