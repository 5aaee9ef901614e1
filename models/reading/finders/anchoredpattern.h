#pragma once

#include "models/reading/finders/patternmatch.h"

#include <QRegularExpression>
#include <QString>

#include <bitset>

namespace jianbao
{

/// A pattern for places: it is tried where a text may hold it, not searched for. Asks the pattern once with
/// which code units a match can begin, so that most places of a text cost one look into a table, and anchors
/// it in a way that PCRE's compiler accepts (its ANCHORED option falls back to the interpreter). Texts must
/// be valid UTF-16, as foldedForms() gives them: that is not checked again at every place, which would read
/// the whole text each time. Immutable and reentrant.
class AnchoredPattern
{
public:
    /// `words` is a regular expression; it must be valid.
    explicit AnchoredPattern(const QString &words);

    /// False if no match can begin at `at`; true does not promise one.
    bool mayBegin(const QString &text, qsizetype at) const
    {
        const char16_t unit = text.at(at).unicode();
        return m_beginnings[unit] &&
               !(m_startsNumbers && isDigit(unit) && at > 0 && isDigit(text.at(at - 1).unicode()));
    }
    /// The match that begins exactly at `at`, which may be the end of the text.
    PatternMatch matchAt(const QString &text, qsizetype at) const;
    /// As given to the constructor.
    const QString &words() const { return m_words; }

private:
    static bool isDigit(char16_t unit) { return unit >= u'0' && unit <= u'9'; }
    bool canBegin(const QString &text, qsizetype at) const;
    void learnBeginnings();

    QString m_words;
    QRegularExpression m_pattern;
    std::shared_ptr<const PatternMatch::Names> m_names;
    std::bitset<0x10000> m_beginnings;
    bool m_startsNumbers = false; ///< never begins at a digit that follows a digit
};

} // namespace jianbao
