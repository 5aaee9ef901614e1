#include "views/charts/indicatorworkspace.h"

#include "models/items/indicatorlistmodel.h"
#include "models/items/observationseriesmodel.h"
#include "views/charts/chartplanner.h"
#include "views/charts/charttexts.h"
#include "views/charts/chartview.h"
#include "views/charts/figuretable.h"
#include "views/charts/indicatorchart.h"
#include "views/charts/indicatorpicker.h"
#include "views/export/chartexport.h"

#include <QComboBox>
#include <QException>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace jianbao
{

IndicatorWorkspace::IndicatorWorkspace(IndicatorListModel &indicators, ObservationSeriesModel &series,
                                       const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_series(series)
    , m_register(new IndicatorPicker(indicators))
    , m_chart(new IndicatorChart)
    , m_view(new ChartView(m_chart, series))
    , m_table(newFigureTable(&series))
    , m_kinds(new QComboBox)
    , m_families(new QComboBox)
    , m_subjects(new QToolButton)
    , m_export(new QToolButton)
    , m_pages(new QStackedWidget)
    , m_empty(new QLabel)
{
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
}

QWidget *IndicatorWorkspace::chartSide()
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto *figures = new QSplitter(Qt::Vertical);
    figures->addWidget(m_view);
    figures->addWidget(m_table);
    figures->setStretchFactor(0, 3);
    figures->setStretchFactor(1, 1);
    figures->setSizes({480, 180});
    figures->setChildrenCollapsible(false);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(figures);

    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(toolRow());
    layout->addWidget(m_pages, 1);
    return side;
}

QWidget *IndicatorWorkspace::toolRow()
{
    m_kinds->setAccessibleName(tr("Kind of chart"));
    m_families->setAccessibleName(tr("Kind of number"));
    m_subjects->setText(tr("Subjects"));
    m_subjects->setPopupMode(QToolButton::InstantPopup);
    m_subjects->setMenu(new QMenu(m_subjects));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Write the chart to a PDF, SVG, PNG or CSV file"));
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_families->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_families);
    layout->addWidget(m_kinds);
    layout->addWidget(m_subjects);
    layout->addStretch();
    layout->addWidget(m_export);
    return row;
}

void IndicatorWorkspace::connectAll()
{
    connect(m_register, &IndicatorPicker::chosen, this, &IndicatorWorkspace::choose);
    connect(&m_series, &QAbstractItemModel::modelReset, this, &IndicatorWorkspace::showSeries);
    connect(m_kinds, &QComboBox::activated, this, [this](int index) {
        m_kind = static_cast<ChartKind>(m_kinds->itemData(index).toInt());
        m_kindChosen = true;
        showChart();
    });
    connect(m_families, &QComboBox::activated, this,
            [this](int index) { m_series.setFamily(m_series.families().at(index)); });
    connect(m_export, &QToolButton::clicked, this, &IndicatorWorkspace::exportSomewhere);
    connect(m_view, &ChartView::currentRowChanged, this,
            [this](int row) { m_table->setCurrentIndex(m_series.index(row, 0)); });
    connect(m_view, &ChartView::rowOpened, this, &IndicatorWorkspace::openRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                m_view->setCurrentRow(current.isValid() ? current.row() : -1);
            });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { openRow(index.row()); });
}

void IndicatorWorkspace::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_chart->setTheme(theme);
    m_view->setBackgroundBrush(theme.paper);
    m_empty->setFont(Theme::textFont(15));
    QPalette palette = theme.palette();
    palette.setColor(QPalette::WindowText, theme.muted);
    m_empty->setPalette(palette);
}

void IndicatorWorkspace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_series.indicator().isEmpty())
        m_register->chooseFirst();
}

void IndicatorWorkspace::choose(const QString &indicator)
{
    m_kindChosen = false;
    try {
        m_series.setIndicator(indicator);
    } catch (const QException &error) {
        QMessageBox::warning(this, tr("Indicators"), QString::fromUtf8(error.what()));
    }
}

void IndicatorWorkspace::showSeries()
{
    fillChoices();
    fillSubjects();
    showChart();
}

void IndicatorWorkspace::fillChoices()
{
    const QList<ChartKind> kinds = kindsFor(m_series.family());
    if (!m_kindChosen || !kinds.contains(m_kind))
        m_kind = ChartPlanner(m_series).defaultKind();
    m_kinds->clear();
    for (const ChartKind kind : kinds)
        m_kinds->addItem(ChartTexts::kind(kind), static_cast<int>(kind));
    m_kinds->setCurrentIndex(static_cast<int>(kinds.indexOf(m_kind)));
    m_families->clear();
    int shown = 0;
    for (const SeriesFamily &family : m_series.families()) {
        if (family.sameAxis(m_series.family()))
            shown = m_families->count();
        m_families->addItem(tr("%1 (%2)").arg(ChartTexts::family(family)).arg(family.points));
    }
    m_families->setCurrentIndex(shown);
}

void IndicatorWorkspace::fillSubjects()
{
    QMenu *menu = m_subjects->menu();
    menu->clear();
    const QStringList shown = m_series.shownSubjects();
    const QStringList subjects = m_series.allSubjects();
    for (const QString &subject : subjects) {
        QAction *action =
            menu->addAction(ChartTexts::subject(subject), this, &IndicatorWorkspace::showSubjects);
        action->setData(subject);
        action->setCheckable(true);
        action->setChecked(shown.isEmpty() || shown.contains(subject));
    }
    m_subjects->setEnabled(subjects.size() > 1);
    const qsizetype count = shown.isEmpty() ? subjects.size() : shown.size();
    m_subjects->setText(tr("Subjects: %1 of %2").arg(count).arg(subjects.size()));
}

void IndicatorWorkspace::showSubjects()
{
    QStringList wanted;
    const QList<QAction *> actions = m_subjects->menu()->actions();
    for (const QAction *action : actions) {
        if (action->isChecked())
            wanted.append(action->data().toString());
    }
    const bool all = wanted.size() == actions.size();
    try {
        m_series.setIndicator(m_series.indicator(), all ? QStringList() : wanted);
    } catch (const QException &error) {
        QMessageBox::warning(this, tr("Indicators"), QString::fromUtf8(error.what()));
    }
}

void IndicatorWorkspace::showChart()
{
    m_chart->setPlan(ChartPlanner(m_series).plan(m_kind), citationsOf(m_series));
    const bool chosen = !m_series.indicator().isEmpty();
    m_empty->setText(
        chosen ? tr("No dated figures of “%1” to draw.").arg(m_series.indicator())
               : tr("Choose an indicator at the left.\nThe register fills when pages are imported."));
    const bool hasRows = m_series.rowCount() > 0;
    m_pages->setCurrentIndex(hasRows ? 1 : 0);
    for (QWidget *control : {static_cast<QWidget *>(m_kinds), static_cast<QWidget *>(m_families),
                             static_cast<QWidget *>(m_export)})
        control->setEnabled(hasRows);
    fitFigureTable(m_table);
}

void IndicatorWorkspace::openRow(int row)
{
    const SeriesPoint &point = m_series.pointAt(row);
    Q_EMIT sentenceRequested(point.observation.source.articleId, point.fact().quote.at);
}

bool IndicatorWorkspace::exportPdf(const QString &path, QString *problem)
{
    return ChartExport(m_series, m_kind).writePdf(path, problem);
}

void IndicatorWorkspace::exportSomewhere()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the chart"),
                                                      m_series.indicator() + QLatin1String(".pdf"),
                                                      ChartExport::nameFilters());
    if (path.isEmpty())
        return;
    QString problem;
    if (!ChartExport(m_series, m_kind).write(path, &problem))
        QMessageBox::warning(this, tr("Export the chart"), problem);
}

} // namespace jianbao
