#pragma once

#include <QDateTime>
#include <QList>

namespace jianbao
{

/// Says which backups are kept: the newest three, and the newest of each of the last 12 days, 10 weeks and 9
/// months on which one was taken (the numbers of Anki, docs.ankiweb.net/backups.html). Days, weeks (from
/// Monday) and months are those of UTC.
class BackupRotation
{
public:
    static constexpr int newest = 3;
    static constexpr int days = 12;
    static constexpr int weeks = 10;
    static constexpr int months = 9;

    /// Those of `taken` that need not be kept, in their order.
    static QList<QDateTime> surplus(const QList<QDateTime> &taken);
};

} // namespace jianbao
