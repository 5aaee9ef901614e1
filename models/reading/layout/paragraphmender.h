#pragma once

#include "models/reading/layout/pageline.h"

namespace jianbao
{

/// The paragraphs of an article from its lines: lines that a column or a picture broke inside a sentence are
/// joined, small headings and signatures stay apart. Reentrant.
QList<Paragraph> mendParagraphs(const QList<PageLine> &lines, const QList<int> &body);

} // namespace jianbao
