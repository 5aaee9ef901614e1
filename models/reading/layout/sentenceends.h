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
/// True if its first word or mark never begins a sentence.
bool beginsInside(const QString &text);
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
