#pragma once

#include <QStringList>

namespace jianbao
{

/// True if `brief` may be a short form of `full`: without their legal forms and the park before it
/// (青石工业园区利民轴承公司) the one stands in the other.
bool abbreviates(const QString &brief, const QString &full);

/// By what words a paper may go on with the firm `full` where they open a clause: 宏远电子, 宏远基地.
QStringList shortFirmNames(const QString &full);

} // namespace jianbao
