#include "models/reading/facts/subjecttracker.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/facts/mentionwords.h"
#include "models/reading/finders/names/districtnames.h"
#include "models/reading/finders/patterns/filteredexpression.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype longestContext = 60;

/// 生物医药产业产值…, 投资方面…: a sentence that opens so leaves the firm told before it.
bool opensWithTrade(QStringView sentence)
{
    static const FilteredExpression trade(u"^[^，,。；;]{2,12}?(?:产业|行业|方面)"_s);
    return trade.match(sentence).hasMatch();
}

} // namespace

qsizetype SubjectTracker::memberStart(Span clause, qsizetype offset) const
{
    qsizetype from = clause.from;
    for (const FoundQuantity &quantity : within(m_marks.quantities, {clause.from, offset})) {
        if (quantity.at.to < offset && m_marks.text.at(quantity.at.to) == u'、')
            from = quantity.at.to + 1;
    }
    return from;
}

QString SubjectTracker::nearestInSentence(const Sentence &sentence, qsizetype offset) const
{
    const QStringView text(m_marks.text);
    const qsizetype own = sentence.clauseOf(offset);
    const QString member = m_mentions.acting({memberStart(sentence.clauses.at(own), offset), offset});
    if (!member.isEmpty())
        return member;
    bool parted = false; // a semicolon stands between
    for (qsizetype i = own; i >= 0; --i) {
        const Span clause = sentence.clauses.at(i);
        const QStringView words = text.mid(clause.from, clause.length());
        const bool ofPart = parted && words.contains(u"其中"); // a part does not act beyond its semicolon
        const QString name =
            ofPart ? QString() : m_mentions.acting({clause.from, std::min(clause.to, offset)});
        if (!name.isEmpty())
            return name;
        parted = parted || (clause.from > 0 && isOneOf(text.at(clause.from - 1), u"；;"));
    }
    return {};
}

QString SubjectTracker::passedOnBy(const Sentence &sentence, const Sentence &to) const
{
    const QStringView text(m_marks.text);
    const bool trade = opensWithTrade(text.mid(to.at.from, std::min(to.at.length(), longestContext)));
    for (const Span &clause : sentence.clauses) {
        if (text.mid(clause.from, clause.length()).startsWith(u"其中"))
            continue;
        const QString name = m_mentions.acting(clause, [&](const SubjectMention &mention) {
            const bool said = m_marks.isQuoted(mention.at.from) && !m_marks.isQuoted(to.at.from) &&
                              text.mid(mention.at.to, 1) != u"”"; // “柳叶工坊” is a name
            const bool workshop = mention.place && mention.rank < 0 && !isOffice(mention.name) &&
                                  namesWorkshop(text.mid(mention.at.to, longestContext));
            return (!mention.place || workshop) && !said && !isEstate(mention.name) &&
                   !(trade && mention.rank < 0);
        });
        if (!name.isEmpty())
            return name;
    }
    return {};
}

QString SubjectTracker::placeBefore(const Sentence &sentence, qsizetype offset) const
{
    return m_mentions.acting({sentence.at.from, offset}, [this](const SubjectMention &mention) {
        const bool office = mention.rank < 0 && isOffice(mention.name) && !tellsOfItself(mention.name);
        return !office && !isVenue(m_marks.text, mention.at);
    });
}

QString SubjectTracker::firmOfSpeaker(qsizetype index) const
{
    const QList<Sentence> &sentences = m_marks.sentences;
    if (index + 1 >= sentences.size() || sentences.at(index + 1).paragraph != sentences.at(index).paragraph)
        return {};
    const Span next = sentences.at(index + 1).at;
    static const FilteredExpression title(
        u"^(?:的)?\\p{sc:Han}{0,6}(?:董事长|经理|副总|总裁|厂长|负责人|总监|会计|工程师|主管|员工|创始人|老板)"_s);
    for (const FoundOrganisation &firm : within(m_marks.organisations, next)) {
        const QStringView behind = QStringView(m_marks.text).mid(firm.at.to, longestContext);
        const bool opens = !QStringView(m_marks.text).mid(next.from, firm.at.from - next.from).contains(u'“');
        return opens && firm.at.from - next.from <= 2 && firm.kind == FoundOrganisation::Kind::Company &&
                       title.match(behind).hasMatch()
                   ? firm.name
                   : QString();
    }
    return {};
}

SubjectTracker::Subject SubjectTracker::subjectAt(qsizetype offset) const
{
    const QList<Sentence> &sentences = m_marks.sentences;
    const qsizetype index = m_marks.sentenceAt(offset);
    if (index < 0)
        return {m_marks.mainSubject};
    const Sentence &here = sentences.at(index);
    const QString inSentence = nearestInSentence(here, offset);
    if (!inSentence.isEmpty())
        return {inSentence, Nearness::Sentence};
    if (m_marks.isQuoted(offset)) {
        if (const QString firm = firmOfSpeaker(index); !firm.isEmpty())
            return {firm, Nearness::Paragraph};
    }
    for (qsizetype i = index - 1; i >= 0 && sentences.at(i).paragraph == here.paragraph; --i) {
        const QString name = passedOnBy(sentences.at(i), here);
        if (!name.isEmpty())
            return {name, Nearness::Paragraph};
    }
    const QString place = placeBefore(here, offset);
    return place.isEmpty() ? Subject{m_marks.mainSubject} : Subject{place, Nearness::Article};
}

} // namespace jianbao
