#pragma once

#include "models/reading/finders/times/timefinder.h"

#include <QStringList>

namespace jianbao
{

/// Times as “words start..end”, parted by “; ”.
inline QString toldTimes(const QString &text, const QList<FoundTime> &times)
{
    QStringList lines;
    for (const FoundTime &time : times) {
        lines.append(QStringLiteral("%1 %2..%3")
                         .arg(text.mid(time.at.from, time.at.length()),
                              time.period.start.toString(Qt::ISODate),
                              time.period.end.toString(Qt::ISODate)));
    }
    return lines.join(QStringLiteral("; "));
}

} // namespace jianbao
