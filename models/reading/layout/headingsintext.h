#pragma once

#include "models/reading/layout/pageline.h"

namespace jianbao
{

class WordSequences;

/// Tells headings from the tops and feet of torn columns among the short unmarked lines that stand in running
/// text, by whether the words of the line go on in those below it (WordFlow). On re-laid pages 7 of 850 heads
/// went on so.
/// Becomes text: what passes for a heading but breaks off inside a word or a phrase: 双方就稻渔种养、跨境动
/// over 物疫病防控…. Becomes a heading: what is worded like the part of a sentence, 稳住面积,先要稳住人心,
/// but stands between two whole paragraphs and goes on in nothing.
void settleHeadingsInText(QList<PageLine> &lines, const WordSequences &sequences);

} // namespace jianbao
