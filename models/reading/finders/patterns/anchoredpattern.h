#pragma once

#include "models/reading/finders/patterns/patternmatch.h"

#include <QRegularExpression>
#include <QString>

#include <memory>

namespace jianbao
{

/// A pattern for places: it is tried where a text may hold it, not searched for; PatternStarts tells where
/// that is. Anchored in a way that PCRE's compiler accepts (its ANCHORED option falls back to the
/// interpreter). Texts must be valid UTF-16, as foldedForms() gives them: that is not checked again at every
/// place, which would read the whole text each time. Immutable and reentrant.
class AnchoredPattern
{
public:
    /// `words` is a regular expression; it must be valid.
    explicit AnchoredPattern(const QString &words);

    /// The match that begins exactly at `at`, which may be the end of the text.
    PatternMatch matchAt(const QString &text, qsizetype at) const;
    /// As given to the constructor.
    const QString &words() const { return m_words; }

private:
    QString m_words;
    QRegularExpression m_pattern;
    std::shared_ptr<const PatternMatch::Names> m_names;
};

} // namespace jianbao
