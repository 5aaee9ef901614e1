#pragma once

#include "models/reading/layout/pageline.h"
#include "models/reading/layout/segment.h"

namespace jianbao
{

/// Tells what a photo credit at the end of a segment signs: the whole of it, its last paragraphs, or the
/// report itself. One page, one judge; `lines` must outlive it.
class CaptionJudge
{
public:
    explicit CaptionJudge(const QList<PageLine> &lines) : m_lines(lines) {}
    /// True if the segment is as short as captions are and nothing else signs it.
    bool isCaption(const Segment &segment) const;
    /// True if the segment is a section of a report and only its last paragraph is a caption: the section
    /// tells no day, which a picture's own text does.
    bool endsSection(const Segment &segment, int at) const;
    /// True if who wrote the report took its pictures, and says so behind the last sentence: …数码店关了门。
    /// 本报记者 王立 文/图. A caption tells a day and may stand where a sentence breaks off.
    bool signsReport(const Segment &report, int start, int number) const;

private:
    const QList<PageLine> &m_lines;
};

} // namespace jianbao
