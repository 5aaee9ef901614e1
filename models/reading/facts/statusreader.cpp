#include "models/reading/facts/statusreader.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/lexicon.h"

#include <QRegularExpression>

#include <algorithm>

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
    static const FilteredExpression adjacent(u"^(?:以上|左右)?的(?:预期|年度|全年|奋斗|发展|增长)?目标"_s);
    static const FilteredExpression named(u"^[^。；;]{0,40}的(?:预期|年度|全年|奋斗|发展|增长)?目标"_s);
    static const FilteredExpression held(u"紧扣|围绕|锚定|对标|聚焦|盯住|瞄准|确定|提出"_s);
    return adjacent.match(behind).hasMatch() ||
           (named.match(behind).hasMatch() && held.match(before).hasMatch());
}

/// 完成年度计划的70.8%: the plan is only what the result is measured by. Its length at the end of `before`.
qsizetype fulfilledLength(QStringView before)
{
    static const FilteredExpression fulfilled(
        u"(?:完成|占)(?:了)?[\\p{sc:Han}]{0,6}(?:计划|目标|任务)[\\p{sc:Han}]{0,4}的$"_s);
    return fulfilled.match(before).capturedLength();
}

/// 列入改造计划，…; 年度计划的; 规划面积; 规划建设局: a plan that is named, not made. `behind` begins with
/// it.
bool isNamedPlan(QStringView behind)
{
    static const FilteredExpression named(
        u"^(?:计划[，,。；;、的”》]|规划(?:用地)?(?:面积|范围|占地)|规划\\p{sc:Han}{0,6}[局院馆处展]|预期的)"_s);
    return named.match(behind.left(10)).hasMatch();
}

/// 计划总投资148亿元，其中…; 争取资金95万元; 为确保成效，…: the word tells of no goal for what follows it.
bool isNoGoal(QStringView before, QStringView behind)
{
    static const FilteredExpression ofItself(u"^计划总投资[^，,。；;]{1,14}[，,；;]"_s);
    static const FilteredExpression won(
        u"^争取(?:[到了来得]|\\p{sc:Han}{0,8}?(?:资金|补助|补贴|贷款|政策|项目|指标|支持))"_s);
    static const FilteredExpression purpose(u"(?:^|[^\\p{L}\\p{N}])为(?:了|切实|有效|进一步)?$"_s);
    return isNamedPlan(behind) || ofItself.match(behind.left(24)).hasMatch() ||
           won.match(behind.left(16)).hasMatch() ||
           (purpose.match(before.right(6)).hasMatch() &&
            std::ranges::any_of(behind, [](QChar unit) { return isOneOf(unit, u"，,；;"); }));
}

/// 会议强调，要深入推进…: from here on it is told what shall be. `at` is 要.
bool demands(QStringView text, qsizetype at)
{
    static const FilteredExpression other(u"^要(?:求|点|素|么|不是|不然|件|闻|是|知道)"_s);
    if (text.at(at) != u'要')
        return false;
    static const FilteredExpression time(u"(?:[今明全][年]|[上下]半年|季度|20\\d\\d年|下一步|阶段)$"_s);
    const bool opens =
        at == 0 || !text.at(at - 1).isLetterOrNumber() || time.match(text.left(at).right(5)).hasMatch();
    return opens && !other.match(text.mid(at, 4)).hasMatch();
}

/// 会议明确，2022年…: what a meeting lays down for a time that it names.
bool isResolved(QStringView sentence)
{
    static const FilteredExpression laidDown(
        u"(?:^|[)）])(?:会议|大会|全会|报告|方案|规划|意见)(?:还|并)?(?:明确|提出|确定|要求)(?:了)?[，,：:]"
        u"(?:力争|确保)?(?:[今明]年|20\\d\\d年|到20\\d\\d年|下半年|未来|全年|第?[一二三四]季度)"_s);
    return laidDown.match(sentence).hasMatch();
}

/// 将原先分散的12项审批集中到…: 将 only brings its object forward. `clause` begins with it.
bool bringsForward(QStringView clause)
{
    static const FilteredExpression deed(
        u"^将(?:会|要|再|还|也|于|在|以|从|对|与|为|达|有|是|进一步|继续|陆续|持续|逐步|全面|力争|突破|超|近|投|建|新|引|培|打造|形成|带动|实|完|提供|惠及|覆盖|吸|节|增|开|启|招|组织|举|承|推)"_s);
    static const FilteredExpression result(
        u"(?:集中(?:办理|受理|审批|管理)|(?:减|降|升|提高|提升|缩短?|压[缩减]|延长|增加?|扩大?|改造?|变|转|集中|整合|合并|移交|下放|并|归|纳|划|分)(?:[到至为成给入]|了|$)|全部|统一|作为|用于)"_s);
    const QChar next = clause.size() > 1 ? clause.at(1) : u'将';
    static const FilteredExpression nearly(u"^将近"_s);
    return nearly.match(clause).hasMatch() ||
           (!deed.match(clause).hasMatch() &&
            (isOneOf(next, u"其原该这各全现闲") || result.match(clause).hasMatch()));
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
    m_signs = m_expected.starts() | m_planned.starts() | m_ambition.starts() | m_goals.starts();
    for (const QStringView verb : {u"要", u"明确", u"提出", u"确定"})
        m_signs.add(verb);
}

FactStatus StatusReader::statusOf(QStringView text, Span figure, Span clause, Span sentence) const
{
    QStringView before = text.mid(clause.from, figure.from - clause.from);
    QStringView sentenceBefore = text.mid(sentence.from, figure.from - sentence.from);
    const qsizetype fulfilled = fulfilledLength(before);
    before.chop(fulfilled);
    sentenceBefore.chop(fulfilled);
    const QStringView behind = text.mid(figure.to, sentence.to - figure.to);
    if (!m_signs.mayBeginIn(sentenceBefore))
        return isAimedAt(sentenceBefore, behind) ? FactStatus::Planned : FactStatus::Actual;
    if ((m_expected.occursIn(before) && !before.contains(u"预期的")) ||
        isExpected(sentenceBefore, before.contains(u'将')))
        return FactStatus::Expected;
    if (isPlanned(before, text.mid(clause.from, clause.length())) || m_ambition.occursIn(sentenceBefore))
        return FactStatus::Planned;
    return isGoal(sentenceBefore) || isAimedAt(sentenceBefore, behind) ? FactStatus::Planned
                                                                       : FactStatus::Actual;
}

bool StatusReader::isPlanned(QStringView before, QStringView clause) const
{
    for (qsizetype at = 0; at < before.size(); ++at) {
        const bool forward = before.at(at) == u'将' && bringsForward(clause.mid(at));
        if (m_planned.longestAt(before, at) && !forward && !isNamedPlan(before.mid(at)))
            return true;
    }
    return false;
}

bool StatusReader::isExpected(QStringView sentenceBefore, bool ahead) const
{
    for (qsizetype at = sentenceBefore.size() - 1; at >= 0; --at) {
        if (isOneOf(sentenceBefore.at(at), u"；;") || m_factWords.longestAt(sentenceBefore, at) ||
            m_goals.longestAt(sentenceBefore, at))
            return false;
        if (!m_expected.longestAt(sentenceBefore, at))
            continue;
        const QChar previous = at > 0 ? sentenceBefore.at(at - 1) : QChar(u'，');
        if (ahead || !previous.isLetterOrNumber() || previous == u'后') // 建成后预计…
            return true;
    }
    return false;
}

bool StatusReader::isGoal(QStringView sentenceBefore) const
{
    for (qsizetype at = sentenceBefore.size() - 1; at >= 0; --at) {
        if (m_factWords.longestAt(sentenceBefore, at))
            return false;
        if (demands(sentenceBefore, at) || (m_goals.longestAt(sentenceBefore, at) &&
                                            !isNoGoal(sentenceBefore.left(at), sentenceBefore.mid(at))))
            return true;
    }
    return isResolved(sentenceBefore);
}

} // namespace jianbao
