#include "models/reading/facts/statusreader.h"

#include "models/reading/lexicon.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// 紧扣…增长9%左右、…增长12%以上的预期目标: the aim is named behind the figures.
bool isAimedAt(QStringView before, QStringView behind)
{
    if (!behind.contains(u"目标"))
        return false;
    static const QRegularExpression named(u"^[^。；;]{0,40}的(?:预期|年度|全年|奋斗|发展|增长)?目标"_s);
    static const QRegularExpression held(u"紧扣|围绕|锚定|对标|聚焦|盯住|瞄准|确定|提出"_s);
    return named.match(behind).hasMatch() && held.match(before).hasMatch();
}

/// 完成年度计划的70.8%: the plan is only what the result is measured by. Its length at the end of `before`.
qsizetype fulfilledLength(QStringView before)
{
    static const QRegularExpression fulfilled(
        u"(?:完成|占)(?:了)?[\\p{sc:Han}]{0,6}(?:计划|目标|任务)[\\p{sc:Han}]{0,4}的$"_s);
    return fulfilled.match(before).capturedLength();
}

} // namespace

StatusReader::StatusReader(const Lexicon &lexicon)
{
    const QList<Lexicon::Row> rows = lexicon.rows(u"indicatorverbs"_s);
    for (const Lexicon::Row &row : rows) {
        if (row.value(u"place"_s) != u"status"_s)
            continue;
        const QString says = row.value(u"says"_s);
        (says == u"expected"_s   ? m_expected
         : says == u"ambition"_s ? m_ambition
         : says == u"goal"_s     ? m_goals
         : says == u"fact"_s     ? m_factWords
                                 : m_planned)
            .insert(row.value(u"word"_s), 0);
    }
}

FactStatus StatusReader::statusOf(QStringView text, Span figure, Span clause, Span sentence) const
{
    QStringView before = text.mid(clause.from, figure.from - clause.from);
    QStringView sentenceBefore = text.mid(sentence.from, figure.from - sentence.from);
    const qsizetype fulfilled = fulfilledLength(before);
    before.chop(fulfilled);
    sentenceBefore.chop(fulfilled);
    if (m_expected.occursIn(before) || (before.contains(u'将') && isExpected(sentenceBefore)))
        return FactStatus::Expected;
    if (m_planned.occursIn(before) || m_ambition.occursIn(sentenceBefore))
        return FactStatus::Planned;
    const QStringView behind = text.mid(figure.to, sentence.to - figure.to);
    return isGoal(sentenceBefore) || isAimedAt(sentenceBefore, behind) ? FactStatus::Planned
                                                                       : FactStatus::Actual;
}

bool StatusReader::isExpected(QStringView sentenceBefore) const
{
    for (qsizetype at = sentenceBefore.size() - 1; at >= 0; --at) {
        if (m_factWords.longestAt(sentenceBefore, at) || m_goals.longestAt(sentenceBefore, at))
            return false;
        if (m_expected.longestAt(sentenceBefore, at))
            return true;
    }
    return false;
}

bool StatusReader::isGoal(QStringView sentenceBefore) const
{
    for (qsizetype at = sentenceBefore.size() - 1; at >= 0; --at) {
        if (m_factWords.longestAt(sentenceBefore, at))
            return false;
        if (m_goals.longestAt(sentenceBefore, at))
            return true;
    }
    return false;
}

} // namespace jianbao
