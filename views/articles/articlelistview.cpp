#include "views/articles/articlelistview.h"

#include "models/items/articlelistmodel.h"
#include "views/articles/articledelegate.h"
#include "views/style/emptyhint.h"

#include <QDrag>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>

namespace jianbao
{

namespace
{

constexpr int dragMargin = 6;

} // namespace

ArticleListView::ArticleListView(ArticleListModel &model, const Theme &theme, QWidget *parent)
    : QListView(parent), m_articles(model), m_delegate(new ArticleDelegate(theme, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Articles found"));
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setDragEnabled(true);
    m_hint = EmptyHint::ofRows(*this, {});
    connect(&model, &ArticleListModel::modelAboutToBeReset, this, &ArticleListView::rememberSelection);
    connect(&model, &ArticleListModel::modelReset, this, &ArticleListView::restoreSelection);
    restoreSelection();
}

void ArticleListView::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    viewport()->update();
}

void ArticleListView::setEmptyText(const QString &title, const QString &advice)
{
    m_hint->setWords(title, advice);
}

QStringList ArticleListView::selectedArticles() const
{
    QStringList ids;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        ids.append(index.data(IdRole).toString());
    return ids;
}

QString ArticleListView::currentArticle() const
{
    return currentIndex().data(IdRole).toString();
}

void ArticleListView::selectArticle(const QString &articleId)
{
    const int row = m_articles.rowOf(articleId);
    if (row >= 0)
        setCurrentIndex(m_articles.index(row));
}

void ArticleListView::rememberSelection()
{
    m_remembered = selectedArticles();
    m_rememberedCurrent = currentArticle();
}

void ArticleListView::restoreSelection()
{
    QItemSelection selection;
    for (const QString &id : std::as_const(m_remembered)) {
        const QModelIndex index = m_articles.index(m_articles.rowOf(id));
        if (index.isValid())
            selection.select(index, index);
    }
    const int row = qMax(0, m_articles.rowOf(m_rememberedCurrent));
    selectionModel()->setCurrentIndex(m_articles.index(row), QItemSelectionModel::NoUpdate);
    if (selection.isEmpty() && m_articles.rowCount() > 0)
        selection.select(m_articles.index(row), m_articles.index(row));
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(currentIndex());
    Q_EMIT selectionMoved();
}

void ArticleListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void ArticleListView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (isPlain && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9)
        Q_EMIT favouriteWanted(event->key() - Qt::Key_0);
    else if (isPlain && event->key() == Qt::Key_Delete)
        Q_EMIT deletionWanted();
    else
        QListView::keyPressEvent(event);
}

void ArticleListView::startDrag(Qt::DropActions actions)
{
    const QModelIndexList chosen = selectedIndexes();
    if (chosen.isEmpty())
        return;
    QLabel label(tr("%n articles", nullptr, static_cast<int>(chosen.size())));
    label.setPalette(palette());
    label.setFrameShape(QFrame::Box);
    label.setMargin(dragMargin);
    label.adjustSize();
    auto *drag = new QDrag(this);
    drag->setMimeData(m_articles.mimeData(chosen));
    drag->setPixmap(label.grab());
    drag->setHotSpot({-dragMargin, -dragMargin}); // beside the pointer, so that it covers no name
    drag->exec(actions, Qt::CopyAction);
}

} // namespace jianbao
