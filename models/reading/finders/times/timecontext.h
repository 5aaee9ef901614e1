#pragma once

#include "models/datatypes/span.h"

#include <QString>

namespace jianbao
{

// What the words around a time say about it. `text` is folded, `at` the time's span in it.

/// Whether what stands at `offset` is the end of a term for applications: 截稿日期为8月31日,
/// 报名时间:3月1日起.
bool isDeadline(const QString &text, qsizetype offset);
/// The time is still to come: 将于, 计划在, 争取.
bool looksForward(const QString &text, Span at);
/// True for the year of a figure that another one passes or nears (超过2022年全年的9万辆): the clause goes on
/// to tell of its own year.
bool isYardstick(const QString &text, Span at);
/// The base of a comparison: 较2017年, 与去年同期相比, 比上年.
bool isComparison(const QString &text, Span at);
/// The day on which a reporter asked is no event: 5月6日,记者从…了解到; 记者10月10日从….
bool isInterview(const QString &text, Span at);
/// The text was written on that day: 本报云岭11月28日电.
bool isDateline(const QString &text, Span at);
/// Titles (《2021年…》), habits (每年春节) and 今天 in its wide sense are no times. `lastTitleEnd` is the
/// place of the last 》 in the text, -1 if there is none.
bool isMasked(const QString &text, Span at, qsizetype lastTitleEnd);
/// A sentence ends in the words between two times.
bool endsSentence(QStringView between);

} // namespace jianbao
