#pragma once

#include "models/datatypes/span.h"

#include <QStringList>

namespace jianbao
{

/// True if `brief` may be a short form of `full`: without their legal forms and the park before it
/// (青石工业园区利民轴承公司) the one stands in the other.
bool abbreviates(const QString &brief, const QString &full);

/// By what words a paper may go on with the firm `full` where they open a clause: 宏远电子, 宏远基地.
QStringList shortFirmNames(const QString &full);

/// What a paper calls a centre after its full name: 高新区科创中心 is the 科创中心; empty for other offices.
QString centreName(const QString &full);

/// Where the name stands that a firm gave itself, behind `at`: 公司|取名“宏远”; empty if it tells none.
Span nameGiven(const QString &text, qsizetype at);

} // namespace jianbao
