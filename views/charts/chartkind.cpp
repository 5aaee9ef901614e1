#include "views/charts/chartkind.h"

#include "models/items/subjectseries.h"

#include <array>
#include <utility>

namespace jianbao
{

namespace
{

constexpr std::array keys{
    std::pair{ChartKind::Line, "line"},     std::pair{ChartKind::Bars, "bars"},
    std::pair{ChartKind::Ranked, "ranked"}, std::pair{ChartKind::Change, "change"},
    std::pair{ChartKind::Target, "target"}, std::pair{ChartKind::Multiples, "multiples"}};

} // namespace

QString keyOf(ChartKind kind)
{
    for (const auto &[candidate, word] : keys) {
        if (candidate == kind)
            return QLatin1String(word);
    }
    return {};
}

std::optional<ChartKind> chartKindOf(const QString &key)
{
    for (const auto &[kind, word] : keys) {
        if (key == QLatin1String(word))
            return kind;
    }
    return std::nullopt;
}

QList<ChartKind> kindsFor(const SeriesFamily &family)
{
    if (family.measure == Measure::Target)
        return {ChartKind::Target, ChartKind::Line, ChartKind::Bars, ChartKind::Multiples};
    if (family.isRank())
        return {ChartKind::Line, ChartKind::Ranked, ChartKind::Change, ChartKind::Multiples};
    return {ChartKind::Line, ChartKind::Bars, ChartKind::Ranked, ChartKind::Change, ChartKind::Multiples};
}

} // namespace jianbao
