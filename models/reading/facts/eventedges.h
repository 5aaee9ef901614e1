#pragma once

#include "models/reading/facts/articlemarks.h"

namespace jianbao
{

/// Tells what stands before and behind the words of an event without belonging to them: credits, the mark of
/// a caption, the day of a picture in brackets. Offsets into `text`. Reentrant.
class EventEdges
{
public:
    /// Where the clause's own words begin: behind 本报云岭11月28日电(记者王立), 本报讯, a photographer's
    /// credit.
    static qsizetype afterCredits(QStringView text, qsizetype from, qsizetype to);
    /// 图为10月15日晚 opens a caption.
    static bool opensCaption(QStringView text, qsizetype from, qsizetype to);
    /// Where the words of a caption begin: behind 图为.
    static qsizetype afterCaptionMark(QStringView text, qsizetype from, qsizetype to);
    /// Behind 摄 and the bracket that close (9月13日摄), the day of a picture at the end of its caption; -1
    /// if `time` is none.
    static qsizetype endOfPictureDay(QStringView text, const FoundTime &time);
};

} // namespace jianbao
