#include "models/reading/facts/quotedmethodfinder.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/facts/factconfidence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// “居民说事、公开议事、合力办事、群众评事”七步工作法
constexpr qsizetype longestName = 60;
constexpr qsizetype longestKind = 16;
constexpr qsizetype longestExplanation = 15; ///< up to 即 and what follows it
constexpr int mostMembers = 50;              ///< of a list: a longer one names no ways of working

bool opens(QChar unit)
{
    return unit == u'“' || unit == u'‘';
}

bool closes(QChar unit)
{
    return unit == u'”' || unit == u'’';
}

/// Where the quotation that opens at `open` closes; -1 if it does not soon or another one opens before.
qsizetype closingOf(const QString &text, qsizetype open)
{
    for (qsizetype close = open + 1; close < text.size() && close - open <= longestName; ++close) {
        if (closes(text.at(close)))
            return close;
        if (opens(text.at(close)))
            return -1;
    }
    return -1;
}

/// 居民称之为“五员”, 明确“三不进”：…
bool isSummedUp(QStringView before, QStringView after)
{
    static const FilteredExpression called(u"(?:称之为|称为|叫作|叫做|概括为|总结为)$"_s);
    static const FilteredExpression laidDown(u"(?:明确|提出|严守|严格)(?:了)?$"_s);
    const bool colon = after.startsWith(u'：') || after.startsWith(u':');
    return called.match(before.right(4)).hasMatch() || (colon && laidDown.match(before.right(4)).hasMatch());
}

/// True if what stands around a numbered name, “三定四包”, says that people work by it.
bool isWorkedBy(const QString &name, QStringView before, QStringView after)
{
    static const FilteredExpression explanation(u"^(?:即|[^。，,；“”]{0,12}[，,]即)(?!可|将|日|时|便|使)"_s);
    const bool toldOfWork = name.size() > 2 && after.startsWith(u"工作");
    return isSummedUp(before, after) || toldOfWork ||
           explanation.match(after.left(longestExplanation)).hasMatch() || after.startsWith(u"形式") ||
           after.startsWith(u"为抓手") || after.startsWith(u"抓") || before.endsWith(u'抓') ||
           before.endsWith(u"”的") || QuotedMethodFinder::isPutToWork(before, true);
}

/// True if the name is one end of a change: 从“等上门”到“找上门”, 变“企业找政策”为“政策找企业”.
bool isOfChange(QStringView before, QStringView after)
{
    static const FilteredExpression change(u"(?:从|”[到为])$"_s);
    const bool given =
        isOneOf(before.isEmpty() ? QChar() : before.back(), u"改变") && after.startsWith(u"为“");
    return given || change.match(before.right(2)).hasMatch();
}

/// The valid ones of the words that play `role`, as alternatives.
QString alternatives(const QList<Lexicon::Row> &rows, const QString &role)
{
    QStringList patterns;
    for (const Lexicon::Row &row : rows) {
        const QString word = row.value(u"word"_s);
        if (row.value(u"role"_s) == role && QRegularExpression(word).isValid())
            patterns.append(word);
    }
    return u"(?:"_s + (patterns.isEmpty() ? u"(?!)"_s : patterns.join(u'|')) + u')';
}

} // namespace

QuotedMethodFinder::QuotedMethodFinder(const Lexicon &lexicon)
    : QuotedMethodFinder(lexicon.rows(u"methodwords"_s))
{
}

QuotedMethodFinder::QuotedMethodFinder(const QList<Lexicon::Row> &words)
    : m_shapes(u'^' + alternatives(words, u"shape"_s) + u"\\z"_s)
    , m_numbered(u'^' + alternatives(words, u"numbered"_s) + u"\\z"_s, FilteredExpression::listDepth)
    , m_behind(u'^' + alternatives(words, u"behind"_s), FilteredExpression::listDepth)
    , m_policies(u'^' + alternatives(words, u"policy"_s) + u"\\z"_s, FilteredExpression::listDepth)
    , m_otherNames(u'^' + alternatives(words, u"othername"_s) + u"\\z"_s, FilteredExpression::listDepth)
    , m_surroundings(u'^' + alternatives(words, u"service"_s) + u"\\z"_s)
{
    for (const Lexicon::Row &row : words) {
        const QString word = row.value(u"word"_s);
        const QString role = row.value(u"role"_s);
        if (role == u"kind"_s)
            m_kinds.insert(word, row.value(u"reach"_s).toInt());
        else if (role == u"never"_s)
            m_never.insert(word, 0);
        else if (role == u"other"_s)
            m_otherKinds.insert(word, 0);
    }
}

bool QuotedMethodFinder::isPutToWork(QStringView before, bool atRange)
{
    static const QString verbs =
        u"(?:通过|采取|采用|实行|推行|落实|实施|开展|部署|坚持|推出|创新|建立|做到|探索|运用|践行|执行|推进)"
        u"(?:了|开展|实施|推行)?"_s;
    static const FilteredExpression adjacent(verbs + u'$');
    static const FilteredExpression near(verbs + u"\\p{sc:Han}{0,8}$"_s);
    return (atRange ? near : adjacent).match(before.right(atRange ? 16 : 8)).hasMatch();
}

bool QuotedMethodFinder::isIntroduced(const QString &name, QStringView before, QStringView after) const
{
    static const FilteredExpression verb(
        u"(?:(?<![靠动的])(?:部署实施|推行|实行|试行|探索|推广|首创|践行|创新|推出|试点|创设|设立|开设|创办|"
        u"组建|建起)"
        u"(?:了|实施|推行|实行|建立|推出|出)?|(?:推出|首创|推行|实行|试行|开办|创设|上线)的|的(?:实行|推行))$"_s);
    static const FilteredExpression means(
        u"(?:通过|采取|采用|做到|提出了?)$"_s); // of which only a list is a way of working
    constexpr qsizetype shortestName = 3;
    static const FilteredExpression policy(
        u"(?:(?:出台|推出|启动|实施|配发|设立|首创|试行)了?(?:一[张本套份])?|出台的)$"_s);
    static const FilteredExpression deeds(
        u"^的\\p{sc:Han}{0,6}(?:服务|执法|管理|监管|治理|招商|培育|帮扶|审批)(?![局部处室])"_s);
    const bool isList = name.contains(u'、');
    const bool listed = isList && means.match(before.right(3)).hasMatch();
    // What follows is what is introduced: 探索“X”的契机, or X is a member of what is named next.
    const bool isOther = (after.startsWith(u'的') && !(isList && deeds.match(after.left(12)).hasMatch())) ||
                         after.startsWith(u'“');
    if (name.size() < shortestName || isOther ||
        m_otherKinds.longestAt(after.left(8).toString(), 0).has_value())
        return false;
    if (m_policies.match(name).hasMatch())
        return policy.match(before.right(6)).hasMatch();
    return (listed || verb.match(before.right(8)).hasMatch()) && !m_otherNames.match(name).hasMatch();
}

bool QuotedMethodFinder::isFormed(const QString &name) const
{
    if (m_shapes.match(name).hasMatch())
        return true;
    const QStringList parts = name.split(u'、');
    return parts.size() > 1 && std::all_of(parts.cbegin(), parts.cend(), [this](const QString &part) {
               return part.startsWith(u'一') && m_shapes.match(part).hasMatch();
           });
}

bool QuotedMethodFinder::isNever(const QString &name, QStringView before, QStringView after) const
{
    if (m_never.longestAt(name, 0).value_or(WordTrie::Match{}).length == name.size())
        return true;
    static const FilteredExpression campaign(u"^(?:行动|计划)"_s);
    static const FilteredExpression introduces(u"(?:推行|推出|实行|试行)$"_s);
    const bool isCampaign = campaign.match(after.left(2)).hasMatch() &&
                            introduces.match(before.right(2)).hasMatch(); // 推出“见习+就业”计划
    const bool isHonour = name.endsWith(u'式');                           // “枫桥式”社区
    const bool isLoose =
        !isCampaign && (name.contains(u'+') || isHonour || m_numbered.match(name).hasMatch());
    return isLoose && m_otherKinds.longestAt(after.left(8).toString(), 0).has_value();
}

qsizetype QuotedMethodFinder::listEnd(const QString &text, qsizetype at) const
{
    for (int member = 0; at + 1 < text.size() && (text.at(at) == u'、' || opens(text.at(at))); ++member) {
        const qsizetype close = closingOf(text, opens(text.at(at)) ? at : at + 1);
        if (close < 0 || member == mostMembers)
            return -1;
        at = close + 1;
    }
    return at;
}

qsizetype QuotedMethodFinder::kindEnd(const QString &text, qsizetype at) const
{
    qsizetype from = listEnd(text, at);
    if (from < 0)
        return -1;
    bool shared = from != at;
    if (from < text.size() && text.at(from) == u'等') {
        shared = true;
        ++from;
        static const FilteredExpression count(
            u"^(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})[项个种条]"_s); // 等11项
        from += count.match(QStringView(text).mid(from, 5)).capturedLength();
    }
    if (from < text.size() && text.at(from) == u'的')
        ++from;
    for (qsizetype skip = 0; skip <= 4 && from + skip < text.size() && isHan(text.at(from + skip)); ++skip) {
        const auto kind = m_kinds.longestAt(text, from + skip);
        const bool isWord = kind && kind->length == 1 && from + skip + 1 < text.size() &&
                            isOneOf(text.at(from + skip + 1), u"衣造作药品冷图"); // 制衣
        if (kind && skip <= kind->value && !isWord)
            return shared ? at : from + skip + kind->length;
    }
    const QRegularExpressionMatch behind = m_behind.match(QStringView(text).mid(from, longestKind));
    return !behind.hasMatch() ? -1 : shared ? at : from + behind.capturedLength();
}

/// 推出“板凳课”“夜谈课”和“掌上课”: listed right behind a name that stands for a way of working.
bool QuotedMethodFinder::isListedBehind(const QString &name, QStringView between, QStringView after) const
{
    constexpr qsizetype shortestName = 3;
    const bool listed = between.isEmpty() || between == u"、" || between == u"和" || between == u"与" ||
                        between == u"及" || between == u"以及";
    return listed && name.size() >= shortestName && !m_otherNames.match(name).hasMatch() &&
           !m_otherKinds.longestAt(after.left(8).toString(), 0).has_value();
}

QList<Placed<Method>> QuotedMethodFinder::find(const QString &text) const
{
    QList<Placed<Method>> found;
    for (qsizetype open = 0; open < text.size(); ++open) {
        const qsizetype close = opens(text.at(open)) ? closingOf(text, open) : -1;
        if (close < 0)
            continue;
        const QString name = text.mid(open + 1, close - open - 1);
        const QStringView before = QStringView(text).left(open);
        const QStringView after = QStringView(text).mid(close + 1);
        if (name.size() < 2 || isNever(name, before, after))
            continue;
        const bool formed = isFormed(name);
        if (formed && isOfChange(before, after))
            continue;
        const bool works = m_numbered.match(name).hasMatch() && isWorkedBy(name, before, after);
        const qsizetype end = kindEnd(text, close + 1);
        const qsizetype last = found.isEmpty() ? -1 : found.last().at.to;
        const bool listed = last > 0 && last <= open && closes(text.at(last - 1)) &&
                            isListedBehind(name, QStringView(text).mid(last, open - last), after);
        if (end < 0 && !formed && !works && !listed && !isIntroduced(name, before, after) &&
            !m_surroundings.tell(name, before, after))
            continue;
        const Span at{open, std::max(end, close + 1)};
        found.append(
            {at,
             {{}, text.mid(at.from, at.length()), confidenceOf(MethodEvidence::Quoted), u"method-quoted"_s}});
    }
    return found;
}

} // namespace jianbao
