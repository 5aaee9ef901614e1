#include "views/timeline/timelinefilters.h"

#include "models/items/eventtexts.h"
#include "views/timeline/daytext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QLineEdit *dayField(const QString &placeholder)
{
    auto *field = new QLineEdit;
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(placeholder);
    field->setClearButtonEnabled(true);
    field->setMaximumWidth(field->fontMetrics().horizontalAdvance(u"0000-00-00"_s) + 56);
    return field;
}

QToolButton *menuButton(const QString &text, const QString &explanation)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(explanation);
    button->setAccessibleName(explanation);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    return button;
}

QAction *addChoice(QMenu &menu, const QString &name, const QVariant &value)
{
    QAction *action = menu.addAction(name);
    action->setData(value);
    action->setCheckable(true);
    action->setChecked(true);
    return action;
}

/// What is ticked; nothing if all of it is.
QVariantList chosen(const QMenu &menu)
{
    QVariantList values;
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        if (action->isChecked())
            values.append(action->data());
    }
    return values.size() == actions.size() ? QVariantList() : values;
}

} // namespace

TimelineFilters::TimelineFilters(QWidget *parent)
    : QWidget(parent)
    , m_from(dayField(tr("From (2021-03)")))
    , m_to(dayField(tr("To (2021-12)")))
    , m_districts(menuButton(tr("Districts"), tr("Which districts have a lane")))
    , m_kinds(menuButton(tr("Kinds"), tr("Which kinds of event are shown")))
    , m_state(new QComboBox)
{
    for (const EventKind kind : allEventKinds)
        addChoice(*m_kinds->menu(), EventTexts::kind(kind), static_cast<int>(kind));
    m_state->addItem(tr("Confirmed and suggested"));
    m_state->addItem(tr("Only confirmed"), static_cast<int>(Verdict::Confirmed));
    m_state->addItem(tr("Only suggested"), static_cast<int>(Verdict::Suggested));
    m_state->setAccessibleName(tr("Confirmed or suggested"));
    m_state->setToolTip(m_state->accessibleName());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    for (QWidget *control : QWidgetList{m_from, m_to, m_districts, m_kinds, m_state})
        layout->addWidget(control);
    connect(m_from, &QLineEdit::textChanged, this, &TimelineFilters::changed);
    connect(m_to, &QLineEdit::textChanged, this, &TimelineFilters::changed);
    connect(m_districts->menu(), &QMenu::triggered, this, &TimelineFilters::changed);
    connect(m_kinds->menu(), &QMenu::triggered, this, &TimelineFilters::changed);
    connect(m_state, &QComboBox::currentIndexChanged, this, &TimelineFilters::changed);
}

void TimelineFilters::setDistricts(const QStringList &districts)
{
    QMenu &menu = *m_districts->menu();
    QSet<QString> left;
    const QList<QAction *> before = menu.actions();
    for (const QAction *action : before) {
        if (!action->isChecked())
            left.insert(action->data().toString());
    }
    menu.clear();
    for (const QString &district : districts)
        addChoice(menu, EventTexts::district(district), district)->setChecked(!left.contains(district));
    m_districts->setEnabled(districts.size() > 1);
}

TimelineFilter TimelineFilters::filter() const
{
    TimelineFilter filter;
    filter.from = firstDayOf(m_from->text());
    filter.to = lastDayOf(m_to->text());
    for (const QVariant &district : chosen(*m_districts->menu()))
        filter.districts.append(district.toString());
    for (const QVariant &kind : chosen(*m_kinds->menu()))
        filter.kinds.insert(static_cast<EventKind>(kind.toInt()));
    if (m_state->currentData().isValid())
        filter.verdict = static_cast<Verdict>(m_state->currentData().toInt());
    return filter;
}

} // namespace jianbao
