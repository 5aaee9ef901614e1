#pragma once

#include "models/comparing/articlefigures.h"
#include "models/comparing/check.h"

#include <QCoreApplication>

namespace jianbao
{

/// Rule "parts": a total against the parts told with it in one sentence, before it (…，共计8个) or behind it
/// (20.12万元 …，其中…). Contradicts where 共计 or 分别为 promises the whole and it is missed, and where a
/// part is greater than its total; parts that add up without such a word agree if the total is too long a
/// number for chance. What may be a mere selection of parts (其中) is not reported.
class PartsRule
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::PartsRule)
public:
    static QList<Check> check(const ArticleFigures &article);

private:
    using Figure = ArticleFigures::Figure;
    static Check checkOf(const Figure &total, const QList<Figure> &parts);
    static QList<Check> behind(const ArticleFigures &article, const QList<Figure> &run);
    static QList<Check> before(const ArticleFigures &article, const QList<Figure> &run);
};

} // namespace jianbao
