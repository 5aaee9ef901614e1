#pragma once

#include "models/reading/finders/patterns/wordtrie.h"
#include "models/reading/layout/personnames.h"

#include "models/datatypes/span.h"

#include <QList>

namespace jianbao
{

class Lexicon;

/// A person named behind a post. Offsets are UTF-16 code units into the text given to find().
struct FoundPostholder
{
    Span at;      ///< post and name: 党工委书记王立
    QString post; ///< 党工委书记
    QString name; ///< 王立
};

/// Finds people by the post before their name, where punctuation or what people do (王立强调) shows where the
/// name ends. Precise rather than complete. Reentrant.
class PostholderFinder
{
public:
    explicit PostholderFinder(const Lexicon &lexicon);
    /// Left to right.
    QList<FoundPostholder> find(const QString &text) const;

private:
    qsizetype nameLength(const QString &text, qsizetype from) const;

    PersonNames m_names;
    WordTrie m_follows;
};

} // namespace jianbao
