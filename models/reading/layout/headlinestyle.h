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
/// The turn of a column's or campaign's name, or what kind of report it is: 政务服务再升级, 园区改革纪实.
bool isSlogan(const QString &text);

/// A name whose characters are set apart, 简 讯, as one word; other text as it is.
QString unspaced(const QString &text);

} // namespace jianbao
