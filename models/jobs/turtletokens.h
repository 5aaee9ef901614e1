#pragma once

#include <QHash>
#include <QString>

namespace jianbao
{

/// One piece of a Turtle file.
struct TurtleToken
{
    enum class Kind { Name, Literal, Mark, Directive, End };
    Kind kind = Kind::End;
    QString text;     ///< the whole IRI, the literal without quotes and escapes, or the mark
    QString language; ///< of a literal: zh
    int line = 1;
};

/// Cuts a Turtle file into pieces; prefixes are resolved on the way. What it does not know comes as a mark of
/// one character. Never fails; at the end it gives End for ever.
class TurtleTokens
{
public:
    explicit TurtleTokens(const QString &text);

    bool atEnd();
    TurtleToken next();

private:
    void skipBlanks();
    TurtleToken literal();
    TurtleToken name();
    TurtleToken directive();
    QString word();

    QString m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    QHash<QString, QString> m_prefixes;
};

} // namespace jianbao
