#include "views/timeline/eventpanel.h"

#include "models/items/citation.h"
#include "models/items/eventlistmodel.h"
#include "models/items/eventtexts.h"
#include "views/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QLabel *textLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setAccessibleName(name);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

QString line(const QString &name, const QString &value)
{
    return u"<b>%1</b> %2"_s.arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

} // namespace

EventPanel::EventPanel(TimelineModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_list(new EventListModel(model, this))
    , m_listView(new QListView)
    , m_heading(textLabel(tr("Selected event")))
    , m_facts(textLabel(tr("What is known of the event")))
    , m_sources(textLabel(tr("Printed sentences and their articles")))
    , m_open(new QPushButton(tr("Open article")))
    , m_confirm(new QPushButton(tr("Confirm")))
    , m_reject(new QPushButton(tr("Reject")))
    , m_correct(new QPushButton(tr("Correct…")))
{
    m_listView->setModel(m_list);
    m_listView->setUniformItemSizes(true);
    m_listView->setTextElideMode(Qt::ElideRight);
    m_listView->setAccessibleName(tr("Selected events"));
    m_listView->setMaximumHeight(240);
    auto *text = new QWidget;
    auto *textLayout = new QVBoxLayout(text);
    textLayout->setContentsMargins(0, 0, 8, 0);
    for (QLabel *label : {m_heading, m_facts, m_sources})
        textLayout->addWidget(label);
    textLayout->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Selected event"));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_listView);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons());
    connect(m_listView, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT rowPicked(m_list->timelineRow(index.row())); });
    connect(m_listView, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT rowPicked(m_list->timelineRow(index.row())); });
    connect(m_sources, &QLabel::linkActivated, this, &EventPanel::openTelling);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { showRows({}, -1); });
    setCorrectable(false);
    showRows({}, -1);
}

QWidget *EventPanel::buttons()
{
    auto *row = new QWidget;
    auto *layout = new QGridLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_open, 0, 0);
    layout->addWidget(m_correct, 0, 1);
    layout->addWidget(m_confirm, 1, 0);
    layout->addWidget(m_reject, 1, 1);
    connect(m_open, &QPushButton::clicked, this, [this] { openTelling(u"0"_s); });
    connect(m_confirm, &QPushButton::clicked, this, [this] { decide(Verdict::Confirmed); });
    connect(m_reject, &QPushButton::clicked, this, [this] { decide(Verdict::Rejected); });
    connect(m_correct, &QPushButton::clicked, this,
            [this] { Q_EMIT correctionRequested(m_model.eventAt(m_current)); });
    return row;
}

void EventPanel::setDecidable(bool on)
{
    m_isDecidable = on;
    showCurrent();
}

void EventPanel::setCorrectable(bool on)
{
    m_correct->setVisible(on);
}

void EventPanel::showRows(const QList<int> &rows, int current)
{
    m_rows = rows;
    m_current = rows.contains(current) ? current : rows.value(0, -1);
    m_list->setRows(rows);
    m_listView->setVisible(rows.size() > 1);
    if (m_current >= 0)
        m_listView->setCurrentIndex(m_list->index(static_cast<int>(rows.indexOf(m_current))));
    showCurrent();
}

void EventPanel::showCurrent()
{
    const bool any = m_current >= 0;
    for (QPushButton *button : {m_confirm, m_reject, m_correct})
        button->setEnabled(any && m_isDecidable);
    m_open->setEnabled(any);
    m_facts->setVisible(any);
    m_sources->setVisible(any);
    m_heading->setFont(Theme::textFont(any ? 15 : 13, any));
    if (!any) {
        m_heading->setText(
            tr("Click an event to see its sentence. Drag with Shift, or along the axis, to select a "
               "time; click a name to select its lane."));
        return;
    }
    const auto text = [this](TimelineModel::Column column) {
        return m_model.index(m_current, column).data().toString();
    };
    const QString printed = m_model.printedTimeAt(m_current);
    m_heading->setText(text(TimelineModel::WhatColumn).toHtmlEscaped());
    m_facts->setText(
        QStringList{line(tr("District:"), EventTexts::district(text(TimelineModel::DistrictColumn))),
                    line(tr("Time, as printed:"), printed.isEmpty() ? tr("not in this sentence") : printed),
                    line(tr("Time, as understood:"), text(TimelineModel::PeriodColumn)),
                    line(tr("Kind:"), text(TimelineModel::KindColumn)),
                    line(tr("State:"), text(TimelineModel::StateColumn))}
            .join(u"<br>"_s));
    m_sources->setText(sourcesText());
}

QString EventPanel::sourcesText() const
{
    QStringList parts;
    const QList<StoredEvent> tellings = m_model.tellingsAt(m_current);
    for (qsizetype place = 0; place < tellings.size(); ++place) {
        const StoredEvent &telling = tellings.at(place);
        QString part =
            u"<p>“%1”<br><a href=\"%2\">%3</a>"_s.arg(telling.fact.quote.shownWords().toHtmlEscaped())
                .arg(place)
                .arg(Citation::of(telling.source).toHtmlEscaped());
        if (!telling.quoteHolds)
            part += u"<br>"_s + tr("The page no longer holds these words.").toHtmlEscaped();
        parts.append(part + u"</p>"_s);
    }
    return parts.join(QString());
}

void EventPanel::openTelling(const QString &place)
{
    const StoredEvent telling = m_model.tellingsAt(m_current).value(place.toInt());
    Q_EMIT openRequested(telling.source.articleId, telling.fact.quote.at);
}

/// A decision is about every telling of the happening.
void EventPanel::decide(Verdict verdict)
{
    QStringList ids;
    for (const StoredEvent &telling : m_model.tellingsAt(m_current))
        ids.append(telling.id);
    Q_EMIT decisionRequested(ids, verdict);
}

} // namespace jianbao
