#pragma once

#include "models/reading/finders/dating/issueclues.h"
#include "models/reading/finders/patterns/wordtrie.h"

namespace jianbao
{

class Lexicon;

/// What national events, campaigns and yearly days named on a page tell about its year
/// (resources/lexicon/datedclues.tsv): 二十届三中全会, 第40个教师节, 建党100周年, 十四届全国人大二次会议.
/// Immutable.
class DatedClues
{
public:
    explicit DatedClues(const Lexicon &lexicon);
    /// `text` in folded forms. A clue of negative weight speaks against its years.
    QList<IssueClue> of(const QString &text) const;

private:
    enum class Kind { Since, After, NotBefore, During, Anniversary, Ordinal };
    struct Entry
    {
        QString word;
        Kind kind = Kind::Since;
        QDate from;
        QDate to;
        int year = 0; ///< from which an anniversary or a number counts
    };
    QList<qsizetype> firstPlaces(const QString &text) const;
    void collect(const Entry &entry, const QString &text, qsizetype at, QList<IssueClue> &clues) const;

    QList<Entry> m_entries;
    WordTrie m_words;                ///< the entries' words → index into m_begun
    QList<QList<qsizetype>> m_begun; ///< word → the entries whose words it begins with
};

} // namespace jianbao
