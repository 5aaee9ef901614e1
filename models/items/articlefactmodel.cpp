#include "models/items/articlefactmodel.h"

#include "models/archive/archiveerror.h"
#include "models/items/amount.h"
#include "models/items/citation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString when(const Period &period, Precision precision)
{
    return period.isKnown() ? Citation::period(period, precision) : QString();
}

ArticleFact shown(const StoredEvent &event)
{
    return {event.id,         FactKind::Event,
            event.fact.what,  joined({when(event.fact.period, event.fact.precision), event.fact.district}),
            event.fact.quote, event.verdict};
}

ArticleFact shown(const StoredObservation &observation)
{
    const Observation &fact = observation.fact;
    const QString name = fact.indicator.isEmpty() ? fact.name : fact.indicator;
    return {observation.id,   FactKind::Indicator,
            Amount::of(fact), joined({name, fact.subject, when(fact.period, Precision::Day)}),
            fact.quote,       observation.verdict};
}

ArticleFact shown(const StoredMethod &method)
{
    return {method.id, FactKind::Method, method.fact.name, {}, method.fact.quote, method.verdict};
}

} // namespace

ArticleFactModel::ArticleFactModel(Database &database, QObject *parent)
    : QAbstractListModel(parent), m_decisions(database)
{
}

void ArticleFactModel::setArticle(const StoredArticle &article)
{
    beginResetModel();
    m_facts.clear();
    for (const StoredEvent &event : article.events)
        m_facts.append(shown(event));
    for (const StoredObservation &observation : article.observations)
        m_facts.append(shown(observation));
    for (const StoredMethod &method : article.methods)
        m_facts.append(shown(method));
    std::stable_sort(m_facts.begin(), m_facts.end(), [](const ArticleFact &a, const ArticleFact &b) {
        return a.quote.at.from < b.quote.at.from;
    });
    endResetModel();
}

int ArticleFactModel::rowOf(const QString &factId) const
{
    for (qsizetype row = 0; row < m_facts.size(); ++row) {
        if (m_facts.at(row).id == factId)
            return static_cast<int>(row);
    }
    return -1;
}

void ArticleFactModel::decide(int row, Verdict verdict)
{
    if (row < 0 || row >= m_facts.size())
        return;
    try {
        m_decisions.decide({m_facts.at(row).id}, verdict);
    } catch (const ArchiveError &error) {
        Q_EMIT failed(error.message());
        return;
    }
    m_facts[row].verdict = verdict;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT decided(m_facts.at(row).id);
}

int ArticleFactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_facts.size());
}

QVariant ArticleFactModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ArticleFact &fact = m_facts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return fact.title;
    case Qt::ToolTipRole:
        return fact.quote.shownWords();
    case Qt::AccessibleTextRole:
        return joined({fact.title, fact.detail});
    case IdRole:
        return fact.id;
    case QuoteFromRole:
        return fact.quote.at.from;
    case QuoteToRole:
        return fact.quote.at.to;
    case RecordRole:
        return QVariant::fromValue(fact);
    default:
        return {};
    }
}

} // namespace jianbao
