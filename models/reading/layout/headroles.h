#pragma once

#include <QString>

namespace jianbao
{

// What a line of a head tells, by which it is the headline or stands over or under it, on text with folded
// widths.

/// Leads to what somebody said, which is the headline: 王立在滨河镇调研时强调.
bool leadsToWords(const QString &text);
/// Tells the occasion of the news that the headline tells: 统计局发布数据, 云岭田径公开赛落幕.
bool tellsOccasion(const QString &text);
/// Tells what for, without who: 努力缩短产品验证周期.
bool tellsAim(const QString &text);
/// A question, which is answered below: 怎样避开“帮信”陷阱?
bool asks(const QString &text);
/// Tells who answers: 访云岭大学教授王立, 法院:新房东应担责.
bool answers(const QString &text);
/// Says more than the headline, over or under it: halves of two lengths, 全长17.6公里 设站11座; whose matter
/// it is, 市民反映…, 集团重点工程.
bool isAside(const QString &text);
/// Only lists the fields of what the headline tells: 涵盖储能材料、智慧物流等领域.
bool listsFields(const QString &text);
/// Only tells a figure, as what stands over or under the headline does: 雁落湖接待游客9.3万人次.
bool isFigure(const QString &text);
/// Names the matter instead of telling it, as what stands under a lively headline does: 一家企业的九年突围.
bool namesWhatItTells(const QString &text);
/// The turn of a column's or campaign's name, or what kind of report it is: 政务服务再升级, 园区改革纪实.
bool isSlogan(const QString &text);
/// Ends with the column that it stands in, as headlines do: 老街怎样留住老街坊(民生观察).
bool namesItsColumn(const QString &text);
/// The last characters behind a post, which may be the name of whom the headline tells:
/// 云岭市石桥小学校长王立.
QString personAtEnd(const QString &text);

} // namespace jianbao
