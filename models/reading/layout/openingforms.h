#pragma once

#include "models/reading/finders/patterns/filteredexpression.h"

#include <QList>

namespace jianbao
{

/// With what a report begins, on text with folded widths: 本报讯 (记者 王立), 新华社云岭3月5日电. The groups
/// “credit”, “report” and “lead” of each hold who wrote it.
QList<FilteredExpression> openingForms();

} // namespace jianbao
