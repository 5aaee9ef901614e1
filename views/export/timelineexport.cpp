#include "views/export/timelineexport.h"

#include "models/datatypes/enumkeys.h"
#include "models/items/citation.h"
#include "models/items/eventtexts.h"
#include "views/export/calendartext.h"
#include "views/export/csvtext.h"
#include "views/export/pdfdocument.h"
#include "views/export/sourcelist.h"
#include "views/export/tablepages.h"
#include "views/export/timelinepages.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr double pictureWidth = 1400;
constexpr double pictureMargin = 24;

QList<QStringList> eventRows(const TimelineModel &model, SourceList &sources)
{
    QList<QStringList> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QList<Source> all;
        for (const StoredEvent &telling : model.tellingsAt(row))
            all.append(telling.source);
        const auto text = [&](int column) { return model.index(row, column).data().toString(); };
        rows.append({QString::number(row + 1), text(TimelineModel::DistrictColumn),
                     text(TimelineModel::PeriodColumn), text(TimelineModel::WhatColumn),
                     text(TimelineModel::KindColumn), text(TimelineModel::StateColumn),
                     text(TimelineModel::WordingColumn), sources.numbersOf(all)});
    }
    return rows;
}

QJsonValue isoOrNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject sourceObject(const Source &source)
{
    return {{u"newspaper"_s, source.newspaper},
            {u"issue_earliest"_s, isoOrNull(source.issueEarliest)},
            {u"issue_latest"_s, isoOrNull(source.issueLatest)},
            {u"page"_s, source.pageNumber},
            {u"headline"_s, source.headline},
            {u"file"_s, source.pageFile},
            {u"article_id"_s, source.articleId}};
}

} // namespace

TimelineExport::TimelineExport(const TimelineModel &model, Paper paper) : m_model(model), m_paper(paper) {}

QString TimelineExport::nameFilters()
{
    return tr("PDF with sources, A4 (*.pdf);;PDF with sources, A3 (*.pdf);;SVG drawing (*.svg);;PNG picture "
              "(*.png);;CSV table (*.csv);;JSON (*.json);;Calendar (*.ics)");
}

QString TimelineExport::title() const
{
    const QString time = Citation::period(m_model.extent());
    if (m_model.lanes().size() == 1)
        return tr("Timeline of %1, %2, events: %3")
            .arg(EventTexts::district(m_model.lanes().constFirst().district), time)
            .arg(m_model.rowCount());
    return tr("Timeline %1, districts: %2, events: %3")
        .arg(time)
        .arg(m_model.lanes().size())
        .arg(m_model.rowCount());
}

bool TimelineExport::write(const QString &path, QString *problem) const
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "pdf"_L1)
        return writePdf(path, problem);
    if (ending == "csv"_L1)
        return ExportFile::write(path, eventsCsv(m_model), problem);
    if (ending == "json"_L1)
        return ExportFile::write(path, json(), problem);
    if (ending == "ics"_L1)
        return ExportFile::write(path, calendarText(m_model), problem);
    if (ending != "svg"_L1 && ending != "png"_L1) {
        *problem = ExportFile::unknownEnding(path, u".pdf, .svg, .png, .csv, .json, .ics"_s);
        return false;
    }
    QSizeF inner;
    const Picture lanes = TimelinePages(m_model, title()).whole(pictureWidth, &inner);
    const Picture picture = [lanes, inner](QPainter &painter, QSizeF size) {
        painter.fillRect(QRectF({}, size), Theme::print().paper);
        painter.translate(pictureMargin, pictureMargin);
        lanes(painter, inner);
    };
    const QSizeF size = inner + QSizeF(2 * pictureMargin, 2 * pictureMargin);
    return ending == "svg"_L1 ? ExportFile::writeSvg(path, title(), size, picture, problem)
                              : ExportFile::writePng(path, size, picture, problem);
}

bool TimelineExport::writePdf(const QString &path, QString *problem) const
{
    SourceList sources;
    const QList<TablePages::Column> events{{tr("No."), 32, true}, {tr("District"), 120},   {tr("Time"), 130},
                                           {tr("Event"), 220},    {tr("Kind"), 60},        {tr("State"), 60},
                                           {tr("As printed"), 0}, {tr("Source"), 48, true}};
    const TablePages eventPages(tr("Events"), events, eventRows(m_model, sources));
    const TablePages sourcePages(
        tr("Sources"), {{tr("No."), 32, true}, {tr("Newspaper, issue, page, headline"), 0}}, sources.rows());
    PdfDocument document(title(), m_paper);
    document.addPages(TimelinePages(m_model, title()).pages(PdfDocument::pageSize(m_paper)));
    document.addPages(eventPages.pages(PdfDocument::pageSize(m_paper)));
    document.addPages(sourcePages.pages(PdfDocument::pageSize(m_paper)));
    document.attach(u"events.csv"_s, eventsCsv(m_model), u"text/csv"_s);
    return document.write(path, problem);
}

QByteArray TimelineExport::json() const
{
    QJsonArray events;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const StoredEvent event = m_model.eventAt(row);
        QJsonArray others;
        for (const StoredEvent &telling : m_model.tellingsAt(row).mid(1))
            others.append(QJsonObject{{u"id"_s, telling.id},
                                      {u"quote"_s, telling.fact.quote.words},
                                      {u"source"_s, sourceObject(telling.source)}});
        events.append(QJsonObject{{u"id"_s, event.id},
                                  {u"district"_s, event.fact.district},
                                  {u"start"_s, isoOrNull(event.fact.period.start)},
                                  {u"end"_s, isoOrNull(event.fact.period.end)},
                                  {u"precision"_s, keyOf(event.fact.precision)},
                                  {u"what"_s, event.fact.what},
                                  {u"kind"_s, keyOf(m_model.table().kind(m_model.numberAt(row)))},
                                  {u"status"_s, keyOf(event.verdict)},
                                  {u"quote"_s, event.fact.quote.words},
                                  {u"at"_s, QJsonArray{event.fact.quote.at.from, event.fact.quote.at.to}},
                                  {u"source"_s, sourceObject(event.source)},
                                  {u"same_as"_s, others}});
    }
    return QJsonDocument(QJsonObject{{u"events"_s, events}}).toJson();
}

} // namespace jianbao
