#pragma once

#include "models/reading/layout/authorshipfinder.h"
#include "models/reading/layout/furniturefinder.h"
#include "models/reading/layout/placedsignatures.h"

#include <QSet>

namespace jianbao
{

/// Tells for each line of a page what it is, from the line and its neighbours. Immutable.
class LineClassifier
{
public:
    explicit LineClassifier(const Lexicon &lexicon);
    /// Fills in kind, byline, photoEnd and signedEnd.
    void classify(QList<PageLine> &lines) const;

private:
    void classifyAlone(PageLine &line) const;
    bool isHeading(const PageLine &line) const;

    AuthorshipFinder m_authorship;
    FurnitureFinder m_furniture;
    PlacedSignatures m_signatures;
    QSet<QString> m_cities; ///< alone over a head they say where: 平凉
};

} // namespace jianbao
