#pragma once

#include <QDate>
#include <QString>

namespace jianbao
{

/// The day that the name of a page's file tells: 2021-02-26.txt, 20210226A03.txt, 云岭日报2021年2月26日.txt.
/// Archivists name files so; yet a name may be wrong, so it is one clue among those of the page. Reentrant.
class FileNameDate
{
public:
    /// Invalid if the name tells no day of the years 1900 to 2099, or several.
    static QDate of(const QString &fileName);
};

} // namespace jianbao
