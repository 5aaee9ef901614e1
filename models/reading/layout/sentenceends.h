#pragma once

#include <QString>

namespace jianbao
{

// How a line begins and ends, on text with folded widths.

/// True if the sentence does not end with the line: its other half stands elsewhere.
bool isOpenEnd(const QString &text);
/// True if the line surely begins inside a sentence: with a closing mark, or it closes a quotation or bracket
/// that it never opened.
bool isOpenStart(const QString &text);
/// True for a mark that belongs to the words before it, so that none begins a line by itself: 。 , ” )
bool belongsBefore(QChar mark);
/// True if its first word or mark never begins a sentence.
bool beginsInside(const QString &text);
/// Holds words of a running text that no head has: 启用仪式上,… and 该区, which speaks of what was named
/// before.
bool isNarrative(const QString &text);
/// True if it is but the last words of a sentence: 劲头。
bool isRemnant(const QString &text);
/// True if it begins with words with which paragraphs begin: 据了解, 3月5日, 王立介绍, 财政方面, or speech.
bool beginsAsParagraph(const QString &text);
/// True if it tells at once when its news happened, as the first sentence of an article does: 3月5日,
/// 记者近日
bool beginsAsNews(const QString &text);
/// True if it begins what the paper found out behind a letter: 接到来信后,记者来到柳庄村
bool isReply(const QString &text);
/// True if it begins with what an earlier paragraph must have named, as no article does: 该局负责人,
/// 会议强调.
bool refersBack(const QString &text);
/// True if it begins with who says it, as no sentence goes on: 市工信局有关负责人介绍, or 据了解.
bool tellsSource(const QString &text);
/// True if its last word wants a number behind it: 出口额达到, 其中有
bool needsNumber(const QString &text);
/// True if it begins with an amount that no date, list number or age is: 6.3亿元, 37名
bool beginsWithNumber(const QString &text);
/// True if it says that the report ends here: (完)
bool isFinale(const QString &text);
/// True if it goes on on another page: (下转第五版).
bool isLeaving(const QString &text);
/// True if it goes on from another page: (上接第一版).
bool isContinued(const QString &text);
/// True if it begins with a bullet: ● ▲ ■
bool isBulleted(const QString &text);
/// True if a paragraph begins here because an item is counted: 一、 (二) 3. 一是 首先 ●
bool isCounted(const QString &text);
/// True if every quotation mark and bracket that is opened is closed again.
bool isBalanced(const QString &text);

} // namespace jianbao
