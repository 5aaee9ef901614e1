#include "views/timeline/timelinetools.h"

#include "views/timeline/daytext.h"
#include "views/timeline/lanemenu.h"
#include "views/timeline/timelineview.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr double step = 1.5;

QToolButton *tool(QLayout &row, const QString &text, const QString &explanation)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(explanation);
    button->setAccessibleName(explanation);
    row.addWidget(button);
    return button;
}

} // namespace

TimelineTools::TimelineTools(TimelineView &view, LaneMenu *lanes, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_day(new QLineEdit)
    , m_glide(lanes->addAction(tr("Glide on after dragging")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    m_day->setPlaceholderText(tr("Go to (2021-03)"));
    m_day->setAccessibleName(tr("Go to a day, month or year"));
    m_day->setMaximumWidth(m_day->fontMetrics().horizontalAdvance(u"0000-00-00"_s) + 48);
    row->addWidget(m_day);
    connect(m_day, &QLineEdit::returnPressed, this, &TimelineTools::jump);
    connect(tool(*row, tr("Latest"), tr("Go to the latest event")), &QToolButton::clicked, &view,
            &TimelineView::showLatest);
    connect(tool(*row, tr("Whole time"), tr("Show the whole time (0)")), &QToolButton::clicked, &view,
            &TimelineView::showWhole);
    connect(tool(*row, tr("−"), tr("Show more time (-)")), &QToolButton::clicked, &view,
            [this] { m_view.zoomBy(1 / step); });
    connect(tool(*row, tr("+"), tr("Show less time (+)")), &QToolButton::clicked, &view,
            [this] { m_view.zoomBy(step); });
    QToolButton *arrange = tool(*row, tr("Lanes"), tr("Order, folding and nesting of lanes"));
    arrange->setPopupMode(QToolButton::InstantPopup);
    arrange->setMenu(lanes);
    m_glide->setCheckable(true);
    connect(m_glide, &QAction::toggled, &view, &TimelineView::setInertia);
    QToolButton *table = tool(*row, tr("Table"), tr("Show the events as a table too"));
    table->setCheckable(true);
    connect(table, &QToolButton::toggled, this, &TimelineTools::tableWanted);
    connect(
        tool(*row, tr("Export…"), tr("Write the timeline to a PDF, SVG, PNG, JSON, CSV or calendar file")),
        &QToolButton::clicked, this, &TimelineTools::exportWanted);
}

bool TimelineTools::glides() const
{
    return m_glide->isChecked();
}

void TimelineTools::setGlides(bool on)
{
    m_glide->setChecked(on);
}

/// A year or a month fills the width; a day comes to the middle.
void TimelineTools::jump()
{
    const QDate first = firstDayOf(m_day->text());
    const QDate last = lastDayOf(m_day->text());
    if (!first.isValid())
        return;
    if (first == last)
        m_view.showDay(first);
    else
        m_view.showPeriod(first, last);
    m_view.setFocus();
}

} // namespace jianbao
