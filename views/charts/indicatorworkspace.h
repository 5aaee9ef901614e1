#pragma once

#include "models/datatypes/span.h"
#include "views/charts/chartsettings.h"
#include "views/style/theme.h"

#include <QWidget>

class QLabel;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace jianbao
{

class ArchiveModels;
class ChartActions;
class ChartControls;
class ChartView;
class GalleryView;
class IndicatorChart;
class IndicatorPicker;

/// The register of indicators, the gallery of charts, and the chart of the chosen indicator with the table of
/// its figures. Chart and table share their current figure. The models must outlive the workspace.
class IndicatorWorkspace : public QWidget
{
    Q_OBJECT
public:
    IndicatorWorkspace(ArchiveModels &archive, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Shows a chart.
    void show(const ChartSettings &settings);
    using QWidget::show;
    /// Writes what the chart shows to a PDF; false and a sentence in `problem` if that fails or none is
    /// shown.
    bool exportPdf(const QString &path, QString *problem);

Q_SIGNALS:
    /// Somebody wants to read where a figure was printed; `quote` is an offset span of the page's text.
    void sentenceRequested(const QString &articleId, jianbao::Span quote);

private:
    enum Page { GalleryPage, EmptyPage, ChartPage };
    QWidget *chartSide();
    QWidget *figures();
    void connectAll();
    void choose(const QString &indicator);
    void showGallery();
    void showSeries();
    void openRow(int row);
    void showTableMenu(QPoint place);
    /// The row of the model behind a row of the table, or -1.
    int rowOf(const QModelIndex &shown) const;

    ArchiveModels &m_archive;
    ObservationSeriesModel &m_series;
    Theme m_theme;
    ChartSettings m_settings;
    QSortFilterProxyModel *m_sorted;
    IndicatorPicker *m_register;
    GalleryView *m_gallery;
    IndicatorChart *m_chart;
    ChartView *m_view;
    QTableView *m_table;
    ChartControls *m_controls;
    ChartActions *m_actions;
    QToolButton *m_galleryButton;
    QStackedWidget *m_pages;
    QLabel *m_empty;
};

} // namespace jianbao
