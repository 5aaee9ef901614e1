#include "views/window/articletools.h"

#include "views/articles/articlesworkspace.h"
#include "views/export/articlepaper.h"
#include "views/history/historydialog.h"
#include "views/reader/articlepane.h"
#include "views/reader/findbar.h"
#include "views/reader/readerview.h"
#include "views/window/mainwindow.h"

namespace jianbao
{

namespace
{

constexpr int textStep = 10; ///< percent

} // namespace

ArticleTools::ArticleTools(MainWindow &window) : QObject(&window), m_window(window) {}

ArticlePane &ArticleTools::pane()
{
    return m_window.desk()->articles().pane();
}

void ArticleTools::findInArticle()
{
    m_window.desk()->setWorkspace(Desk::Articles);
    pane().findBar().startTyping();
}

void ArticleTools::nextHit()
{
    pane().findBar().step(1);
}

void ArticleTools::hitBefore()
{
    pane().findBar().step(-1);
}

void ArticleTools::highlight()
{
    m_window.desk()->setWorkspace(Desk::Articles);
    if (!pane().highlight())
        m_window.showNews(tr("Select the words in the article first."));
}

void ArticleTools::showHistory()
{
    const QString article = pane().articleId();
    if (article.isEmpty())
        return m_window.showNews(tr("Choose an article first."));
    auto *dialog = new HistoryDialog(*m_window.archive(), article, m_window.desk());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ArticleTools::print()
{
    if (pane().articleId().isEmpty())
        return m_window.showNews(tr("Choose an article first."));
    ArticlePaper(pane().reader().articleText()).askAndPrint(&m_window);
}

void ArticleTools::enlarge()
{
    changeText(m_window.preferences().textPercent + textStep);
}

void ArticleTools::shrink()
{
    changeText(m_window.preferences().textPercent - textStep);
}

void ArticleTools::usualSize()
{
    changeText(100);
}

void ArticleTools::changeText(int percent)
{
    Preferences preferences = m_window.preferences();
    preferences.textPercent = qBound(Preferences::smallestText, percent, Preferences::largestText);
    m_window.changePreferences(preferences);
}

} // namespace jianbao
