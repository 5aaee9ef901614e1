#pragma once

#include "models/archive/index/searchindex.h"
#include "models/jobs/jobtracker.h"
#include "models/search/searchquery.h"

#include <QStringList>

namespace jianbao
{

/// Another query that would find something.
struct SearchSuggestion
{
    enum class Kind {
        WithoutTerm, ///< a term that excludes everything is left out
        OnlyTerm,    ///< several do: this one alone
        OtherWord    ///< a word that is printed in the archive, one character off
    };

    Kind kind = Kind::WithoutTerm;
    QString query;   ///< as it would be typed
    QString changed; ///< the term that is left out or stays alone, or the word that is printed
    qsizetype count = 0;
    bool operator==(const SearchSuggestion &) const = default;
};

/// Looks for queries that find something where one found nothing. Same thread as its database; throws
/// ArchiveError; stops early when cancelled.
class SearchAdvisor
{
public:
    /// `shared` is that of all searches in this archive.
    SearchAdvisor(const Database &database, const std::shared_ptr<SharedSnapshot> &shared,
                  const CancelFlag &cancelled)
        : m_database(database), m_index(database, shared), m_cancelled(cancelled)
    {
    }

    /// `terms` are the outermost terms of the query. At most six, other words first, then those that find
    /// most.
    QList<SearchSuggestion> suggestions(const QStringList &terms) const;

private:
    QList<SearchSuggestion> withoutTerms(const QStringList &terms) const;
    QList<SearchSuggestion> onlyOneOf(const QStringList &terms) const;
    QList<SearchSuggestion> withOtherWords(const QStringList &terms) const;
    QStringList nearlyPrinted(const QString &word) const;
    qsizetype count(const QString &typed) const;

    const Database &m_database;
    const SearchIndex m_index; ///< one for all questions: in a large archive it takes a while to be read
    const CancelFlag &m_cancelled;
};

} // namespace jianbao
