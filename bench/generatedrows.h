#pragma once

#include "bench/benchstatement.h"
#include "models/archive/database/uuidv7.h"
#include "models/datatypes/page.h"

#include <memory>

namespace jianbao
{

class Database;

/// Puts pages into an archive so quickly that a million articles take minutes: only what search reads is
/// there, without the page's own text, facts and digests. The triggers note every article as changed.
class GeneratedRows
{
public:
    GeneratedRows(const Database &database, const QString &newspaper);

    void add(const Page &page);

private:
    void add(const Article &article, const QString &pageId, qint64 ordinal);

    UuidV7 m_ids;
    const QString m_newspaperId;
    std::unique_ptr<BenchStatement> m_page;
    std::unique_ptr<BenchStatement> m_article;
    std::unique_ptr<BenchStatement> m_paragraph;
    std::unique_ptr<BenchStatement> m_district;
};

} // namespace jianbao
