#include "views/articles/orderbutton.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace jianbao
{

OrderButton::OrderButton(QWidget *parent) : QToolButton(parent)
{
    setObjectName(u"article-order"_s);
    setAccessibleName(tr("Order of the articles"));
    setToolTip(tr("Order of the articles"));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setMenu(new QMenu(this));
    add(tr("Newest first"), ArticleListModel::Order::NewestFirst);
    add(tr("Oldest first"), ArticleListModel::Order::OldestFirst);
    add(tr("By relevance"), ArticleListModel::Order::Relevance);
    add(tr("By newspaper"), ArticleListModel::Order::Newspaper);
    add(tr("By district"), ArticleListModel::Order::District);
    auto *all = new QActionGroup(this);
    for (QAction *action : menu()->actions())
        all->addAction(action);
    choose(m_order);
}

void OrderButton::add(const QString &name, ArticleListModel::Order order)
{
    QAction *action = menu()->addAction(name, this, [this, order] { choose(order); });
    action->setCheckable(true);
    action->setData(static_cast<int>(order));
}

void OrderButton::choose(ArticleListModel::Order order)
{
    for (QAction *action : menu()->actions()) {
        if (action->data().toInt() != static_cast<int>(order))
            continue;
        action->setChecked(true);
        setText(action->text());
        setAccessibleDescription(action->text());
        m_order = order;
        Q_EMIT orderWanted(order);
    }
}

} // namespace jianbao
