#pragma once

#include "bench/benchstatement.h"
#include "bench/searchpeer.h"

#include <memory>

namespace jianbao
{

/// SQLite's LIKE, or its FTS5 with the trigram tokenizer (LIKE for strings that are shorter) or with bigrams.
class SqlitePeer : public SearchPeer
{
public:
    enum class Kind { Like, Trigram, Bigram };

    /// The file must not exist.
    SqlitePeer(Kind kind, const QString &path);

    void add(const Text &text) override;
    void buildIndex() override;
    BenchAnswer answer(const BenchQuery &query) override;

private:
    void execute(const char *sql) const;
    qint64 fileBytes() const;

    struct Closer
    {
        void operator()(sqlite3 *database) const;
    };
    Kind m_kind;
    std::unique_ptr<sqlite3, Closer> m_database;
    std::unique_ptr<BenchStatement> m_insert;
};

} // namespace jianbao
