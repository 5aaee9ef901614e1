#pragma once

#include "models/datatypes/article.h"

#include <QVariantMap>

namespace jianbao
{

/// What search compares of one article: head lines, names of the byline and body, each folded, a line break
/// between two lines so that no string jumps from one into the next.
struct SearchText
{
    QString headline; ///< banner, kicker, headline and deck
    QString byline;
    QString body;
    QString sourceDigest; ///< of the texts before folding: tells whether the entry is stale

    static SearchText of(const Article &article);
    QVariantMap columns() const;
};

} // namespace jianbao
