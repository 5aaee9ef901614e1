#include "views/charts/indicatorworkspace.h"

#include "models/items/archivemodels.h"
#include "views/charts/chartactions.h"
#include "views/charts/chartcontrols.h"
#include "views/charts/chartplanner.h"
#include "views/charts/charttexts.h"
#include "views/charts/chartview.h"
#include "views/charts/figuretable.h"
#include "views/charts/galleryview.h"
#include "views/charts/indicatorchart.h"
#include "views/charts/indicatorpicker.h"
#include "views/export/chartexport.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace jianbao
{

namespace
{

constexpr int lowestChart = 320;

} // namespace

IndicatorWorkspace::IndicatorWorkspace(ArchiveModels &archive, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_archive(archive)
    , m_series(archive.series())
    , m_sorted(new QSortFilterProxyModel(this))
    , m_register(new IndicatorPicker(archive.indicators()))
    , m_gallery(new GalleryView(archive.gallery(), m_series))
    , m_chart(new IndicatorChart)
    , m_view(new ChartView(m_chart, m_series))
    , m_table(newFigureTable(m_sorted))
    , m_controls(new ChartControls)
    , m_actions(new ChartActions(archive, this))
    , m_galleryButton(new QToolButton)
    , m_pages(new QStackedWidget)
    , m_empty(new QLabel)
{
    m_sorted->setSourceModel(&m_series);
    m_sorted->setSortRole(ObservationSeriesModel::SortRole);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as the chart walks until somebody sorts
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_register);
    splitter->addWidget(chartSide());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({240, 960});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);

    connectAll();
    setTheme(theme);
    showSeries();
    showGallery();
}

/// Chart and table; both scroll where the window is too low for them.
QWidget *IndicatorWorkspace::figures()
{
    auto *figures = new QSplitter(Qt::Vertical);
    figures->addWidget(m_view);
    figures->addWidget(m_table);
    figures->setStretchFactor(0, 3);
    figures->setStretchFactor(1, 1);
    figures->setSizes({480, 180});
    figures->setChildrenCollapsible(false);
    m_view->setMinimumHeight(lowestChart);
    auto *scrolled = new QScrollArea;
    scrolled->setWidget(figures);
    scrolled->setWidgetResizable(true);
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setFocusPolicy(Qt::NoFocus);
    return scrolled;
}

QWidget *IndicatorWorkspace::chartSide()
{
    m_galleryButton->setText(tr("Gallery"));
    m_galleryButton->setToolTip(tr("Back to the charts worth looking at"));
    m_controls->append(m_galleryButton);
    m_controls->append(m_actions->keptButton());
    m_controls->append(m_actions->exportButton());
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_pages->addWidget(m_gallery);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(figures());
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_controls);
    layout->addWidget(m_pages, 1);
    return side;
}

void IndicatorWorkspace::connectAll()
{
    const auto showChart = [this](const ChartSettings &settings) { show(settings); };
    connect(m_register, &IndicatorPicker::chosen, this, &IndicatorWorkspace::choose);
    connect(m_gallery, &GalleryView::chosen, this, showChart);
    connect(m_controls, &ChartControls::changed, this, showChart);
    connect(m_actions, &ChartActions::wanted, this, showChart);
    connect(m_galleryButton, &QToolButton::clicked, this, &IndicatorWorkspace::showGallery);
    connect(&m_series, &QAbstractItemModel::modelReset, this, &IndicatorWorkspace::showSeries);
    connect(m_view, &ChartView::currentRowChanged, this,
            [this](int row) { m_table->setCurrentIndex(m_sorted->mapFromSource(m_series.index(row, 0))); });
    connect(m_view, &ChartView::rowOpened, this, &IndicatorWorkspace::openRow);
    connect(m_view, &ChartView::titleOpened, m_actions, &ChartActions::askForTitle);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { m_view->setCurrentRow(rowOf(current)); });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { openRow(rowOf(index)); });
    connect(m_table, &QTableView::customContextMenuRequested, this, &IndicatorWorkspace::showTableMenu);
}

int IndicatorWorkspace::rowOf(const QModelIndex &shown) const
{
    return shown.isValid() ? m_sorted->mapToSource(shown).row() : -1;
}

void IndicatorWorkspace::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_chart->setTheme(theme);
    m_gallery->setTheme(theme);
    m_view->setBackgroundBrush(theme.paper);
    m_empty->setFont(Theme::textFont(15));
    QPalette palette = theme.palette();
    palette.setColor(QPalette::WindowText, theme.muted);
    m_empty->setPalette(palette);
}

/// Another indicator is drawn as suits it; what is ours, and that only confirmed figures count, stays.
void IndicatorWorkspace::choose(const QString &indicator)
{
    ChartSettings settings;
    settings.indicator = indicator;
    settings.filter.confirmedOnly = m_settings.filter.confirmedOnly;
    settings.options.ours = m_settings.options.ours;
    show(settings);
}

void IndicatorWorkspace::show(const ChartSettings &settings)
{
    m_settings = settings;
    m_archive.attempt([&] {
        if (settings.options.ours.isEmpty() && !m_archive.gallery().homeDistrict().isEmpty())
            m_settings.options.ours = m_archive.gallery().homeDistrict();
        m_settings.applyTo(m_series);
    });
    showSeries();
}

void IndicatorWorkspace::showGallery()
{
    m_pages->setCurrentIndex(GalleryPage);
    m_controls->setChoosing(false);
}

void IndicatorWorkspace::showSeries()
{
    m_controls->show(m_settings, m_series);
    m_actions->setSettings(m_settings);
    const ChartPlan plan = ChartPlanner(m_series, m_settings.options).plan(m_settings.kindFor(m_series));
    m_chart->setPlan(plan, citationsOf(m_series, plan));
    if (m_series.indicator().isEmpty())
        return;
    m_empty->setText(tr("No dated figures of “%1” to draw.").arg(m_series.indicator()));
    m_pages->setCurrentIndex(m_series.rowCount() > 0 ? ChartPage : EmptyPage);
    m_controls->setChoosing(true);
    fitFigureTable(m_table);
}

void IndicatorWorkspace::openRow(int row)
{
    const SeriesPoint &point = m_series.pointAt(row);
    Q_EMIT sentenceRequested(point.observation.source.articleId, point.fact().quote.at);
}

void IndicatorWorkspace::showTableMenu(QPoint place)
{
    const int row = rowOf(m_table->indexAt(place));
    if (row < 0)
        return;
    QMenu menu;
    menu.addAction(tr("Read the sentence"), this, [this, row] { openRow(row); });
    menu.addAction(tr("Copy the rows"), this,
                   [this] { QGuiApplication::clipboard()->setText(selectedRows(*m_table)); });
    menu.addSeparator();
    const bool rivals = m_series.hasRivals(row);
    const bool chosen = rivals && !m_series.pointAt(row).contradicted;
    menu.addAction(tr("Let this figure stand"), this,
                   [this, row] { m_archive.attempt([&] { m_series.letStand(row); }); })
        ->setEnabled(rivals);
    menu.addAction(tr("Let all stand again"), this,
                   [this, row] { m_archive.attempt([&] { m_series.forgetChoice(row); }); })
        ->setEnabled(chosen);
    menu.exec(m_table->viewport()->mapToGlobal(place));
}

bool IndicatorWorkspace::exportPdf(const QString &path, QString *problem)
{
    if (m_pages->currentIndex() != ChartPage) {
        *problem = tr("Choose an indicator first: its chart is exported as PDF.");
        return false;
    }
    return ChartExport(m_series, m_settings.kindFor(m_series), m_settings.options).writePdf(path, problem);
}

} // namespace jianbao
