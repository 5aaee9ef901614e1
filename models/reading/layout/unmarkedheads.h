#pragma once

#include "models/reading/layout/pageline.h"

namespace jianbao
{

/// Heads and quotations that no mark and no byline shows, by their shape and by what stands around them. All
/// are asked of line `i`, which is not the last, once the lines' kinds are told.

constexpr qsizetype shortestParagraph = 30; ///< of running text under a head
constexpr qsizetype shortestPullQuote = 20;

/// True for two halves of like length with a comma between, over a whole paragraph: a headline or a small
/// heading, 简化手续,调动各方积极性.
bool hasTwoHalves(const QList<PageLine> &lines, qsizetype i);
/// True for a kicker of more than one sentence over the headline: 花农通宵忙碌。记者在云岭探访——
bool isLongKicker(const QList<PageLine> &lines, qsizetype i);
/// True for words quoted from a text, or its gist, between the author's name, or a headline that names its
/// column, and the first paragraph; no full stop ends them. `i` is not the first line.
bool isPullQuote(const QList<PageLine> &lines, qsizetype i);
/// True if sentences break off on the page in lines that are no such heads and longer than headings are.
bool breaksOffElsewhere(const QList<PageLine> &lines);

} // namespace jianbao
