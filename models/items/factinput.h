#pragma once

#include "models/datatypes/anyfact.h"

#include <QString>

#include <optional>

namespace jianbao
{

/// Values of facts as a person types them. Pure; reentrant.
class FactInput
{
public:
    /// "1.5亿", "3万", "-12.5", "３，２００": the value in the base unit; nothing if it is no number.
    static std::optional<double> number(const QString &typed);
    /// The shortest form that number() reads as the same value.
    static QString typed(double value);

    /// "2021", "2021-03", "2021-03-05", "2021-01-01..2021-06-30", an open end before or behind the dots;
    /// empty is an unknown time. 2021年3月5日, 2021/3/5 and 2021.3.5 do as well. Nothing if it is none of
    /// these.
    static std::optional<Period> period(const QString &typed);
    static QString typed(const Period &period);
    /// A fact of this kind as it can be guessed from its quote: the first number, the article's first
    /// district, the day of the issue.
    static AnyFact begun(FactKind kind, const Quote &quote, const StoredArticle &article);
    /// How exactly such a period is known.
    static Precision precisionOf(const Period &period);
};

/// The span with one end moved by `steps` characters of the page, over line breaks and without parting a
/// surrogate pair; never empty, never outside the page.
Span withMovedStart(Span quote, int steps, const QString &page);
Span withMovedEnd(Span quote, int steps, const QString &page);

} // namespace jianbao
