#pragma once

struct sqlite3;

namespace jianbao
{

/// Gives a connection the FTS5 tokenizer "bigram": each character with the one behind it, the last one alone.
/// What our own index is compared with.
bool addBigramTokenizer(sqlite3 *database);

} // namespace jianbao
