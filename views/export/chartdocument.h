#pragma once

#include "models/items/observationseriesmodel.h"
#include "views/charts/chartplan.h"
#include "views/export/pdfdocument.h"
#include "views/export/sourcelist.h"

#include <QCoreApplication>

namespace jianbao
{

/// Charts on paper: a page for each, then every figure behind them with its wording, then the sources that
/// all of them number alike; contents in front where there are several charts. GUI thread.
class ChartDocument
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ChartDocument)
public:
    /// Adds what the model shows now. The model may change or die afterwards.
    void add(const ObservationSeriesModel &model, ChartKind kind, const ChartOptions &options);

    bool isEmpty() const { return m_charts.isEmpty(); }
    /// Its only chart's title, or that it holds charts; where nobody gives one.
    QString title() const;
    void setTitle(const QString &title) { m_title = title; }

    QList<Picture> pages() const;
    /// With the data of each chart attached as a CSV file. False and a sentence in `problem` if it fails.
    bool writePdf(const QString &path, QString *problem) const;

private:
    struct Chart
    {
        QString title;
        Picture picture;
        QList<QStringList> figures;
        QByteArray csv;
    };
    struct Page
    {
        Picture picture;
        QString bookmark; ///< empty: none
    };
    QList<Page> laidOut() const;
    QList<Picture> contents(const QList<Page> &pages) const;

    QString m_title;
    QList<Chart> m_charts;
    SourceList m_sources;
};

/// A chart as a picture in the colours of print; `sources` stand in its footer.
Picture chartPicture(const ChartPlan &plan, const QStringList &sources);

} // namespace jianbao
