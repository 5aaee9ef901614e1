#include "views/timeline/lanemenu.h"

#include "models/items/timelinemodel.h"

#include <QActionGroup>

namespace jianbao
{

LaneMenu::LaneMenu(TimelineModel &model, QWidget *parent) : QMenu(parent), m_model(model)
{
    addOrder(tr("By number of events"), LaneOrder::Activity);
    addOrder(tr("By name"), LaneOrder::Name);
    addOrder(tr("By hand"), LaneOrder::Hand);
    auto *orders = new QActionGroup(this);
    for (QAction *order : std::as_const(m_orders))
        orders->addAction(order);
    addSeparator();
    m_up = addAction(tr("Move the current lane up"), this, [this] { moveLane(-1); });
    m_down = addAction(tr("Move the current lane down"), this, [this] { moveLane(1); });
    addSeparator();
    m_nested = addAction(tr("Parts below what they are a part of"));
    m_nested->setCheckable(true);
    connect(m_nested, &QAction::triggered, this, [this](bool on) {
        LaneArrangement arrangement = m_model.arrangement();
        arrangement.nested = on;
        m_model.setArrangement(arrangement);
    });
    addAction(tr("Fold all lanes"), this, [this] { foldAll(true); });
    addAction(tr("Unfold all lanes"), this, [this] { foldAll(false); });
    connect(this, &QMenu::aboutToShow, this, &LaneMenu::showState);
    showState();
}

void LaneMenu::addOrder(const QString &name, LaneOrder order)
{
    QAction *action = addAction(name, this, [this, order] { setOrder(order); });
    action->setCheckable(true);
    m_orders.append(action);
}

void LaneMenu::showState()
{
    m_orders.at(static_cast<int>(m_model.arrangement().order))->setChecked(true);
    m_nested->setChecked(m_model.arrangement().nested);
    m_up->setEnabled(m_lane > 0);
    m_down->setEnabled(m_lane >= 0 && m_lane + 1 < m_model.lanes().size());
}

void LaneMenu::setOrder(LaneOrder order)
{
    LaneArrangement arrangement = m_model.arrangement();
    arrangement.order = order;
    if (order == LaneOrder::Hand && arrangement.byHand.isEmpty()) {
        for (const TimelineLane &lane : m_model.lanes())
            arrangement.byHand.append(lane.district);
    }
    m_model.setArrangement(arrangement);
}

void LaneMenu::setFolded(const QString &district, bool folded)
{
    LaneArrangement arrangement = m_model.arrangement();
    if (folded)
        arrangement.folded.insert(district);
    else
        arrangement.folded.remove(district);
    m_model.setArrangement(arrangement);
}

void LaneMenu::foldAll(bool folded)
{
    LaneArrangement arrangement = m_model.arrangement();
    arrangement.folded.clear();
    for (const TimelineLane &lane : m_model.lanes()) {
        if (folded && lane.depth == 0 && lane.below > 0)
            arrangement.folded.insert(lane.district);
    }
    m_model.setArrangement(arrangement);
}

/// Past the nearest lane of the same depth that is a part of the same district.
void LaneMenu::moveLane(int step)
{
    const QList<TimelineLane> lanes = m_model.lanes();
    if (m_lane < 0 || m_lane >= lanes.size())
        return;
    const QString moved = lanes.at(m_lane).district;
    int other = m_lane + step;
    while (other >= 0 && other < lanes.size() && lanes.at(other).depth > lanes.at(m_lane).depth)
        other += step;
    if (other < 0 || other >= lanes.size() || lanes.at(other).depth < lanes.at(m_lane).depth)
        return;
    LaneArrangement arrangement = m_model.arrangement();
    arrangement.order = LaneOrder::Hand;
    arrangement.byHand.clear();
    for (const TimelineLane &lane : lanes)
        arrangement.byHand.append(lane.district);
    arrangement.byHand.swapItemsAt(m_lane, other);
    m_model.setArrangement(arrangement);
    for (int lane = 0; lane < m_model.lanes().size(); ++lane) {
        if (m_model.lanes().at(lane).district == moved)
            m_lane = lane;
    }
}

} // namespace jianbao
