#pragma once

#include "models/comparing/articlefigures.h"
#include "models/comparing/check.h"

#include <QCoreApplication>

#include <optional>

namespace jianbao
{

/// Rule "change": 由398个减为164个，减少58.8% — the way from one figure to the next against the change and
/// the rate told with them; and a level with both its change and its rate, of which two give the third. Looks
/// only inside one part of a sentence. A change over another base (同比, 较上年) may agree but never
/// contradicts.
class ChangeRule
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ChangeRule)
public:
    static QList<Check> check(const ArticleFigures &article);

private:
    using Figure = ArticleFigures::Figure;
    static std::optional<Check> moveAgainst(const Figure &from, const Figure &to, const Figure &change);
    static std::optional<Check> levelAgainst(const Figure &level, const Figure &change, const Figure &rate);
};

} // namespace jianbao
