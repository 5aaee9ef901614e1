#include "models/items/articlefact.h"

#include "models/items/amount.h"
#include "models/items/citation.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString when(const Period &period, Precision precision)
{
    return period.isKnown() ? Citation::period(period, precision) : QString();
}

struct Line
{
    QString title;
    QString detail;
};

Line lineOf(const Event &event)
{
    return {event.what, joined({when(event.period, event.precision), event.district})};
}

Line lineOf(const Observation &fact)
{
    const QString name = fact.indicator.isEmpty() ? fact.name : fact.indicator;
    return {Amount::of(fact), joined({name, fact.subject, when(fact.period, Precision::Day)})};
}

Line lineOf(const Method &method)
{
    return {method.name, {}};
}

} // namespace

ArticleFact ArticleFact::of(const StoredFact &stored)
{
    const Line line = std::visit([](const auto &fact) { return lineOf(fact); }, stored.fact);
    return {stored.id, kindOf(stored.fact), line.title, line.detail, quoteOf(stored.fact), stored.verdict};
}

QString ArticleFact::inOneLine() const
{
    return joined({title, detail});
}

} // namespace jianbao
