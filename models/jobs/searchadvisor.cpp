#include "models/jobs/searchadvisor.h"

#include "models/archive/database/database.h"
#include "models/archive/pages/articlestore.h"
#include "models/search/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype mostSuggestions = 6;
constexpr qsizetype longestWord = 12;
constexpr qsizetype articlesLookedAt = 30;

QString typedOf(const QStringList &terms)
{
    return terms.join(u' ');
}

bool isPlainWord(const QString &term)
{
    const SearchQuery::Node node = SearchQuery::parse(term).root();
    return node.kind == SearchQuery::Kind::Text && node.text == term && term.size() > 2 &&
           term.size() <= longestWord;
}

/// What stands in `text` between `left` and `right` where exactly one character is between them.
QStringList between(const QString &text, const QString &left, const QString &right)
{
    QStringList found;
    for (qsizetype at = text.indexOf(left); at >= 0; at = text.indexOf(left, at + 1)) {
        const qsizetype gap = at + left.size();
        if (gap < text.size() && text.at(gap).isLetterOrNumber() &&
            QStringView(text).mid(gap + 1).startsWith(right))
            found.append(left + text.at(gap) + right);
    }
    return found;
}

void sortMostFirst(QList<SearchSuggestion> &suggestions)
{
    std::stable_sort(suggestions.begin(), suggestions.end(),
                     [](const SearchSuggestion &a, const SearchSuggestion &b) { return a.count > b.count; });
}

} // namespace

QList<SearchSuggestion> SearchAdvisor::suggestions(const QStringList &terms) const
{
    QList<SearchSuggestion> found = withOtherWords(terms);
    if (terms.size() > 1)
        found += withoutTerms(terms);
    if (terms.size() > 2 && found.isEmpty())
        found = onlyOneOf(terms);
    return found.mid(0, mostSuggestions);
}

qsizetype SearchAdvisor::count(const QString &typed) const
{
    return m_index.count(SearchQuery::parse(typed));
}

QList<SearchSuggestion> SearchAdvisor::withoutTerms(const QStringList &terms) const
{
    QList<SearchSuggestion> found;
    for (qsizetype at = 0; at < terms.size() && !m_cancelled.isCancelled(); ++at) {
        QStringList others = terms;
        others.removeAt(at);
        const qsizetype hits = count(typedOf(others));
        if (hits > 0)
            found.append({SearchSuggestion::Kind::WithoutTerm, typedOf(others), terms.at(at), hits});
    }
    sortMostFirst(found);
    return found;
}

QList<SearchSuggestion> SearchAdvisor::onlyOneOf(const QStringList &terms) const
{
    QList<SearchSuggestion> found;
    for (const QString &term : terms) {
        const bool isWanted = term != "OR"_L1 && !term.startsWith(u'-');
        const qsizetype hits = isWanted && !m_cancelled.isCancelled() ? count(term) : 0;
        if (hits > 0)
            found.append({SearchSuggestion::Kind::OnlyTerm, term, term, hits});
    }
    sortMostFirst(found);
    return found;
}

QList<SearchSuggestion> SearchAdvisor::withOtherWords(const QStringList &terms) const
{
    QList<SearchSuggestion> found;
    for (qsizetype at = 0; at < terms.size(); ++at) {
        if (!isPlainWord(terms.at(at)) || count(terms.at(at)) > 0)
            continue;
        for (const QString &word : nearlyPrinted(terms.at(at))) {
            QStringList others = terms;
            others[at] = word;
            const qsizetype hits = count(typedOf(others));
            if (hits > 0)
                found.append({SearchSuggestion::Kind::OtherWord, typedOf(others), word, hits});
        }
    }
    return found;
}

/// Words of the archive that differ from `word` in one character.
QStringList SearchAdvisor::nearlyPrinted(const QString &word) const
{
    const ArticleStore articles(m_database);
    QStringList words;
    for (qsizetype gap = 0; gap < word.size() && !m_cancelled.isCancelled(); ++gap) {
        const QString left = folded(word.left(gap));
        const QString right = folded(word.mid(gap + 1));
        const QString typed = u"\"%1\" \"%2\""_s.arg(left, right);
        const SearchIndex::Page page =
            m_index.page(SearchQuery::parse(typed), SearchIndex::Order::NewestFirst, 0, articlesLookedAt);
        for (const QString &id : page.ids) {
            const Article article = articles.load(id).article;
            for (const QString &text : {article.headline.words, article.body().text()}) {
                for (const QString &near : between(folded(text), left, right)) {
                    if (!words.contains(near))
                        words.append(near);
                }
            }
        }
    }
    return words.mid(0, mostSuggestions / 2);
}

} // namespace jianbao
