#pragma once

#include "views/style/theme.h"

#include <QListView>

namespace jianbao
{

class ArticleDelegate;
class ArticleListModel;
class EmptyHint;

/// The list of found articles; several can be selected. When the rows change, the selected articles stay
/// selected if they are still found, otherwise the first row is taken. An empty list says what to do.
class ArticleListView : public QListView
{
    Q_OBJECT
public:
    ArticleListView(ArticleListModel &model, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// What an empty list says: a line in large type and one beneath it.
    void setEmptyText(const QString &title, const QString &advice);

    QStringList selectedArticles() const;
    QString currentArticle() const;
    void selectArticle(const QString &articleId);

Q_SIGNALS:
    void selectionMoved();
    /// A key 1 to 9 was pressed: the favourite tag with it is meant for the selected articles.
    void favouriteWanted(int key);
    /// Delete was pressed.
    void deletionWanted();

protected:
    /// What is dragged is shown by its number, small enough to leave the tags in sight.
    void startDrag(Qt::DropActions actions) override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void rememberSelection();
    void restoreSelection();

    ArticleListModel &m_articles;
    ArticleDelegate *m_delegate;
    EmptyHint *m_hint;
    QStringList m_remembered;
    QString m_rememberedCurrent;
};

} // namespace jianbao
