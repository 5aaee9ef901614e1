#pragma once

#include "tests/reading/facts/readarticle.h"

#include "models/datatypes/enumkeys.h"

namespace jianbao
{

/// A figure as “name=value unit”, then what is not usual of bound, aspect and status.
inline QString told(const Observation &figure)
{
    QString words =
        QStringLiteral("%1=%2%3").arg(figure.name, QString::number(figure.value, 'g', 12), figure.unit);
    if (figure.valueTo)
        words += QStringLiteral("~%1").arg(*figure.valueTo);
    if (figure.bound != Bound::Exact)
        words += QLatin1Char(' ') + keyOf(figure.bound);
    if (figure.aspect != Aspect::Level)
        words += QLatin1Char(' ') + keyOf(figure.aspect);
    if (figure.status != FactStatus::Actual)
        words += QLatin1Char(' ') + keyOf(figure.status);
    return words;
}

/// The figures of an article, told in their order.
inline QStringList figuresIn(const QString &text)
{
    QStringList figures;
    const Article article = readArticle(text);
    for (const Observation &figure : article.observations)
        figures.append(told(figure));
    return figures;
}

} // namespace jianbao
