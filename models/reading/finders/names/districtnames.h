#pragma once

#include "models/datatypes/span.h"

#include <QStringView>

namespace jianbao
{

// What the characters around a district's ending (镇, 村, 产业园区) say about its name. Offsets and spans are
// UTF-16 code units into the text given.

/// How many code units right before `end` number a community: 第一 of 柳庄新村第一社区.
qsizetype ordinalLength(QStringView text, qsizetype end);

/// 三 of 三镇.
bool isNumeral(QStringView core);
/// 便利型社区, 第一届村…: what kind of district it is, or which in a row, not its name.
bool isKind(QStringView core);
/// 云岭市柳泉街道 → where 柳泉 begins, also where no list holds the city.
qsizetype afterHigherPlace(QStringView text, qsizetype from, qsizetype end);
/// True for 开发区 that opens a clause and does something, or that someone visits: the one that the article
/// or the page is about.
bool actsAlone(QStringView text, Span suffix);
/// 7个区县(园区): which districts are meant, none by name.
bool isBracketed(QStringView text, Span at);
/// “空壳村”, “党建带村、文旅旺村”: what something is called in quotation marks, not where it is.
bool isByname(QStringView text, Span at);
/// 社区采取…, 街道坚持…: a bare kind of district that opens its clause and does something is the one named
/// last.
bool speaksForItself(QStringView text, Span word);
/// 北京 of 新华社北京3月5日电, which ends at `end`: only where a news agency sends from.
bool isDispatchedFrom(QStringView text, qsizetype end);
/// 大赛在科技园启动, 在云岭高新区设立孵化器: something is held or founded there, perhaps by somebody from
/// elsewhere.
bool isVenue(QStringView text, Span at);
/// 生物医药产业园三期, 产业园项目: something that is built, not where it is.
bool isProject(QStringView text, qsizetype end);
/// True for the 村 of 云村街道, 云村岭镇 and 云村第一社区: the ending goes on.
bool goesOn(QStringView text, Span suffix);
/// True if a name may begin at `from`.
bool opensName(QStringView text, qsizetype from);

} // namespace jianbao
