#include "models/reading/layout/segmentbuilder.h"

#include "models/reading/layout/sentenceends.h"
#include "models/reading/layout/sharedwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr qsizetype mostPictures = 50; ///< with no text between them: no page prints more
constexpr qsizetype longestTitle = 90; ///< behind its dateline
constexpr qsizetype mostCredits = 200; ///< the same for lines of names
constexpr qsizetype mostLines = 300;   ///< no page has more
constexpr double coveredEnough = 0.5;  ///< of a head's pairs of characters

/// What the editors say below an article that is signed already.
bool isEditorsNote(const QString &text)
{
    static const QRegularExpression note(
        QStringLiteral("^[(【]?(?:编后|编后语|编者的话|编辑点评|相关链接|记者回复|部门回复)[】)]?[:\\s]"
                       "|^本[报刊]\\p{sc:Han}{0,4}(?:编辑部|编委会)$"));
    return note.match(text).hasMatch();
}

} // namespace

SegmentBuilder::SegmentBuilder(const QList<PageLine> &lines, PageSeams &seams)
    : m_lines(lines), m_seams(seams), m_captions(lines, seams), m_judge(lines)
{
}

QList<Segment> SegmentBuilder::build()
{
    begin();
    for (int number = 0; number < m_lines.size(); ++number)
        add(number);
    QList<Segment> filled;
    for (Segment &segment : m_segments) {
        if (segment.heads.isEmpty() && segment.body.isEmpty())
            continue;
        for (const int number : segment.body) {
            if (!m_lines.at(number).isBody())
                continue;
            segment.openStart = !segment.opening && isOpenStart(m_lines.at(number).text);
            break;
        }
        filled.append(segment);
    }
    return filled;
}

void SegmentBuilder::begin()
{
    m_segments.append(Segment{});
}

void SegmentBuilder::add(int number)
{
    switch (m_lines.at(number).kind) {
    case LineKind::Furniture:
        return;
    case LineKind::Heading:
    case LineKind::Label:
        if (!m_segments.last().body.isEmpty())
            begin();
        m_segments.last().heads.append(number);
        return;
    case LineKind::Credit:
        return addCredit(number);
    case LineKind::PhotoCredit:
        return addPhotoCredit(number);
    case LineKind::Body:
    case LineKind::Opening:
        return addBody(number);
    }
}

void SegmentBuilder::addCredit(int number)
{
    if (m_lines.at(number).text.startsWith(u'(') && m_captions.isSignedInSentence(m_segments.last().body)) {
        m_segments.last().body.append(number);
        return cutCaption(int(m_segments.last().body.size()) - 2);
    }
    if (followsPicture(number))
        beginUnderHeadsOf(int(m_segments.size()) - 1);
    else if (followsSignature(number))
        begin();
    const bool endsText = hasText(m_segments.last()) && !isTitleOnly(m_segments.last());
    if (!endsText && m_segments.last().closed)
        begin();
    Segment &segment = m_segments.last();
    segment.body.append(number);
    segment.marked = segment.marked || !endsText;
    segment.closed = segment.closed || endsText;
}

/// True for the author's name under a picture and over a text.
bool SegmentBuilder::followsPicture(int number) const
{
    const bool textFollows = number + 1 < m_lines.size() && m_lines.at(number + 1).isBody();
    return textFollows && m_segments.last().photo && m_segments.last().closed;
}

/// True for the author's name over a text without head, under another one's text that is signed already, or
/// that begins with a byline, in its opening or over it: ■王立, □本报记者 王立.
bool SegmentBuilder::followsSignature(int number) const
{
    const QString &text = m_lines.at(number).text;
    const bool textFollows = number + 1 < m_lines.size() && m_lines.at(number + 1).kind == LineKind::Body;
    const Segment &segment = m_segments.last();
    if (!textFollows || segment.body.isEmpty())
        return false;
    const bool bulleted = isBulleted(text);
    if (bulleted && segment.closed && m_lines.at(segment.body.last()).signedEnd)
        return true;
    const PageLine &first = m_lines.at(segment.body.first());
    const auto namesReporter = [](QStringView words) { return words.startsWith(u"本报记者"); };
    const bool underReporter = first.kind == LineKind::Credit && !first.byline().reporters.isEmpty();
    return !segment.closed && hasText(segment) && (segment.opening || underReporter) &&
           namesReporter(QStringView(text).mid(bulleted));
}

/// Begins a report under the heads over a picture, if the caption speaks of none of them.
void SegmentBuilder::beginUnderHeadsOf(int picture)
{
    QString caption;
    for (const int line : m_segments.at(picture).body)
        caption += m_lines.at(line).text;
    const QList<int> heads = m_segments.at(picture).heads;
    const bool told = std::any_of(heads.cbegin(), heads.cend(), [&](int head) {
        return SharedWords::coverage(m_lines.at(head).text, caption) >= coveredEnough;
    });
    begin();
    if (!told)
        m_segments.last().heads.swap(m_segments[picture].heads);
}

void SegmentBuilder::addBody(int number)
{
    const PageLine &line = m_lines.at(number);
    const bool note = isNoteInSentence(number);
    const bool opens = line.kind == LineKind::Opening;
    const bool stray = beginsInside(line.text) && hasText(m_segments.last()) &&
                       endsSentence(m_segments.last()) && !isTopic(line.text);
    const bool underJump =
        !m_segments.last().body.isEmpty() && isContinued(m_lines.at(m_segments.last().body.last()).text);
    const bool left =
        !m_segments.last().body.isEmpty() && isLeaving(m_lines.at(m_segments.last().body.last()).text);
    const bool listed = opens && goesOnListing(line.text);
    const bool underByline = !hasText(m_segments.last()); // □ 记者 王立 报道, then 本报云岭讯
    const bool starts =
        left || (opens && !listed && !underByline) || stray || (isContinued(line.text) && !underJump);
    const bool pictured = m_segments.last().photo && CaptionFinder::isNextPicture(line.text);
    if (m_segments.last().closed && isReply(line.text))
        m_segments.last().closed = false;
    if ((m_segments.last().closed && !listed && !pictured && !isEditorsNote(line.text)) ||
        (starts && !m_segments.last().body.isEmpty()))
        begin();
    Segment &segment = m_segments.last();
    segment.body.append(number);
    segment.opening = segment.opening || opens;
    segment.marked = segment.marked || opens;
    if (m_captions.isUncredited(number) && segment.body.size() == 1)
        segment.photo = segment.closed = true;
    else if (note || m_captions.isUncredited(number))
        cutCaption(int(segment.body.size()) - 1);
    else if (line.photoEnd)
        addPhotoCredit(number);
    else if (line.signedEnd)
        segment.closed = true;
}

/// True for a word of one character that a paragraph speaks of, 短,不等于简单: no sentence breaks off that it
/// would end.
bool SegmentBuilder::isTopic(const QString &text)
{
    return text.indexOf(u',') == 1 && m_lines.size() <= mostLines &&
           std::ranges::none_of(m_lines, [&](const PageLine &line) {
               return line.breaksOff() && m_seams.fit(line.text, text) > 0;
           });
}

/// True for a caption without credit where a sentence breaks off.
bool SegmentBuilder::isNoteInSentence(int number) const
{
    const PageLine &line = m_lines.at(number);
    const QList<int> &body = m_segments.last().body;
    const bool creditFollows =
        number + 1 < m_lines.size() && m_lines.at(number + 1).kind == LineKind::PhotoCredit;
    return !body.isEmpty() && CaptionFinder::isNote(line.text) && !line.photoEnd && !creditFollows &&
           isOpenEnd(m_lines.at(body.last()).text);
}

/// A photo credit makes the whole segment a caption if it is short and nothing else signs it; else it cuts
/// its own caption, the last paragraph, out of the report around it.
void SegmentBuilder::addPhotoCredit(int number)
{
    Segment &segment = m_segments.last();
    if (segment.body.isEmpty() || segment.body.last() != number) {
        if (segment.closed && !segment.photo)
            begin();
        m_segments.last().body.append(number);
    }
    Segment &current = m_segments.last();
    if (!hasText(current)) {
        current.marked = true;
        return;
    }
    const int start = m_captions.startIn(current.body);
    if (m_judge.signsReport(current, start, number)) {
        current.closed = true;
        return;
    }
    if (m_judge.isCaption(current) && !m_judge.endsSection(current, start) &&
        !m_captions.breaksIn(current.body, start) &&
        (!current.heads.isEmpty() || !interruptsReport() || start == 0)) {
        current.photo = true;
        current.closed = true;
    } else if (current.body.size() > 2 || start > 0) {
        cutCaption(start);
    } else {
        current.closed = true;
    }
}

void SegmentBuilder::cutCaption(int at)
{
    Segment caption;
    Segment &report = m_segments.last();
    caption.body = report.body.mid(at);
    caption.photo = true;
    caption.closed = true;
    report.body.resize(at);
    m_segments.append(caption);
    begin();
}

/// True if the report before this segment breaks off inside a sentence, which then goes on here.
bool SegmentBuilder::interruptsReport() const
{
    const qsizetype farthest = std::max<qsizetype>(0, m_segments.size() - 2 - mostPictures);
    for (qsizetype i = m_segments.size() - 2; i >= farthest; --i) {
        const Segment &segment = m_segments.at(i);
        if (!segment.photo)
            return !segment.closed && !segment.body.isEmpty() &&
                   isOpenEnd(m_lines.at(segment.body.last()).text);
    }
    return false;
}

/// True if the line begins with the bullet with which the segment's body begins: the next item of a column of
/// briefs.
bool SegmentBuilder::goesOnListing(const QString &text) const
{
    const QList<int> &body = m_segments.last().body;
    return !body.isEmpty() && isBulleted(text) && m_lines.at(body.first()).text.front() == text.front();
}

bool SegmentBuilder::endsSentence(const Segment &segment) const
{
    const PageLine &last = m_lines.at(segment.body.last());
    return last.isBody() && !isOpenEnd(last.text) && isBalanced(last.text);
}

/// True if the body so far is a dispatch line that only tells the title: 新华社云岭3月5日电 题:…, … 通讯:…
bool SegmentBuilder::isTitleOnly(const Segment &segment) const
{
    const PageLine &line = m_lines.at(segment.body.first());
    const bool dashed = segment.body.size() == 2 && m_lines.at(segment.body.last()).text.startsWith(u"——");
    return (segment.body.size() == 1 || dashed) && line.kind == LineKind::Opening &&
           line.text.size() <= longestTitle && line.text.contains(u':') && !line.text.contains(u'。');
}

bool SegmentBuilder::hasText(const Segment &segment) const
{
    const auto isText = [this](int number) { return m_lines.at(number).isBody(); };
    const auto last = segment.body.crbegin();
    return std::any_of(last, last + std::min(mostCredits, segment.body.size()), isText);
}

} // namespace jianbao
