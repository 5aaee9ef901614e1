#include "models/reading/facts/figureperiods.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// The sentence goes on telling the happening of an earlier paragraph.
bool goesOn(QStringView sentence)
{
    static const QStringList words{u"此次"_s, u"本次"_s, u"这次"_s, u"活动中"_s,   u"活动现场"_s, u"现场"_s,
                                   u"会上"_s, u"会议"_s, u"当天"_s, u"活动当天"_s, u"培训"_s,     u"期间"_s};
    for (const QString &word : words) {
        if (sentence.left(12).contains(word))
            return true;
    }
    return false;
}

} // namespace

const FoundTime *FigurePeriods::governing(Span sentence, qsizetype offset) const
{
    const FoundTime *last = nullptr;
    for (const FoundTime &time : m_marks.times) {
        const bool before = sentence.from <= time.at.from && time.at.to <= offset;
        const QStringView lead = QStringView(m_marks.text).left(time.at.from);
        const bool founding = lead.endsWith(u"成立于"_s) || lead.endsWith(u"始建于"_s);
        if (!before || time.comparison || founding ||
            (m_marks.isQuoted(time.at.from) && !m_marks.isQuoted(offset)))
            continue;
        const QStringView between = QStringView(m_marks.text).mid(time.at.to, offset - time.at.to);
        if (time.future && (between.contains(u'；') || between.contains(u';')))
            continue;
        const QChar previous = lead.isEmpty() ? QChar(u'，') : lead.back();
        const bool inName =
            previous.script() == QChar::Script_Han && !u"在于到至是从自截"_s.contains(previous);
        if (!inName || !last)
            last = &time;
    }
    return last;
}

Period FigurePeriods::eventBefore(qsizetype offset) const
{
    Period period;
    for (const Placed<Event> &event : m_events) {
        if (event.at.from > offset)
            break;
        if (event.fact.precision == Precision::Day || !period.isKnown())
            period = event.fact.period;
    }
    return period;
}

FigurePeriods::Answer FigurePeriods::at(qsizetype offset, bool isState) const
{
    const QList<Sentence> &sentences = m_marks.sentences;
    qsizetype index = 0;
    while (index + 1 < sentences.size() && sentences.at(index + 1).at.from <= offset)
        ++index;
    if (sentences.isEmpty())
        return {m_marks.issueWindow(), false};
    const Sentence &here = sentences.at(index);
    if (const FoundTime *time = governing(here.at, offset)) {
        const QStringView next = QStringView(m_marks.text).mid(time->at.to, 6);
        const bool told = next.contains(u"获悉"_s) || next.contains(u"记者"_s) || next.contains(u"了解到"_s);
        const bool present = told || time->kind == FoundTime::Kind::Present;
        return {present ? m_marks.issueWindow() : time->period, true};
    }
    if (isState)
        return {m_marks.issueWindow(), false};
    const QStringView words = QStringView(m_marks.text).mid(here.at.from, here.at.length());
    const Period event = eventBefore(offset);
    if (event.isKnown() && goesOn(words))
        return {event, false};
    if (index > 0 && sentences.at(index - 1).paragraph == here.paragraph) {
        const Sentence &previous = sentences.at(index - 1);
        const FoundTime *time = governing(previous.at, previous.at.to);
        const bool goesFar =
            time && (time->kind == FoundTime::Kind::Day || time->precision == Precision::Year);
        if (goesFar)
            return {time->period, false};
    }
    return {m_marks.issueWindow(), false};
}

bool FigurePeriods::isAhead(const Period &period) const
{
    const QDate issue = m_marks.issue.latest;
    const QDate begin = period.start.isValid() ? period.start : period.end;
    return issue.isValid() && begin.isValid() && begin > issue;
}

} // namespace jianbao
