#pragma once

#include "models/archive/searchindex.h"

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

    SearchIndex::Order order() const { return m_order; }
    /// As if it had been chosen.
    void choose(SearchIndex::Order order);

    /// With room for the arrow on either side, so that the words stay in the middle.
    QSize sizeHint() const override;

Q_SIGNALS:
    void orderWanted(SearchIndex::Order order);

private:
    void add(const QString &name, SearchIndex::Order order);

    SearchIndex::Order m_order = SearchIndex::Order::NewestFirst;
};

} // namespace jianbao
