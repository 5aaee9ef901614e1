#pragma once

#include "models/datatypes/page.h"
#include "models/datatypes/pagelayout.h"

namespace jianbao
{

/// Lays what people corrected over a page as it was cut: their articles come in the place of the reading's,
/// which lose the lines that people gave away; then misread words are replaced. Facts are found afterwards.
/// Pure; reentrant.
class PageCorrector
{
public:
    explicit PageCorrector(const PageCorrections &corrections) : m_corrections(corrections) {}

    void correct(Page &page) const;

private:
    bool isClaimed(Span line) const;
    QList<Article> restOf(const QList<Article> &read, const QString &page, const Byline &names) const;

    const PageCorrections &m_corrections;
};

} // namespace jianbao
