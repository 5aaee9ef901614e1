#include "views/export/csvtext.h"

#include "models/datatypes/enumkeys.h"
#include "models/datatypes/formulaguard.h"
#include "models/items/amount.h"
#include "models/items/observationseriesmodel.h"
#include "models/items/timelinemodel.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QString cell(const QString &text)
{
    QString safe = guardedFormula(text);
    if (!safe.contains(u',') && !safe.contains(u'"') && !safe.contains(u'\n') && !safe.contains(u'\r'))
        return safe;
    safe.replace(u'"', u"\"\""_s);
    return u'"' + safe + u'"';
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QStringList sourceCells(const Source &source)
{
    return {source.newspaper, iso(source.issueEarliest), iso(source.issueLatest), source.pageNumber,
            source.headline,  source.pageFile,           source.articleId};
}

QStringList sourceColumns()
{
    return u"newspaper,issue_earliest,issue_latest,page,headline,file,article_id"_s.split(u',');
}

QStringList observationCells(const StoredObservation &observation, const QString &computation)
{
    const Observation &fact = observation.fact;
    return QStringList{fact.subject,
                       fact.indicator,
                       fact.name,
                       iso(fact.period.start),
                       iso(fact.period.end),
                       Amount::plain(fact.value, 6),
                       fact.valueTo ? Amount::plain(*fact.valueTo, 6) : QString(),
                       fact.unit,
                       keyOf(fact.bound),
                       keyOf(fact.aspect),
                       keyOf(fact.status),
                       fact.quote.shownWords(),
                       keyOf(observation.verdict),
                       computation} +
           sourceCells(observation.source);
}

} // namespace

QByteArray csvText(const QList<QStringList> &rows)
{
    QString text(QChar::ByteOrderMark);
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &value : row)
            cells.append(cell(value));
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

QByteArray observationsCsv(const ObservationSeriesModel &model)
{
    QList<QStringList> rows{u"subject,indicator,name,start,end,value,value_to,unit,bound,aspect,status,quote,"
                            "verdict,computation"_s.split(u',') +
                            sourceColumns()};
    for (int row = 0; row < model.rowCount(); ++row) {
        const SeriesPoint &point = model.pointAt(row);
        rows.append(observationCells(point.observation, point.computation));
        for (const StoredObservation &again : point.again)
            rows.append(observationCells(again, QString()));
    }
    return csvText(rows);
}

QByteArray eventsCsv(const TimelineModel &model)
{
    QList<QStringList> rows{u"district,start,end,precision,what,kind,status,quote"_s.split(u',') +
                            sourceColumns()};
    for (int row = 0; row < model.rowCount(); ++row) {
        for (const StoredEvent &event : model.tellingsAt(row))
            rows.append(QStringList{event.fact.district, iso(event.fact.period.start),
                                    iso(event.fact.period.end), keyOf(event.fact.precision), event.fact.what,
                                    keyOf(model.table().kind(model.numberAt(row))), keyOf(event.verdict),
                                    event.fact.quote.shownWords()} +
                        sourceCells(event.source));
    }
    return csvText(rows);
}

} // namespace jianbao
