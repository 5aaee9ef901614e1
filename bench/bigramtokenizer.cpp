#include "bench/bigramtokenizer.h"

#include <sqlite3.h>

namespace jianbao
{

namespace
{

int lengthOf(unsigned char first)
{
    return first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

int create(void *, const char **, int, Fts5Tokenizer **tokenizer)
{
    static int nothing;
    *tokenizer = reinterpret_cast<Fts5Tokenizer *>(&nothing);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *) {}

int tokenize(Fts5Tokenizer *, void *context, int flags, const char *text, int size,
             int (*token)(void *, int, const char *, int, int, int))
{
    for (int at = 0; at < size;) {
        const int next = at + lengthOf(static_cast<unsigned char>(text[at]));
        const int end = next < size ? next + lengthOf(static_cast<unsigned char>(text[next])) : size;
        if ((flags & FTS5_TOKENIZE_QUERY) != 0 && at > 0 && next >= size)
            break; // the pair before holds it
        const int code = token(context, 0, text + at, end - at, at, end);
        if (code != SQLITE_OK)
            return code;
        at = next;
    }
    return SQLITE_OK;
}

} // namespace

bool addBigramTokenizer(sqlite3 *database)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, nullptr) != SQLITE_OK)
        return false;
    sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
    sqlite3_step(statement);
    sqlite3_finalize(statement);
    fts5_tokenizer bigram{create, destroy, tokenize};
    return api && api->xCreateTokenizer(api, "bigram", nullptr, &bigram, nullptr) == SQLITE_OK;
}

} // namespace jianbao
