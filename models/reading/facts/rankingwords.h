#pragma once

#include "models/reading/facts/articlemarks.h"

namespace jianbao
{

/// True for a place in a ranking or a number of places, not 12位专家. `text` is where the quantity stands.
bool isRank(const FoundQuantity &quantity, const QString &text);

/// The ranking that a text speaks of last: 国家高新区综合评价, 全国169个高新区中; empty if none.
QString rankingNamed(const QString &text);

/// What stands in front of a rank without its run of years: 在全国高新区中连续3年 is 在全国高新区.
QStringView withoutRun(QStringView before);

/// The words before a rank without brackets, and without whom they rank among where they say 排名 already:
/// 税收增幅居全市各县（市、区） is 税收增幅居全市各县, 综合排名居全国 is 综合排名.
QString rankedName(QString name);

/// The ranking in which `quantity` is a place, where the sentence or, for a nameless place, its paragraph
/// names one of zones; empty if none does or `name` says it already.
QString rankingOf(const ArticleMarks &marks, const Sentence &sentence, const FoundQuantity &quantity,
                  const QString &name);

} // namespace jianbao
