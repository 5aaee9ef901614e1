#pragma once

#include "models/reading/layout/captionfinder.h"
#include "models/reading/layout/captionjudge.h"
#include "models/reading/layout/segment.h"

namespace jianbao
{

/// Parts classified lines into segments: a new one begins at each block of heads, at each opening that stands
/// under no head, after each signature, and around each caption that is told by its photo credit. One page,
/// one builder.
class SegmentBuilder
{
public:
    SegmentBuilder(const QList<PageLine> &lines, PageSeams &seams);
    QList<Segment> build();

private:
    void add(int number);
    void addCredit(int number);
    void addPhotoCredit(int number);
    void addBody(int number);
    bool followsPicture(int number) const;
    bool followsSignature(int number) const;
    void beginUnderHeadsOf(int picture);
    bool isNoteInSentence(int number) const;
    bool isTopic(const QString &text);
    void begin();
    void cutCaption(int at);
    bool interruptsReport() const;
    bool goesOnListing(const QString &text) const;
    bool endsSentence(const Segment &segment) const;
    bool isTitleOnly(const Segment &segment) const;
    bool hasText(const Segment &segment) const;

    const QList<PageLine> &m_lines;
    PageSeams &m_seams;
    CaptionFinder m_captions;
    CaptionJudge m_judge;
    QList<Segment> m_segments;
};

} // namespace jianbao
