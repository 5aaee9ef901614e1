#pragma once

#include <QString>

namespace jianbao
{

// What the words around a district, office or firm say of its part in the sentence. `before` ends where its
// name begins, `behind` begins where it ends. Reentrant.

/// A preposition right before a mention: something is done with or at it, it does not act.
bool followsPreposition(QStringView before);

/// 局, 中心, 大队: no firm.
bool isOffice(const QString &name);
/// Police and courts publish their own deeds, where other offices tell of their district.
bool tellsOfItself(const QString &name);
/// True if `name` only tells the figures: 记者从区税务局获悉, 据市统计局介绍, an office's 主任王立说.
bool onlyTells(const QString &name, QStringView before, QStringView behind);

/// 青石产业园、新型轴承、汽车内饰等5个项目: a place in a row of projects names one of them.
bool namesProject(QStringView behind);

/// 在滨河镇、柳庄村设立…, 在滨河镇和柳庄村…: the row stands behind 在.
bool tellsWhere(QStringView before);
/// 滨河镇服务中心三楼灯火通明: a building is where something is done.
bool namesBuilding(QStringView behind);
/// 在云岭利民轴承有限公司的车间里: who has the place is told of.
bool namesWorkshop(QStringView behind);

/// 小区 are told for example only.
bool isEstate(const QString &name);

/// 高新区帮公司拿到贷款: the figures are those of the firm.
bool isMadeToAct(QStringView before);

} // namespace jianbao
