#pragma once

#include "models/datatypes/records.h"

namespace jianbao
{

/// An article whose figures stand in square brackets: “申报材料由[398个|from]减为[164个|to]”; the brackets
/// are no part of its text. Value and unit are read from a figure's words. Behind them come, in any order,
/// its aspect or status (from, to, rate, change, share, target, planned), what it measures (name=产值,
/// indicator=产值), whom (of=滨河镇), its bound (over, about), its year (2020), its value where the digits
/// are not it (=-15). Left out: a level of the 产值 of 云岭高新区 in 2021.
StoredArticle figureArticle(const QString &markup, const QString &id = QStringLiteral("a"));

} // namespace jianbao
