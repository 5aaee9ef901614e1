#pragma once

#include "bench/searchqueries.h"

#include <memory>
#include <vector>

struct sqlite3;

namespace jianbao
{

/// What an answer of the measurement holds: the exact number of articles and the rows of the newest fifty.
struct BenchAnswer
{
    qsizetype count = 0;
    std::vector<qint64> newest; ///< numbers of the articles, newest first
    qsizetype bytes = 0;        ///< of the rows read, so that nobody skips reading them
    bool operator==(const BenchAnswer &other) const { return count == other.count && newest == other.newest; }
};

/// Another way to search the same texts: SQLite's LIKE, or its FTS5 with the trigram tokenizer (LIKE for
/// strings that are shorter) or with bigrams.
class SearchPeer
{
public:
    enum class Kind { Like, Trigram, Bigram };
    static constexpr int newestWanted = 50;

    struct Text
    {
        QString day;
        QString title;
        QString text;
    };
    /// `texts` oldest first; they are numbered from 1. The file is made anew.
    SearchPeer(Kind kind, const QString &path, const QList<Text> &texts);

    BenchAnswer answer(const BenchQuery &query) const;
    qint64 indexBytes() const { return m_indexBytes; }
    double buildSeconds() const { return m_buildSeconds; } ///< of the processor

private:
    void execute(const char *sql) const;
    qint64 fileBytes() const;
    void addTexts(const QList<Text> &texts) const;
    void buildIndex();

    struct Closer
    {
        void operator()(sqlite3 *database) const;
    };
    Kind m_kind;
    std::unique_ptr<sqlite3, Closer> m_database;
    qint64 m_indexBytes = 0;
    double m_buildSeconds = 0;
};

} // namespace jianbao
