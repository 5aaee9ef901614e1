#pragma once

#include "models/reading/finders/patterns/patternpiece.h"

#include <QString>

namespace jianbao
{

/// Takes a regular expression apart into its pieces. Knows the signs that the rules of reading use; \b and
/// the like are taken for nothing, of what must not follow nothing is kept. Reentrant.
class PatternParser
{
public:
    /// The whole expression that is written as `words`.
    static PatternPiece parse(const QString &words);

private:
    using Piece = PatternPiece;

    explicit PatternParser(const QString &words) : m_words(words) {}
    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_words.size() ? m_words.at(m_at + ahead) : QChar();
    }
    bool skip(QStringView sign);
    void passTo(QChar sign);
    Piece choice();
    Piece sequence();
    Piece atom();
    Piece group();
    /// Alternatives of one unit are exact. Of longer ones the last unit must stand there too, if they are
    /// wanted.
    Piece behind(bool wanted);
    Piece repeated(Piece piece);
    /// Behind a backslash.
    UnitSet escaped();
    /// Behind [.
    UnitSet bracketed();

    QString m_words;
    qsizetype m_at = 0;
};

} // namespace jianbao
