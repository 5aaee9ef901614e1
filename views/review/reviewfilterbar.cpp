#include "views/review/reviewfilterbar.h"

#include "models/items/factwords.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>

namespace jianbao
{

namespace
{

constexpr int everyKind = -1;

/// A box of choices is read out by what is chosen in it; its tip tells what it is.
void nameField(QWidget *field, const QString &name)
{
    field->setAccessibleName(name);
    field->setToolTip(name);
}

} // namespace

ReviewFilterBar::ReviewFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_verdict(new QComboBox)
    , m_kind(new QComboBox)
    , m_order(new QComboBox)
    , m_district(new QLineEdit)
{
    for (const Verdict verdict : {Verdict::Suggested, Verdict::Confirmed, Verdict::Rejected})
        m_verdict->addItem(FactWords::of(verdict), static_cast<int>(verdict));
    m_kind->addItem(tr("Every kind"), everyKind);
    for (const FactKind kind : {FactKind::Event, FactKind::Indicator, FactKind::Method})
        m_kind->addItem(FactWords::of(kind), static_cast<int>(kind));
    m_order->addItem(tr("Surest first"), static_cast<int>(ReviewFilter::Order::Confidence));
    m_order->addItem(tr("Page by page"), static_cast<int>(ReviewFilter::Order::Page));
    m_district->setPlaceholderText(tr("Every district"));
    m_district->setClearButtonEnabled(true);
    nameField(m_verdict, tr("State"));
    nameField(m_kind, tr("Kind"));
    nameField(m_order, tr("Order"));
    nameField(m_district, tr("District"));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 8, 8, 8);
    grid->setSpacing(6);
    grid->addWidget(m_verdict, 0, 0);
    grid->addWidget(m_kind, 0, 1);
    grid->addWidget(m_order, 1, 0);
    grid->addWidget(m_district, 1, 1);
    for (QComboBox *choice : {m_verdict, m_kind, m_order})
        connect(choice, &QComboBox::currentIndexChanged, this, &ReviewFilterBar::filterChanged);
    connect(m_district, &QLineEdit::editingFinished, this, &ReviewFilterBar::filterChanged);
}

ReviewFilter ReviewFilterBar::filter() const
{
    ReviewFilter filter;
    if (m_kind->currentData().toInt() != everyKind)
        filter.kind = static_cast<FactKind>(m_kind->currentData().toInt());
    filter.district = m_district->text().simplified();
    filter.verdict = static_cast<Verdict>(m_verdict->currentData().toInt());
    filter.order = static_cast<ReviewFilter::Order>(m_order->currentData().toInt());
    return filter;
}

void ReviewFilterBar::setDistricts(const QStringList &districts)
{
    auto *completer = new QCompleter(districts, m_district);
    completer->setFilterMode(Qt::MatchContains);
    m_district->setCompleter(completer);
}

} // namespace jianbao
