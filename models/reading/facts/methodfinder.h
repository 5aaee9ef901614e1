#pragma once

#include "models/reading/facts/quotedmethodfinder.h"
#include "models/reading/finders/patterns/patternsearch.h"

namespace jianbao
{

class Lexicon;

/// Finds ways of working that a text names as such: in quotation marks (see QuotedMethodFinder), by a known
/// name (首席服务官制, 挂图作战), or plainly behind a verb that puts it to work (采用销号制,
/// 建立领导联系制度). Each name once. `text` of find() must be valid UTF-16. Reentrant.
class MethodFinder
{
public:
    explicit MethodFinder(const Lexicon &lexicon);
    /// Left to right; offsets into `text`.
    QList<Placed<Method>> find(const QString &text) const;

private:
    void findKnown(const QString &text, QList<Placed<Method>> &found) const;
    void findPlain(const QString &text, QList<Placed<Method>> &found) const;

    QuotedMethodFinder m_quoted;
    WordTrie m_names;
    PatternSearch m_plain;
    PatternSearch m_loose; ///< asked only of texts that hold a sign of them
};

} // namespace jianbao
