#pragma once

#include "models/items/observationseriesmodel.h"
#include "views/charts/chartkind.h"
#include "views/charts/chartplan.h"
#include "views/charts/placedpoint.h"
#include "views/export/xlsxbook.h"

#include <QCoreApplication>

namespace jianbao
{

/// A chart as a spreadsheet: the figures in a table of periods (or subjects) with a chart that can be edited,
/// every observation behind them, and their sources.
class ChartWorkbook
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ChartWorkbook)
public:
    ChartWorkbook(const ObservationSeriesModel &model, ChartKind kind, const ChartOptions &options);

    bool write(const QString &path, QString *problem) const;

private:
    XlsxBook::Sheet chartSheet(const ChartPlan &plan) const;
    XlsxBook::Sheet periodSheet() const;
    void addSubject(XlsxBook::Sheet &sheet, const QList<PlacedPoint> &points, bool hollow) const;
    XlsxBook::Sheet rowSheet(const ChartPlan &plan) const;
    XlsxBook::Sheet figureSheet() const;
    XlsxBook::Sheet sourceSheet() const;
    QString unit() const;
    double scaled(double value) const;

    const ObservationSeriesModel &m_model;
    ChartKind m_kind;
    ChartOptions m_options;
    double m_divisor = 1;
    QString m_sign;
};

} // namespace jianbao
