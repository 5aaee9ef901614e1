#pragma once

#include <QString>

namespace jianbao
{

// How the names of columns and campaigns are worded, on text with folded widths; the words they end with
// stand in resources/lexicon/columnlabels.tsv.

/// Adorned, of two parts with a dot, or a visit: ◆云岭茶座◆, 大国工匠·追光者, 走进“小巨人”.
bool isShapedAsColumn(const QString &text);
/// Two to four characters that name a column and tell no news: 城事, 街谈巷议; not 七夕将至, 警方提醒.
bool isBareName(const QString &text);
/// A column of pictures, where it is no picture's own title: 图片新闻.
bool namesPictures(const QString &text);
/// An occasion or what goes on for a month, a quarter or as an activity: 学习宣传贯彻…精神, 安全生产月,
/// 奋战四季度 夺取双胜利.
bool isShapedAsCampaign(const QString &text);

} // namespace jianbao
