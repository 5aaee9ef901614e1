#include "models/items/articlefactmodel.h"

#include "models/items/attempt.h"

#include <algorithm>

namespace jianbao
{

namespace
{

template <typename Fact> ArticleFact shown(const Stored<Fact> &stored)
{
    return ArticleFact::of({stored.id, stored.fact, stored.source, stored.verdict, stored.quoteHolds});
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
    const ArticleFact &fact = m_facts.at(row);
    if (!attempt(*this, [&] { m_decisions.decide({fact.id}, verdict, fact.verdict); }))
        return;
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
        return fact.inOneLine();
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
