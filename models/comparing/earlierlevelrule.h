#pragma once

#include "models/comparing/articlefigures.h"
#include "models/comparing/check.h"
#include "models/comparing/impliedfigure.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>

namespace jianbao
{

/// Rule "earlier-level": a level and how much it rose over the year before (2021年20亿元，增长10%;
/// 第88位，前进10个位 次) imply the level of that year, which any other article may tell. Takes articles one
/// after another; checks() then compares. Growth that is counted in comparable prices (GDP, 增加值) never
/// contradicts. One thread.
class EarlierLevelRule
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::EarlierLevelRule)
public:
    void add(const ArticleFigures &article);
    /// One for each level with a change that implies another, undecided where nobody tells that one.
    QList<Check> checks() const;
    /// The levels of the year before that the articles imply, whether or not anybody tells them.
    QList<ImpliedFigure> implied() const;

private:
    struct Implied
    {
        StoredObservation level;
        StoredObservation change;
        ValueRange earlier;
        double value = 0;
        QString sum; ///< how it was computed: 88位 + 10位 = 98位
    };
    static std::optional<Implied> impliedBy(const StoredObservation &level, const StoredObservation &change);
    Check checkOf(const Implied &implied) const;

    QHash<QString, QList<StoredObservation>> m_levels; ///< by measure and period
    QList<Implied> m_implied;
};

} // namespace jianbao
