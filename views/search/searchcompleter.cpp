#include "views/search/searchcompleter.h"

#include "models/items/bylinelistmodel.h"
#include "models/items/sidebarmodel.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype offeredAtMost = 12;
constexpr qsizetype bylinesAtMost = 4;
constexpr int headlinesLookedAt = 500;
constexpr qsizetype shortestForHeadlines = 3;

QString lastWord(const QString &typed)
{
    return typed.mid(typed.lastIndexOf(u' ') + 1);
}

} // namespace

SearchCompleter::SearchCompleter(const QAbstractItemModel &sidebar, const QAbstractItemModel &articles,
                                 BylineListModel &bylines, QObject *parent)
    : QCompleter(parent), m_sidebar(sidebar), m_articles(articles), m_bylines(bylines)
{
    setModel(&m_offered);
    setCompletionMode(UnfilteredPopupCompletion);
    setMaxVisibleItems(offeredAtMost);
}

QStringList SearchCompleter::candidates(const QString &typed) const
{
    const QString word = lastWord(typed);
    const bool isTermAlready = word.contains(u':') || word.contains(u'"') || word.startsWith(u'-');
    QStringList terms;
    if (word.size() < 2 || isTermAlready)
        return terms;
    collectTerms(word, {}, terms);
    const QStringList signing = bylines(word);
    terms = terms.mid(0, offeredAtMost - signing.size()) + signing;
    if (terms.size() < offeredAtMost && word.size() >= shortestForHeadlines)
        collectHeadlines(word, terms);
    return terms.mid(0, offeredAtMost);
}

QStringList SearchCompleter::bylines(const QString &word) const
{
    QStringList terms;
    for (const QString &name : m_bylines.stringList()) {
        if (terms.size() == bylinesAtMost)
            break;
        if (m_pinyin.matches(name, word))
            terms.append(u"byline:\"%1\""_s.arg(QString(name).remove(u'"')));
    }
    return terms;
}

void SearchCompleter::collectTerms(const QString &word, const QModelIndex &parent, QStringList &terms) const
{
    for (int row = 0; row < m_sidebar.rowCount(parent) && terms.size() < offeredAtMost; ++row) {
        const QModelIndex entry = m_sidebar.index(row, 0, parent);
        const QString term = entry.data(SidebarModel::TermRole).toString();
        if (!term.isEmpty() && !term.startsWith(u'-') && !term.startsWith(u'(') &&
            m_pinyin.matches(entry.data().toString(), word))
            terms.append(term);
        collectTerms(word, entry, terms);
    }
}

void SearchCompleter::collectHeadlines(const QString &word, QStringList &terms) const
{
    for (int row = 0; row < qMin(headlinesLookedAt, m_articles.rowCount()); ++row) {
        const QString headline = m_articles.index(row, 0).data().toString();
        const QString term = u"headline:\"%1\""_s.arg(QString(headline).remove(u'"'));
        if (!headline.contains(word) && m_pinyin.matches(headline, word) && !terms.contains(term))
            terms.append(term);
    }
}

void SearchCompleter::offer(const QString &typed)
{
    m_bylines.survey();
    m_before = typed.left(typed.size() - lastWord(typed).size());
    m_offered.setStringList(candidates(typed));
}

QStringList SearchCompleter::splitPath(const QString &typed) const
{
    return {lastWord(typed)};
}

QString SearchCompleter::pathFromIndex(const QModelIndex &index) const
{
    return m_before + QCompleter::pathFromIndex(index);
}

} // namespace jianbao
