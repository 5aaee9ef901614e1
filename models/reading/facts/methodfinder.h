#pragma once

#include "models/reading/facts/articlemarks.h"
#include "models/reading/finders/wordtrie.h"

#include <QRegularExpression>

namespace jianbao
{

class Lexicon;

/// Finds ways of working that a text names as such: a quoted name with its kind (“三个一”工作法,
/// “月考评”制度), a quoted name of a known shape (“一企一策”, “四位一体”), a known name (首席服务官制),
/// 采用销号制. Each name once. Reentrant.
class MethodFinder
{
public:
    explicit MethodFinder(const Lexicon &lexicon);
    /// Left to right; offsets into `text`.
    QList<Placed<Method>> find(const QString &text) const;

private:
    void findQuoted(const QString &text, QList<Placed<Method>> &found) const;
    void findKnown(const QString &text, QList<Placed<Method>> &found) const;
    void findPlain(const QString &text, QList<Placed<Method>> &found) const;
    /// Where the kind of a method that follows a closing quote ends (”工作法, ”的监督机制), or `at`.
    qsizetype kindEnd(const QString &text, qsizetype at) const;

    WordTrie m_names;
    WordTrie m_kinds;
    WordTrie m_notMethods;
    QRegularExpression m_shapes;
};

} // namespace jianbao
