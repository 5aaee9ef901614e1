#pragma once

#include "models/comparing/earlierlevelrule.h"
#include "models/comparing/retellingrule.h"

namespace jianbao
{

/// Checks the figures of articles against each other, by every rule. Give it the articles one after another,
/// then ask. Keeps the figures, not the texts. The answer depends on the articles and their order alone. One
/// thread.
class FigureChecker
{
public:
    void add(const StoredArticle &article);
    /// Contradictions first, then what agrees, then what cannot be decided.
    QList<Check> checks() const;

private:
    QList<Check> m_withinArticles;
    EarlierLevelRule m_earlierLevels;
    RetellingRule m_retellings;
};

} // namespace jianbao
