#pragma once

#include <QString>

namespace jianbao
{

/// How much of the end is the base of a comparison: 发案率较2019年, 比全市增速.
qsizetype comparisonLength(QStringView before);

/// A measure without the verb inside it: 批发业完成销售额 is 批发业销售额, 重点园区累计完成税收 is 税收.
QString withoutInnerVerb(const QString &name);

} // namespace jianbao
