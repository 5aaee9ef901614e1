#include "models/comparing/figurechecker.h"

#include "models/comparing/changerule.h"
#include "models/comparing/partsrule.h"
#include "models/comparing/planrule.h"
#include "models/comparing/sharerule.h"

#include <algorithm>

namespace jianbao
{

void FigureChecker::add(const StoredArticle &article)
{
    const ArticleFigures figures(article);
    m_withinArticles += ChangeRule::check(figures);
    m_withinArticles += PartsRule::check(figures);
    m_withinArticles += ShareRule::check(figures);
    m_withinArticles += PlanRule::check(figures);
    m_earlierLevels.add(figures);
    m_retellings.add(figures);
}

QList<Check> FigureChecker::checks() const
{
    QList<Check> checks = m_withinArticles + m_earlierLevels.checks() + m_retellings.checks();
    std::stable_sort(checks.begin(), checks.end(),
                     [](const Check &left, const Check &right) { return left.result < right.result; });
    return checks;
}

} // namespace jianbao
