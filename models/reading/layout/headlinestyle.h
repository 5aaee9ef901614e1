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
/// Two or three short parts of about one length without figures, as lively headlines are: 守住小课堂
/// 带出大世界.
bool isCouplet(const QString &text);
/// The name of a box that belongs to the report beside it: ■链接, 人物小传, 记者手记.
bool isBoxName(const QString &text);
/// The line breaks off where `next` goes on: 园区数量 / 创近十年新高, 云岭高新区赴沿海三市 / 开展招商考察.
bool goesOnBelow(const QString &text, const QString &next);
/// A name whose characters are set apart, 简 讯, as one word; other text as it is.
QString unspaced(const QString &text);

} // namespace jianbao
