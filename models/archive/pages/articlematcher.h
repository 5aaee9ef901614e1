#pragma once

#include "models/datatypes/span.h"

#include <QList>

namespace jianbao
{

/// Tells which articles of an earlier reading of a page live on in a new one: by how much of the page they
/// share.
class ArticleMatcher
{
public:
    using Pieces = QList<Span>; ///< of one article, in code units of the page's text

    ArticleMatcher(const QList<Pieces> &before, const QList<Pieces> &now);

    /// The earlier article that lives on in the new one, or -1. Each earlier article lives on in one new
    /// article at most, pairs that share most first.
    qsizetype earlierOf(qsizetype newArticle) const { return m_earlier.at(newArticle); }
    /// The new article that shares most with the earlier one, or -1; several may have the same.
    qsizetype heirOf(qsizetype earlierArticle) const { return m_heirs.at(earlierArticle); }

private:
    QList<qsizetype> m_earlier;
    QList<qsizetype> m_heirs;
};

} // namespace jianbao
