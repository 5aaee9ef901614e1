#pragma once

#include <QString>

namespace jianbao
{

// How a line of a head is worded, on text with folded widths.

/// The length of a line in type: its characters, quotation marks left out of account.
qsizetype lengthInType(const QString &text);
/// Two or more halves of one length, or of almost one where each has a word in quotation marks: 看项目
/// 学经验.
bool isParallel(const QString &text);
/// A figure of speech in quotation marks (打好“组合拳”), as headlines have it; not a plan's or a campaign's
/// name.
bool isLively(const QString &text);
/// All of it is one quotation that no stop closes, as portraits have small headings: “得罪人的事,总要有人做”.
bool isQuotation(const QString &text);
/// Only tells a figure, as what stands over or under the headline does: 雁落湖接待游客9.3万人次.
bool isFigure(const QString &text);
/// Leads to what somebody said, which is the headline: 王立在滨河镇调研时强调.
bool leadsToWords(const QString &text);
/// Tells the occasion of the news that the headline tells: 统计局发布数据, 云岭田径公开赛落幕.
bool tellsOccasion(const QString &text);
/// A question, which is answered below: 怎样避开“帮信”陷阱?
bool asks(const QString &text);
/// Tells what for, without who: 努力缩短产品验证周期.
bool tellsAim(const QString &text);
/// Tells who answers: 访云岭大学教授王立, 法院:新房东应担责.
bool answers(const QString &text);
/// Two or three short parts of about one length without figures, as lively headlines are: 守住小课堂
/// 带出大世界.
bool isCouplet(const QString &text);
/// The last characters behind a post, which may be the name of whom the headline tells:
/// 云岭市石桥小学校长王立.
QString personAtEnd(const QString &text);
/// The name of a box that belongs to the report beside it: ■链接, 人物小传, 记者手记.
bool isBoxName(const QString &text);
/// Ends with the column that it stands in, as headlines do: 老街怎样留住老街坊(民生观察).
bool namesItsColumn(const QString &text);
/// Says more than the headline, over or under it: halves of two lengths, 全长17.6公里 设站11座; whose matter
/// it is, 市民反映…, 集团重点工程.
bool isAside(const QString &text);
/// The line breaks off where `next` goes on: 园区数量 / 创近十年新高, 云岭高新区赴沿海三市 / 开展招商考察.
bool goesOnBelow(const QString &text, const QString &next);
/// Names the matter instead of telling it, as what stands under a lively headline does: 一家企业的九年突围.
bool namesWhatItTells(const QString &text);
/// The turn of a column's or campaign's name, or what kind of report it is: 政务服务再升级, 园区改革纪实.
bool isSlogan(const QString &text);

/// A name whose characters are set apart, 简 讯, as one word; other text as it is.
QString unspaced(const QString &text);

} // namespace jianbao
