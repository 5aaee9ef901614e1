#pragma once

#include "models/archive/facts/decisionstore.h"
#include "models/items/articlefact.h"
#include "models/items/roles.h"

#include <QAbstractListModel>

namespace jianbao
{

class Database;

/// All facts of one article in the order of the page, rejected ones included. Decisions are stored at once.
/// Lives on the thread of the database.
///
/// Roles: Qt::DisplayRole the title, IdRole, QuoteFromRole, QuoteToRole, RecordRole the ArticleFact.
class ArticleFactModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit ArticleFactModel(Database &database, QObject *parent = nullptr);

    void setArticle(const StoredArticle &article);
    const QList<ArticleFact> &facts() const { return m_facts; }
    /// The row with this id, or -1.
    int rowOf(const QString &factId) const;

    void decide(int row, Verdict verdict);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void decided(const QString &factId);
    void failed(const QString &message);

private:
    DecisionStore m_decisions;
    QList<ArticleFact> m_facts;
};

} // namespace jianbao
