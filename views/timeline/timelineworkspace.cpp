#include "views/timeline/timelineworkspace.h"

#include "models/items/roles.h"
#include "models/items/timelinemodel.h"
#include "views/charts/figuretable.h"
#include "views/export/timelineexport.h"
#include "views/tags/flowlayout.h"
#include "views/timeline/eventpanel.h"
#include "views/timeline/lanemenu.h"
#include "views/timeline/sharedselection.h"
#include "views/timeline/timelinefilters.h"
#include "views/timeline/timelinehabits.h"
#include "views/timeline/timelinerangebar.h"
#include "views/timeline/timelinetools.h"
#include "views/timeline/timelineview.h"

#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr int narrowestSidebar = 130;
constexpr int narrowestTimeline = 340;

} // namespace

TimelineWorkspace::TimelineWorkspace(TimelineModel &model, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new TimelineView(model))
    , m_table(newFigureTable(&model))
    , m_rangeBar(new TimelineRangeBar(model))
    , m_panel(new EventPanel(model))
    , m_lanes(new LaneMenu(model, this))
    , m_filters(new TimelineFilters)
    , m_tools(new TimelineTools(*m_view, m_lanes))
    , m_body(new QSplitter)
    , m_pages(new QStackedWidget)
    , m_empty(new QLabel)
    , m_summary(new QLabel)
{
    new SharedSelection(*m_view->selectionModel(), *m_table->selectionModel(), this);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->hide();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    fillBody();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(toolRow());
    layout->addWidget(m_body, 1);
    setFocusProxy(m_view);
    connectAll();
    setTheme(theme);
    showEvents();
}

QWidget *TimelineWorkspace::toolRow()
{
    auto *row = new QWidget;
    auto *layout = new FlowLayout(8, row);
    layout->setContentsMargins(16, 8, 16, 8);
    m_summary->setMinimumHeight(m_filters->sizeHint().height());
    for (QWidget *control : QWidgetList{m_filters, m_tools, m_summary})
        layout->addWidget(control);
    return row;
}

void TimelineWorkspace::fillBody()
{
    auto *timeline = new QWidget;
    auto *stack = new QVBoxLayout(timeline);
    stack->setContentsMargins({});
    stack->setSpacing(0);
    stack->addWidget(m_view, 1);
    stack->addWidget(m_rangeBar);
    auto *left = new QSplitter(Qt::Vertical);
    left->addWidget(timeline);
    left->addWidget(m_table);
    left->setSizes({480, 200});
    m_pages->addWidget(m_empty);
    m_pages->addWidget(left);
    m_pages->setMinimumWidth(narrowestTimeline);
    m_body->addWidget(m_pages);
    m_body->addWidget(m_panel);
    m_body->setHandleWidth(1);
    m_body->setStretchFactor(0, 1);
    m_body->setSizes({900, 280});
    for (QSplitter *splitter : {left, m_body})
        splitter->setChildrenCollapsible(false);
}

void TimelineWorkspace::setSidebar(QWidget *sidebar)
{
    sidebar->setMinimumWidth(narrowestSidebar);
    m_body->insertWidget(0, sidebar);
    m_body->setStretchFactor(0, 0);
    m_body->setStretchFactor(1, 1);
    m_body->setSizes({200, 900, 280});
}

void TimelineWorkspace::connectAll()
{
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const QModelIndex current = m_view->currentIndex();
        m_remembered = current.isValid() ? current.data(IdRole).toString() : QString();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TimelineWorkspace::showEvents);
    connect(&m_model, &TimelineModel::readingEnded, this, &TimelineWorkspace::showEvents);
    connect(m_filters, &TimelineFilters::changed, this, &TimelineWorkspace::narrow);
    connect(m_tools, &TimelineTools::tableWanted, m_table, &QWidget::setVisible);
    connect(m_tools, &TimelineTools::tableWanted, this, [this] { fitFigureTable(m_table); });
    connect(m_tools, &TimelineTools::exportWanted, this, &TimelineWorkspace::exportSomewhere);
    connect(m_view, &TimelineView::activated, this, &TimelineWorkspace::openRow);
    connect(m_view, &TimelineView::foldWanted, m_lanes, &LaneMenu::setFolded);
    connect(m_view, &TimelineView::seenChanged, this, [this] { m_rangeBar->setSeen(m_view->seen()); });
    connect(m_rangeBar, &TimelineRangeBar::periodWanted, m_view, &TimelineView::showPeriod);
    connect(m_table, &QTableView::activated, this, &TimelineWorkspace::openRow);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TimelineWorkspace::showSelection);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TimelineWorkspace::showSelection);
    connect(m_panel, &EventPanel::openRequested, this, &TimelineWorkspace::sentenceRequested);
    connect(m_panel, &EventPanel::decisionRequested, this, &TimelineWorkspace::decisionRequested);
    connect(m_panel, &EventPanel::correctionRequested, this, &TimelineWorkspace::correctionRequested);
    connect(m_panel, &EventPanel::rowPicked, this, [this](int row) {
        const QModelIndex index = m_view->model()->index(row, 0);
        m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        m_view->scrollTo(index);
    });
}

void TimelineWorkspace::setTheme(const Theme &theme)
{
    m_view->setTheme(theme);
    m_rangeBar->setTheme(theme);
    m_empty->setFont(Theme::textFont(15));
    QPalette palette = theme.palette();
    palette.setColor(QPalette::WindowText, theme.muted);
    m_empty->setPalette(palette);
    m_summary->setPalette(palette);
}

void TimelineWorkspace::setDecidable(bool on)
{
    m_panel->setDecidable(on);
}

void TimelineWorkspace::setCorrectable(bool on)
{
    m_panel->setCorrectable(on);
}

QByteArray TimelineWorkspace::saveHabits() const
{
    return TimelineHabits{m_model.arrangement(), m_tools->glides()}.toBytes();
}

void TimelineWorkspace::restoreHabits(const QByteArray &habits)
{
    const TimelineHabits restored = TimelineHabits::fromBytes(habits);
    m_model.setArrangement(restored.arrangement);
    m_tools->setGlides(restored.glides);
}

void TimelineWorkspace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.want();
    showEvents();
}

void TimelineWorkspace::showEvents()
{
    const bool any = m_model.rowCount() > 0;
    m_empty->setText(m_model.isReading() ? tr("Reading the events …")
                     : m_model.allDistricts().isEmpty()
                         ? tr("No events yet.\nThe timeline fills when pages are imported.")
                         : tr("No events in this time and these districts."));
    m_pages->setCurrentIndex(any ? 1 : 0);
    m_tools->setEnabled(any);
    m_filters->setDistricts(m_model.allDistricts());
    if (m_table->isVisible())
        fitFigureTable(m_table);
    m_rangeBar->setSeen(m_view->seen());
    const int row = m_remembered.isEmpty() ? -1 : m_model.rowOf(std::exchange(m_remembered, {}));
    if (row >= 0)
        m_view->restoreCurrentRow(row);
    showSelection();
}

void TimelineWorkspace::showSelection()
{
    constexpr qsizetype mostListed = 2000;
    QList<int> rows;
    qsizetype count = 0;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        count += range.height();
        for (int row = range.top(); row <= range.bottom() && rows.size() < mostListed; ++row)
            rows.append(row);
    }
    const QModelIndex current = m_view->currentIndex();
    if (rows.isEmpty() && current.isValid())
        rows.append(current.row());
    m_panel->showRows(rows, current.row());
    m_lanes->setCurrentLane(current.isValid() ? m_model.laneOf(current.row()) : -1);
    const QString all = tr("Events: %1").arg(m_model.rowCount());
    m_summary->setText(count > 1 ? tr("%1, selected: %2").arg(all).arg(count) : all);
}

void TimelineWorkspace::setArticles(const std::optional<QSet<QString>> &articleIds)
{
    m_articles = articleIds;
    narrow();
}

void TimelineWorkspace::narrow()
{
    TimelineFilter filter = m_filters->filter();
    filter.articles = m_articles;
    m_model.setFilter(filter);
}

void TimelineWorkspace::openRow(const QModelIndex &index)
{
    const StoredEvent event = m_model.eventAt(index.row());
    Q_EMIT sentenceRequested(event.source.articleId, event.fact.quote.at);
}

bool TimelineWorkspace::exportPdf(const QString &path, QString *problem)
{
    return TimelineExport(m_model).writePdf(path, problem);
}

void TimelineWorkspace::exportSomewhere()
{
    QString form;
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the timeline"), tr("timeline.pdf"),
                                                      TimelineExport::nameFilters(), &form);
    if (path.isEmpty())
        return;
    QString problem;
    const Paper paper = form.contains("A3"_L1) ? Paper::A3 : Paper::A4;
    if (!TimelineExport(m_model, paper).write(path, &problem))
        QMessageBox::warning(this, tr("Export the timeline"), problem);
}

} // namespace jianbao
