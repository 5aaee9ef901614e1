#include "models/reading/layout/seamjudge.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/layout/sentenceends.h"

#include <QRegularExpression>

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr qsizetype nearness = 5; ///< characters on each side in which a word may run over the seam

/// The mark that stands open at the end of the text, or null.
QChar openMark(const QString &text)
{
    QString closers;
    for (const QChar c : text) {
        if (isOneOf(c, u"“《("))
            closers.append(c == u'“' ? u'”' : c == u'《' ? u'》' : u')');
        else if (isOneOf(c, u"”》)") && closers.contains(c))
            closers.truncate(closers.lastIndexOf(c));
    }
    return closers.isEmpty() ? QChar() : closers.back();
}

/// What is left open before must be closed behind, before it is opened again; whole sentences in quotation
/// marks begin a paragraph, or stand behind a colon.
double marksOver(const QString &before, QChar wanted, const QString &after)
{
    static const FilteredExpression speech(QStringLiteral("^“[^”]{4,}[。!?,]”"));
    const auto mark =
        std::find_if(after.cbegin(), after.cend(), [](QChar c) { return isOneOf(c, u"“”《》()"); });
    const QChar first = mark == after.cend() ? QChar() : *mark;
    const bool closes = first == u'”' || first == u'》' || first == u')';
    if (wanted.isNull() && isHan(before.back()) && speech.match(after).hasMatch())
        return -2;
    if (wanted.isNull())
        return closes ? -3 : 0;
    if (closes)
        return first == wanted ? 3 : -3;
    return !first.isNull() ? -2 : wanted == u')' || wanted == u'》' ? -3 : -1;
}

/// What stands behind the last comma.
QString clause(const QString &text)
{
    const qsizetype comma =
        std::max({text.lastIndexOf(u','), text.lastIndexOf(u';'), text.lastIndexOf(u'。')});
    return text.mid(comma + 1);
}

/// A number that breaks off wants its other digits or its unit; a unit alone wants a number.
double numberOver(const QString &before, const QString &after)
{
    static const FilteredExpression unit(QStringLiteral(
        "^(?:[万亿余多个名家项件户人次元年月日时分秒亩吨米公千百岁台套座条种场届期批辆处间所位周天"
        "倍成环微毫厘克升度册盏棵株头只艘架枚份封笔宗轮班列趟口幢栋层篇首部回起例株支组片步款双副桌]|%)"));
    static const FilteredExpression bare(
        QStringLiteral("^(?:%|[余多]?[万亿](?![达科国家])|余[名家项户人元]|"
                       "[月日][,。、上下]|个(?![人别体性税旧子头中个])|"
                       "[家件户项亩位次倍吨台辆套座条名所艘架栋幢][,。;、])"));
    static const FilteredExpression day(QStringLiteral("^\\d{1,2}日"));
    static const FilteredExpression fraction(QStringLiteral("^\\.?\\d"));
    static const FilteredExpression date(QStringLiteral("^(?:\\d{4}年|\\d{1,2}月(?:\\d|[上中下]旬|底|初))"));
    static const FilteredExpression share(QStringLiteral("^\\d[\\d.]*(?:%|倍|个百分点)"));
    static const FilteredExpression sum(QStringLiteral("\\d[余多]?[千百十]?[万亿]$"));
    static const FilteredExpression counted(
        QStringLiteral("(?:新[增建设添开]|建成|拥有|共有|培育|引进|发放|收集|化解|投入|完成|开设|配备|组建|"
                       "招收|接待|带动|实施|举办)\\p{sc:Han}{2,6}$"));
    const bool digit = before.back().isDigit() || before.endsWith(u'.') || before.endsWith(u'—');
    if (digit && date.match(after).hasMatch())
        return before.endsWith(u'—') ? 3 : -2;
    if (digit && fraction.match(after).hasMatch())
        return after.startsWith(u'.') ? 5 : 3;
    if (digit)
        return unit.match(after).hasMatch() ? 3 : -2;
    if (sum.match(before).hasMatch())
        return after.startsWith(u'元') ? 4 : 0;
    if (isOneOf(before.back(), u"二三四五六七八九十百千两") && unit.match(after).hasMatch())
        return 2;
    if (before.endsWith(u'月') && day.match(after).hasMatch())
        return 4;
    static const FilteredExpression rate(
        QStringLiteral("^(?:每\\p{sc:Han}{1,2}|约|近|超过?|[日月年人户亩]均)\\d"));
    const bool needed = needsNumber(before);
    if (needed && rate.match(after).hasMatch())
        return 3;
    if (needed && after.front().isDigit())
        return beginsWithNumber(after) ? 4 : -2;
    if (counted.match(clause(before)).hasMatch() && isHan(before.back()) && beginsWithNumber(after))
        return 3;
    static const FilteredExpression change(
        QStringLiteral("^\\d[\\d.]*(?:%|倍|个百分点|[余多]?[万亿]?[\\p{sc:Han}]{1,3})?(?:上升|下降|提高|降|"
                       "增|升|减|缩|压|扩|跃|涨|跌)"));
    if (isOneOf(before.back(), u"从由") && change.match(after).hasMatch())
        return 4;
    if (share.match(after).hasMatch() && before.endsWith(QStringLiteral(",是"))) // 不升反降的,是|退货率
        return -2;
    if (share.match(after).hasMatch())
        return QStringLiteral("长降升占达至约的为率比重到近超少高低幅速度均计是仅").contains(before.back())
                   ? 3
                   : -2;
    return bare.match(after).hasMatch() || after.startsWith(u'.') ? -4 : 0;
}

/// 园区主任 | 王立说
double speakerOver(const QString &before, const QString &after)
{
    static const FilteredExpression speaker(
        QStringLiteral("^\\p{sc:Han}{2,3}(?:说|表示|介绍|坦言|告诉|透露|感慨|直言|指出)"));
    static const FilteredExpression says(QStringLiteral("^(?:说|表示|坦言|感慨)[,:。道]"));
    static const FilteredExpression name(QStringLiteral("[长记任理人授员师民士工户家生席]\\p{sc:Han}{2,3}$"));
    if (says.match(after).hasMatch())
        return name.match(before).hasMatch() ? 3 : isHan(before.back()) ? 0 : -2;
    return isOneOf(before.back(), u"长记任理人授员师民士工户家生席") && speaker.match(after).hasMatch() ? 3
                                                                                                        : 0;
}

/// A predicate with its figure wants a measure before it: 投资增速 | 更是高达24.6%
double measureOver(const QString &before, const QString &after)
{
    static const FilteredExpression predicate(
        QStringLiteral("^(?:更是?|已经?|也|则|仅|均|都|再|又|还|就|只|高|将|由|从)?(?:高?达到?|为|是|超过?|"
                       "突破|占|跃升[至到]|升至|"
                       "降至|增至|增[加长]到?|提高到?|下降到?)[约近]?\\d"));
    static const FilteredExpression measure(QStringLiteral(
        "(?:速|值|入|率|比|重|资|额|量|模|幅|数|度|本|费|价|耗|税|收|户|家|积|次|人|%|长|比例)$"));
    static const FilteredExpression figure(
        QStringLiteral("[\\d万亿](?:%|元|倍|个百分点|[吨亩户家人台件]),$"));
    if (!predicate.match(after).hasMatch())
        return 0;
    if (figure.match(before).hasMatch()) // 增长8.3%,|达到1.1亿元
        return 2;
    return measure.match(before).hasMatch() ? 3 : before.endsWith(u',') ? -2.5 : -1.5;
}

/// 比上年同期|多了1.1万元: what is compared wants by how much it differs.
double comparedOver(const QString &before, const QString &after)
{
    static const FilteredExpression compared(
        QStringLiteral("[比较][^,。;:“”]{0,12}(?:同期|年|年初|年底|月|以往|过去|从前|之前|以前|平均|平均水平|"
                       "初期|期末|五末|四末|三末)$"));
    static const FilteredExpression differs(QStringLiteral(
        "^净?(?:多[了出]?|少[了]?|增|减|翻|提高|提升|提前|推迟|下降|上升|回升|回落|高出?|低|快了|慢了|"
        "缩短|压缩|延长|降低|扩大|改善|节省|节约|上涨|下跌)"));
    return compared.match(before).hasMatch() && differs.match(after).hasMatch() ? 4 : 0;
}

/// What was done next, behind a comma, or to what end: …腾出土地,|引进项目9个; …机制,|推动项目早开工
double deedOver(const QString &before, const QString &after)
{
    static const FilteredExpression deed(
        QStringLiteral("^(?:推动|推进|促进|实现|确保|形成|带动|助力|守护|筑牢|打造|"
                       "提升|增强|提高|营造|夯实|激发|保障|维护|做好|做到|构建|"
                       "建立|完善|落实|强化|加快|引进|引入|吸引|新建|新增|建成|"
                       "建起|培育|累计|先后|帮助|解决|覆盖|惠及|涉及|涵盖|盘活|"
                       "腾出|投入|改造|整治|清理|排查|走访|慰问|组织|开展|举办|"
                       "邀请|选派|派出|成立|设立|设置|配备|安装|铺设|拓宽|种植|"
                       "创建|探索|推出|推行|出台|制定|印发|梳理|收集|征集|受理|"
                       "办理|办结|化解|调解|查处|抓获|追回|挽回|节省|节约|减少|"
                       "降低|缩短|压缩|扩大|拓展|延伸|打通|请|把|将|签订|达成|"
                       "发放|兑现|让|使|并|从而|进而|以|不断|全力|切实|努力|着力)"));
    return before.endsWith(u',') && deed.match(after).hasMatch() ? 2 : 0;
}

/// 当场留下|了联系方式
double aspectOver(const QString &before, const QString &after)
{
    static const FilteredExpression aspect(
        QStringLiteral("^(?:了(?!解|却|结|不)|着(?!力|眼|重|手|急)|过(?![去程年渡来]))"));
    return isOneOf(before.back(), u"下上起出成到来去开入好完住满") && aspect.match(after).hasMatch() ? 3 : 0;
}

/// 党的十八大|以来: since when wants a time or a deed before it, no word that itself wants another
double sinceOver(const QString &before, const QString &after)
{
    static const FilteredExpression since(QStringLiteral("^(?:以来|以前|以后|之前|之后|之际)"));
    if (!since.match(after).hasMatch())
        return 0;
    return isOneOf(before.back(), u"大会年月日期来立业建园区施展动设定产用运升革放级始") ? 3
           : isOneOf(before.back(), u"可把被将对向和与及的应须要能并")                   ? -4
                                                                                         : 0;
}

/// 被评|为, 命名|为: what somebody or something is called or made
double namedOver(const QString &before, const QString &after)
{
    static const FilteredExpression named(
        QStringLiteral("(?:评|评选|评定|命名|认定|确定|列入|列|选|推选|授予|称|誉|视|聘|聘任|任命|改|更名|"
                       "变|转变|转化|升级|提升|打造|划分|分|定位|定|设定)$"));
    const bool called = after.startsWith(u'为') && after.size() > 1 && !isOneOf(after.at(1), u"了此什何民");
    return called && named.match(before).hasMatch() ? 4 : 0;
}

/// 将安装在|石桥海域: where wants a place, no other where. 56名厨师|在这里接受培训: who does it there.
double placeOver(const QString &before, const QString &after)
{
    static const FilteredExpression where(QStringLiteral("(?<![正现存实所好])[在于]$"));
    static const FilteredExpression noPlace(
        QStringLiteral("^(?:在|从|由|该|并|也|还|又|但|而|就|已|将|为|了|,)"));
    static const FilteredExpression bareWhere(QStringLiteral("[,;。:”]在$"));
    static const FilteredExpression amount(
        QStringLiteral("^\\d[\\d.]*(?:[余多]?[万亿]?[元吨亩]|%|个百分点)"));
    static const FilteredExpression who(QStringLiteral("\\d[多余]?(?:名|位|家|户)\\p{sc:Han}{1,6}$"));
    static const FilteredExpression there(
        QStringLiteral("^在(?:这里|此|那里|\\p{sc:Han}{2,10}?(?:上|里|中|内|下))"));
    if (bareWhere.match(before).hasMatch() && amount.match(after).hasMatch()) // 稳定在|30%, but no ,在|30%
        return -4;
    if (where.match(before).hasMatch())
        return noPlace.match(after).hasMatch() ? -3 : 0;
    return who.match(before).hasMatch() && there.match(after).hasMatch() ? 2 : 0;
}

/// 既省了仓租,又|少担了风险: an adverb wants what is done, not who does it.
double adverbOver(const QString &before, const QString &after)
{
    static const FilteredExpression actor(
        QStringLiteral("^(?:(?:市|区|省|县|镇|村|社区|街道|园区|高新区|该)?\\p{sc:Han}{0,8}?(?:局|委|办|公司|"
                       "部门|负责人|主任|书记|"
                       "高新区|园区|街道|总经理|董事长)|据|近年来|今年|去年|目前|\\d{1,2}月\\d{1,2}日)"));
    return isOneOf(before.back(), u"又也还再才都并且很更最") && actor.match(after).hasMatch() ? -2.5 : 0;
}

/// 据了解, 近年来
double paragraphOver(const QString &after)
{
    static const FilteredExpression begins(
        QStringLiteral("^(?:据(?:悉|了解|介绍)|近年来|下一步|目前,|截至|本次|此次|同时,|此外,|另外,)"));
    return begins.match(after).hasMatch() ? -2 : 0;
}

} // namespace

double SeamJudge::fit(const QString &before, const QString &after)
{
    if (before.isEmpty() || after.isEmpty())
        return 0;
    const Seam seam{before, after};
    if (const double *known = m_answers.object(seam))
        return *known;
    const double answer = judge(before, after);
    m_answers.insert(seam, new double(answer));
    return answer;
}

double SeamJudge::judge(const QString &before, const QString &after)
{
    return wordsOver(before, after) + printedElsewhere(before, after) +
           marksOver(before, wantedBehind(before), after) + numberOver(before, after) +
           speakerOver(before, after) + measureOver(before, after) + comparedOver(before, after) +
           deedOver(before, after) + aspectOver(before, after) + sinceOver(before, after) +
           namedOver(before, after) + placeOver(before, after) + adverbOver(before, after) +
           paragraphOver(after);
}

QChar SeamJudge::wantedBehind(const QString &before)
{
    if (before != m_before) {
        m_before = before;
        m_wanted = openMark(before);
    }
    return m_wanted;
}

double SeamJudge::wordsOver(const QString &before, const QString &after)
{
    if (!isHan(before.back()) || !isHan(after.front()))
        return 0;
    if (!m_words) {
        UErrorCode status = U_ZERO_ERROR;
        m_words.reset(icu::BreakIterator::createWordInstance(icu::Locale::getChinese(), status));
        if (U_FAILURE(status))
            m_words.reset();
    }
    if (!m_words)
        return 0;
    if (m_terms.runsOver(before, after))
        return 3;
    const QString left = before.right(nearness);
    const QString both = left + after.left(nearness);
    m_words->setText(
        icu::UnicodeString(reinterpret_cast<const char16_t *>(both.utf16()), int32_t(both.size())));
    return m_words->isBoundary(int32_t(left.size())) ? 0 : 3;
}

double SeamJudge::printedElsewhere(const QString &before, const QString &after) const
{
    if (!isHan(before.back()) || !isHan(after.front()))
        return 0;
    const bool left = m_printed.holds(before.right(2) + after.front());
    const bool right = m_printed.holds(before.back() + after.left(2));
    return left && right ? 3 : left || right ? 2 : 0;
}

} // namespace jianbao
