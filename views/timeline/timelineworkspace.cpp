#include "views/timeline/timelineworkspace.h"

#include "models/items/timelinemodel.h"
#include "views/charts/figuretable.h"
#include "views/export/timelineexport.h"
#include "views/timeline/timelineview.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace jianbao
{

namespace
{

QToolButton *tool(const QString &text, const QString &explanation)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(explanation);
    button->setAccessibleName(explanation);
    return button;
}

QLineEdit *dayField(const QString &placeholder)
{
    auto *field = new QLineEdit;
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(placeholder);
    field->setClearButtonEnabled(true);
    field->setMaximumWidth(field->fontMetrics().horizontalAdvance(QStringLiteral("0000-00-00")) + 56);
    return field;
}

/// "2021", "2021-03" or "2021-03-05" as its first or its last day; invalid if it is none of them.
QDate readDay(const QString &text, bool last)
{
    const QStringList parts = text.trimmed().split(u'-');
    const int year = parts.value(0).toInt();
    const int month = parts.value(1).toInt();
    const int day = parts.value(2).toInt();
    if (parts.size() == 1)
        return parts.at(0).size() == 4 ? (last ? QDate(year, 12, 31) : QDate(year, 1, 1)) : QDate();
    if (parts.size() == 2) {
        const QDate first(year, month, 1);
        return last && first.isValid() ? first.addMonths(1).addDays(-1) : first;
    }
    return {year, month, day};
}

} // namespace

TimelineWorkspace::TimelineWorkspace(TimelineModel &model, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new TimelineView(model))
    , m_table(newFigureTable(&model))
    , m_from(dayField(tr("From (2021-03)")))
    , m_to(dayField(tr("To (2021-12)")))
    , m_districts(tool(tr("Districts"), tr("Which districts have a lane")))
    , m_zoomOut(tool(tr("−"), tr("Show more time (-)")))
    , m_zoomIn(tool(tr("+"), tr("Show less time (+)")))
    , m_whole(tool(tr("Whole time"), tr("Show the whole time (0)")))
    , m_tableSwitch(tool(tr("Table"), tr("Show the events as a table too")))
    , m_export(tool(tr("Export…"), tr("Write the timeline to a PDF, SVG, PNG, JSON or CSV file")))
    , m_pages(new QStackedWidget)
    , m_empty(new QLabel)
    , m_summary(new QLabel)
{
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_view);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({480, 200});
    splitter->setChildrenCollapsible(false);
    m_table->hide();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(splitter);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(toolRow());
    layout->addWidget(m_pages, 1);
    connectAll();
    setTheme(theme);
    fillDistricts();
    showEvents();
}

QWidget *TimelineWorkspace::toolRow()
{
    m_districts->setPopupMode(QToolButton::InstantPopup);
    m_districts->setMenu(new QMenu(m_districts));
    m_tableSwitch->setCheckable(true);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    for (QWidget *control : {static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_to),
                             static_cast<QWidget *>(m_districts), static_cast<QWidget *>(m_summary)})
        layout->addWidget(control);
    layout->addStretch();
    for (QWidget *control : {m_zoomOut, m_zoomIn, m_whole, m_tableSwitch, m_export})
        layout->addWidget(control);
    return row;
}

void TimelineWorkspace::connectAll()
{
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TimelineWorkspace::showEvents);
    connect(m_from, &QLineEdit::textChanged, this, &TimelineWorkspace::narrow);
    connect(m_to, &QLineEdit::textChanged, this, &TimelineWorkspace::narrow);
    connect(m_districts->menu(), &QMenu::aboutToShow, this, &TimelineWorkspace::fillDistricts);
    connect(m_zoomOut, &QToolButton::clicked, m_view, [this] { m_view->zoomBy(1 / 1.5); });
    connect(m_zoomIn, &QToolButton::clicked, m_view, [this] { m_view->zoomBy(1.5); });
    connect(m_whole, &QToolButton::clicked, m_view, &TimelineView::showWhole);
    connect(m_tableSwitch, &QToolButton::toggled, m_table, &QWidget::setVisible);
    connect(m_export, &QToolButton::clicked, this, &TimelineWorkspace::exportSomewhere);
    connect(m_view, &TimelineView::clicked, this, &TimelineWorkspace::openRow);
    connect(m_view, &TimelineView::activated, this, &TimelineWorkspace::openRow);
    connect(m_table, &QTableView::activated, this, &TimelineWorkspace::openRow);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { m_table->setCurrentIndex(current); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { m_view->setCurrentIndex(current.siblingAtColumn(0)); });
}

void TimelineWorkspace::setTheme(const Theme &theme)
{
    m_view->setTheme(theme);
    m_empty->setFont(Theme::textFont(15));
    QPalette palette = theme.palette();
    palette.setColor(QPalette::WindowText, theme.muted);
    m_empty->setPalette(palette);
    m_summary->setPalette(palette);
}

void TimelineWorkspace::showEvents()
{
    const bool any = m_model.rowCount() > 0;
    m_empty->setText(m_model.allDistricts().isEmpty()
                         ? tr("No events yet.\nThe timeline fills when pages are imported.")
                         : tr("No events in this time and these districts."));
    m_pages->setCurrentIndex(any ? 1 : 0);
    for (QWidget *control : {m_zoomOut, m_zoomIn, m_whole, m_tableSwitch, m_export})
        control->setEnabled(any);
    m_districts->setEnabled(m_model.allDistricts().size() > 1);
    m_summary->setText(tr("Events: %1").arg(m_model.rowCount()));
    fitFigureTable(m_table);
}

void TimelineWorkspace::fillDistricts()
{
    QMenu *menu = m_districts->menu();
    QStringList left;
    const QList<QAction *> before = menu->actions();
    for (const QAction *action : before) {
        if (!action->isChecked())
            left.append(action->data().toString());
    }
    menu->clear();
    const QStringList districts = m_model.allDistricts();
    for (const QString &district : districts) {
        QAction *action = menu->addAction(district.isEmpty() ? tr("(no district)") : district, this,
                                          &TimelineWorkspace::narrow);
        action->setData(district);
        action->setCheckable(true);
        action->setChecked(!left.contains(district));
    }
}

void TimelineWorkspace::narrow()
{
    QStringList wanted;
    const QList<QAction *> actions = m_districts->menu()->actions();
    for (const QAction *action : actions) {
        if (action->isChecked())
            wanted.append(action->data().toString());
    }
    m_model.setFilter(readDay(m_from->text(), false), readDay(m_to->text(), true),
                      wanted.size() == actions.size() ? QStringList() : wanted);
}

void TimelineWorkspace::openRow(const QModelIndex &index)
{
    const StoredEvent &event = m_model.eventAt(index.row());
    Q_EMIT sentenceRequested(event.source.articleId, event.fact.quote.at);
}

bool TimelineWorkspace::exportPdf(const QString &path, QString *problem)
{
    return TimelineExport(m_model).writePdf(path, problem);
}

void TimelineWorkspace::exportSomewhere()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the timeline"), tr("timeline.pdf"),
                                                      TimelineExport::nameFilters());
    if (path.isEmpty())
        return;
    QString problem;
    if (!TimelineExport(m_model).write(path, &problem))
        QMessageBox::warning(this, tr("Export the timeline"), problem);
}

} // namespace jianbao
