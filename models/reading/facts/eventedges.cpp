#include "models/reading/facts/eventedges.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/patterns/filteredexpression.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

qsizetype EventEdges::afterCredits(QStringView text, qsizetype from, qsizetype to)
{
    static const FilteredExpression credits(
        u"^.*(?:(?:讯|电|报道)(?=[\\s(（]|记者|通讯员|$)|】|[)）]|(?:摄|发)(?=[\\s\\d]|$))\\s*(?:[(（][^()（）]*[)）])?\\s*"_s);
    const QRegularExpressionMatch match = credits.match(text.mid(from, to - from));
    return from + match.capturedLength();
}

bool EventEdges::opensCaption(QStringView text, qsizetype from, qsizetype to)
{
    static const FilteredExpression caption(u"^[上下左右]?图[①②③④⑤⑥\\d一二三四]?[为:：]?$"_s);
    return caption.match(text.mid(from, to - from)).hasMatch();
}

qsizetype EventEdges::endOfPictureDay(QStringView text, const FoundTime &time)
{
    static const FilteredExpression taken(u"^(?:无人机)?拍?摄[)）]"_s);
    constexpr qsizetype longest = 6;
    const bool opens = time.at.from > 0 && isOneOf(text.at(time.at.from - 1), u"(（");
    const QRegularExpressionMatch match = taken.match(text.mid(time.at.to, longest));
    return opens && match.hasMatch() ? time.at.to + match.capturedLength() : -1;
}

qsizetype EventEdges::afterCaptionMark(QStringView text, qsizetype from, qsizetype to)
{
    static const FilteredExpression mark(u"^(?:[上下左右]?图[①②③④⑤⑥\\d一二三四]?[为:：]|这是)"_s);
    return from + mark.match(text.mid(from, to - from)).capturedLength();
}

} // namespace jianbao
