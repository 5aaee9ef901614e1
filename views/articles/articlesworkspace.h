#pragma once

#include "models/datatypes/span.h"
#include "views/settings/preferences.h"
#include "views/style/theme.h"

#include <QWidget>

class QSplitter;

namespace jianbao
{

class ArchiveModels;
class ArticleListView;
class ArticlePane;
class OrderButton;
class SidebarView;
class SuggestionList;

/// Sidebar, list of found articles, and the article that is read. The query comes from outside; the sidebar
/// asks for another by queryWanted().
class ArticlesWorkspace : public QWidget
{
    Q_OBJECT
public:
    ArticlesWorkspace(ArchiveModels &archive, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setQuery(const QString &typed);
    /// Opens an article, found by the present query or not, at these words of its page.
    void showQuote(const QString &articleId, Span page);

    ArticleListView &list() { return *m_list; }
    ArticlePane &pane() { return *m_pane; }
    SidebarView &sidebar() { return *m_sidebar; }

    void setReaderPlace(Preferences::ReaderPlace place);
    /// Opens this article at this place of its text: now, or when the next search has found it.
    void restoreArticle(const QString &articleId, qsizetype place);

    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

    /// Without the sidebar, which steps aside where room is short.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void queryWanted(const QString &typed);

protected:
    bool event(QEvent *event) override;

private:
    int widthOfSidebar() const;
    void showSelected();
    void followResult(qsizetype count);
    void tellEmptiness();
    void openAwaited();

    ArchiveModels &m_archive;
    SidebarView *m_sidebar;
    OrderButton *m_order;
    SuggestionList *m_suggestions;
    ArticleListView *m_list;
    ArticlePane *m_pane;
    QSplitter *m_splitter;
    QSplitter *m_reading; ///< list and article, side by side or one above the other
    QString m_awaited;    ///< article to open when found
    qsizetype m_awaitedPlace = 0;
    QString m_opened; ///< article opened from outside the list
};

} // namespace jianbao
