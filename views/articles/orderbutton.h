#pragma once

#include "models/items/articlelistmodel.h"

#include <QToolButton>

namespace jianbao
{

/// The button above the list of articles that tells how they are sorted and opens the choice. Its state is
/// the order that was chosen last; whoever shows the articles keeps to it by orderWanted().
class OrderButton : public QToolButton
{
    Q_OBJECT
public:
    explicit OrderButton(QWidget *parent = nullptr);

    ArticleListModel::Order order() const { return m_order; }
    /// As if it had been chosen.
    void choose(ArticleListModel::Order order);

Q_SIGNALS:
    void orderWanted(ArticleListModel::Order order);

private:
    void add(const QString &name, ArticleListModel::Order order);

    ArticleListModel::Order m_order = ArticleListModel::Order::NewestFirst;
};

} // namespace jianbao
