#include "bench/sqlitepeer.h"

#include "bench/bigramtokenizer.h"

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QString likePattern(QString string)
{
    for (const QChar special : {u'\\', u'%', u'_'})
        string.replace(special, u"\\"_s + special);
    return u'%' + string + u'%';
}

QString matchPattern(const QStringList &strings)
{
    QStringList phrases;
    for (QString string : strings) {
        string.replace(u'"', "\"\""_L1);
        phrases.append(u'"' + string + (string.size() == 1 ? u"\"*"_s : u"\""_s));
    }
    return phrases.join(" AND "_L1);
}

} // namespace

void SqlitePeer::Closer::operator()(sqlite3 *database) const
{
    sqlite3_close(database);
}

SqlitePeer::SqlitePeer(Kind kind, const QString &path) : m_kind(kind)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    m_database.reset(database);
    addBigramTokenizer(database);
    execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -32768");
    execute("CREATE TABLE docs (id INTEGER PRIMARY KEY, day TEXT, title TEXT, body TEXT)");
    m_insert =
        std::make_unique<BenchStatement>(database, "INSERT INTO docs (day, title, body) VALUES (?, ?, ?)");
    execute("BEGIN");
}

void SqlitePeer::execute(const char *sql) const
{
    if (sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(m_database.get()));
}

qint64 SqlitePeer::fileBytes() const
{
    BenchStatement pages(m_database.get(),
                         "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
    return pages.step() ? pages.number(0) : 0;
}

void SqlitePeer::add(const Text &text)
{
    m_insert->bind(1, text.day);
    m_insert->bind(2, text.title);
    m_insert->bind(3, text.text);
    m_insert->step();
    m_insert->reset();
}

void SqlitePeer::buildIndex()
{
    m_insert.reset();
    execute("COMMIT");
    if (m_kind == Kind::Like)
        return;
    const qint64 before = fileBytes();
    const std::clock_t start = std::clock();
    execute(
        m_kind == Kind::Trigram
            ? "CREATE VIRTUAL TABLE fts USING fts5(body, content='docs', content_rowid='id', columnsize=0, "
              "tokenize='trigram case_sensitive 1')"
            : "CREATE VIRTUAL TABLE fts USING fts5(body, content='docs', content_rowid='id', columnsize=0, "
              "tokenize='bigram')");
    execute("INSERT INTO fts(fts) VALUES ('rebuild')");
    execute("INSERT INTO fts(fts) VALUES ('optimize')");
    m_buildSeconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    m_indexBytes = fileBytes() - before;
}

BenchAnswer SqlitePeer::answer(const BenchQuery &query)
{
    const bool tooShort = std::any_of(query.strings.cbegin(), query.strings.cend(),
                                      [](const QString &string) { return string.size() < 3; });
    const bool byLike = m_kind == Kind::Like || (m_kind == Kind::Trigram && tooShort);
    QByteArray sql = byLike ? "SELECT id FROM docs WHERE body LIKE ?1 ESCAPE '\\'"
                            : "SELECT rowid FROM fts WHERE fts MATCH ?1";
    if (byLike && query.strings.size() > 1)
        sql += " AND body LIKE ?2 ESCAPE '\\'";
    BenchStatement search(m_database.get(), sql + (byLike ? " ORDER BY id DESC" : " ORDER BY rowid DESC"));
    if (byLike) {
        for (int i = 0; i < int(query.strings.size()); ++i)
            search.bind(i + 1, likePattern(query.strings.at(i)));
    } else {
        search.bind(1, matchPattern(query.strings));
    }
    BenchAnswer answer;
    while (search.step()) {
        if (++answer.count <= newestWanted)
            answer.numbers.push_back(search.number(0));
    }
    BenchStatement fetch(m_database.get(), "SELECT day, title, body FROM docs WHERE id = ?");
    for (const qint64 id : answer.numbers) {
        fetch.bind(1, id);
        fetch.step();
        answer.bytes += fetch.bytes(0) + fetch.bytes(1) + fetch.bytes(2);
        fetch.reset();
    }
    return answer;
}

} // namespace jianbao
