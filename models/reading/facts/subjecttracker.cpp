#include "models/reading/facts/subjecttracker.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/names/districtnames.h"
#include "models/reading/finders/patterns/filteredexpression.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype longestContext = 60;

/// A preposition right before a mention: something is done with or at it, it does not act.
bool standsAside(QStringView before)
{
    static const FilteredExpression preposition(
        u"(?:(?:赴|前往|来自|走进)\\p{sc:Han}{0,4}|与|同|联合|会同|协同|配合|对标|学习|对接|向|毗邻|对|挂职|共建|打造|筹建|新建|占|比|较|[高低快慢好优]于|高出|超出|超)$"_s);
    return preposition.match(before.right(8)).hasMatch();
}

/// What stands between two members of a list.
bool isList(QStringView text, qsizetype from, qsizetype to)
{
    const QStringView between = text.mid(from, std::max<qsizetype>(0, to - from));
    return between == u"、" || between == u"和" || between == u"及" || between == u"以及";
}

bool isOffice(const QString &name)
{
    static const FilteredExpression ending(u"(?:局|中心|大队|办公室)$"_s);
    return ending.match(name).hasMatch();
}

/// Police and courts publish their own deeds, where other offices tell of their district.
bool tellsOfItself(const QString &name)
{
    static const FilteredExpression force(u"公安|交警|派出所|法院|检察院"_s);
    return force.match(name).hasMatch();
}

/// True if `name` only tells the figures: 记者从区税务局获悉, 据市统计局介绍, an office's 主任王立说.
bool tells(const QString &name, QStringView before, QStringView behind)
{
    static const FilteredExpression ofFirm(
        u"^\\p{sc:Han}{0,3}(?:总?工程师|董事长|副?总?经理|总裁|厂长|总监|创始人|财务负责人)"_s);
    if (tellsOfItself(name) || (!isOffice(name) && ofFirm.match(behind).hasMatch()))
        return false;
    static const FilteredExpression source(u"(?:从|据|由)\\p{sc:Han}{0,4}$"_s);
    static const FilteredExpression telling(
        u"^\\p{sc:Han}{0,8}?\\d{0,2}日?(?:获悉|了解|介绍|发布|公布|通报|消息|统计|数据|新闻发言人)"_s);
    static const FilteredExpression speaking(
        u"^(?:相关|有关|党组)?(?:副?(?:主任|局长|书记|大队长)|负责人|工作人员)[^，,。；]{0,12}(?:说|表示|介绍|坦言|透露|告诉|称)"_s);
    if (isOffice(name) && speaking.match(behind).hasMatch())
        return true;
    return telling.match(behind).hasMatch() &&
           (source.match(before.right(6)).hasMatch() || before.isEmpty() || !before.back().isLetter());
}

/// 青石产业园、新型轴承、汽车内饰等5个项目: a place in a row of projects names one of them.
bool namesProject(QStringView behind)
{
    static const FilteredExpression projects(
        u"^(?:、[^、，,。；;]{2,16}){1,8}等[^、，,。；;]{0,10}(?:项目|工程)"_s);
    return projects.match(behind).hasMatch();
}

/// 在滨河镇、柳庄村设立…, 在滨河镇和柳庄村…: the row stands behind 在.
bool isPlace(QStringView before)
{
    static const FilteredExpression in(
        u"(?:在|位于|坐落于|地处|[搬迁]到|[搬迁]至|迁入|落户于?|入驻)(?:[^、，,。；;]{2,10}、)*$"_s);
    constexpr qsizetype longestRow = 40;
    return in.match(before.right(longestRow)).hasMatch();
}

/// 滨河镇服务中心三楼灯火通明: a building is where something is done.
bool isBuilding(QStringView behind)
{
    static const FilteredExpression building(
        u"^\\p{sc:Han}{0,10}?(?:[\\d一二三四五六七八九十]+楼|会议室|礼堂|会场|大厅|车间|广场)(?:里|内|上|外|灯|人|热|座|$|[，,])"_s);
    return building.match(behind).hasMatch();
}

/// 生物医药产业产值…, 投资方面…: a sentence that opens so leaves the firm told before it.
bool opensWithTrade(QStringView sentence)
{
    static const FilteredExpression trade(u"^[^，,。；;]{2,12}?(?:产业|行业|方面)"_s);
    return trade.match(sentence).hasMatch();
}

/// 云岭火炬 of 云岭火炬高新区 is not the firm 云岭火炬.
bool isPartOfPlace(const QList<FoundDistrict> &districts, Span at)
{
    const auto place = std::ranges::partition_point(
        districts, [at](const FoundDistrict &district) { return district.at.to <= at.from; });
    return place != districts.cend() && place->at.contains(at);
}

/// 高新区 in 这家落户高新区的企业 is a part of what is named.
bool isPartOfFirm(const QList<FoundOrganisation> &organisations, Span at)
{
    const auto firm = std::ranges::partition_point(
        organisations, [at](const FoundOrganisation &one) { return one.at.to <= at.from; });
    return firm != organisations.cend() && !firm->named && firm->at.contains(at);
}

/// 高新区帮公司拿到贷款: the figures are those of the firm.
bool isMadeToAct(QStringView before)
{
    static const FilteredExpression making(u"(?:使|让|令|帮|帮助|推动|支持)$"_s);
    return making.match(before.right(2)).hasMatch();
}

/// 小区 are told for example only.
bool isEstate(const QString &name)
{
    return name.endsWith(u"小区");
}

} // namespace

SubjectTracker::SubjectTracker(const ArticleMarks &marks) : m_marks(marks)
{
    const QStringView text(marks.text);
    for (const FoundDistrict &region : marks.regions)
        m_mentions.append({region.at, region.name, int(region.rank)});
    for (const FoundDistrict &district : marks.districts) {
        if (!anyOverlaps(marks.regions, district.at) && !isPartOfFirm(marks.organisations, district.at))
            m_mentions.append({.at = district.at,
                               .name = district.name,
                               .rank = int(district.rank),
                               .large = district.rank < FoundDistrict::Rank::Zone});
    }
    for (const FoundOrganisation &organisation : marks.organisations) {
        if (!isPartOfPlace(marks.districts, organisation.at))
            m_mentions.append({organisation.at, organisation.name, -1});
    }
    std::sort(m_mentions.begin(), m_mentions.end(), [](const Mention &a, const Mention &b) {
        return std::tie(a.at.from, a.at.to) < std::tie(b.at.from, b.at.to);
    });
    for (qsizetype i = 0; i < m_mentions.size(); ++i) {
        Mention &mention = m_mentions[i];
        const bool chained = i > 0 && m_mentions.at(i - 1).at.to == mention.at.from;
        const bool listed = i > 0 && isList(text, m_mentions.at(i - 1).at.to, mention.at.from);
        const QStringView before = text.left(mention.at.from);
        mention.aside = chained || listed ? m_mentions.at(i - 1).aside : standsAside(before);
        const QStringView behind = text.mid(mention.at.to, longestContext);
        const bool speaks = mention.rank < 0 && tells(mention.name, before, behind);
        mention.aside = mention.aside || speaks || (mention.isDistrict() && namesProject(behind));
        mention.made = mention.rank < 0 && isMadeToAct(before);
        mention.place = chained ? m_mentions.at(i - 1).place
                                : isPlace(before) || (mention.isDistrict() && isBuilding(behind));
    }
    setListsAside();
    for (const Mention &mention : std::as_const(m_mentions))
        m_names.insert(mention.name);
}

void SubjectTracker::setListsAside()
{
    static const FilteredExpression counted(u"^等?[\\d一二三四五六七八九十]+(?:个|家|所|地)"_s);
    static const FilteredExpression others(
        u"^(?:、[^，,。；;]{1,40})?等[\\d一二两三四五六七八九十]+(?:个|家|所|地)"_s);
    const QStringView text(m_marks.text);
    for (qsizetype i = m_mentions.size() - 1; i >= 0; --i) {
        const bool listed = i > 0 && isList(text, m_mentions.at(i - 1).at.to, m_mentions.at(i).at.from);
        const QStringView behind = text.mid(m_mentions.at(i).at.to, 48);
        if ((listed && counted.match(behind).hasMatch()) || others.match(behind).hasMatch())
            m_mentions[i].aside = true;
        if (listed && m_mentions.at(i).aside)
            m_mentions[i - 1].aside = true;
    }
}

QList<SubjectTracker::Mention> SubjectTracker::within(Span span) const
{
    const auto first =
        std::partition_point(m_mentions.cbegin(), m_mentions.cend(),
                             [&](const Mention &mention) { return mention.at.from < span.from; });
    QList<Mention> found;
    for (auto mention = first; mention != m_mentions.cend() && mention->at.from < span.to; ++mention) {
        if (span.contains(mention->at))
            found.append(*mention);
    }
    return found;
}

bool SubjectTracker::names(Span span, const QString &name) const
{
    const QList<Mention> mentions = within(span);
    return std::any_of(mentions.cbegin(), mentions.cend(),
                       [&](const Mention &mention) { return mention.name == name; });
}

/// True if `next` is a part of `mention`: 高新区|滨河镇, 青石片区的利民产业园.
bool SubjectTracker::leadsTo(const Mention &mention, const Mention &next) const
{
    const bool part = next.rank >= mention.rank && next.at.from == mention.at.to + 1 &&
                      m_marks.text.at(mention.at.to) == u'的';
    return part || next.at.from <= mention.at.to;
}

template <typename Accepts> QString SubjectTracker::nearest(Span span, Accepts accepts) const
{
    const QList<Mention> mentions = within(span);
    for (auto mention = mentions.crbegin(); mention != mentions.crend(); ++mention) {
        if (mention->made && !mention->aside && accepts(*mention))
            return mention->name;
    }
    for (qsizetype i = 0; i < mentions.size(); ++i) {
        const Mention &mention = mentions.at(i);
        if (mention.aside || mention.large || !accepts(mention))
            continue;
        while (i + 1 < mentions.size() && leadsTo(mentions.at(i), mentions.at(i + 1)) &&
               !mentions.at(i + 1).aside && accepts(mentions.at(i + 1)))
            ++i;
        return mentions.at(i).name;
    }
    return {};
}

QString SubjectTracker::namedIn(Span span) const
{
    return nearest(span, [](const Mention &mention) { return !mention.place; });
}

qsizetype SubjectTracker::memberStart(Span clause, qsizetype offset) const
{
    qsizetype from = clause.from;
    for (const FoundQuantity &quantity : jianbao::within(m_marks.quantities, {clause.from, offset})) {
        if (quantity.at.to < offset && m_marks.text.at(quantity.at.to) == u'、')
            from = quantity.at.to + 1;
    }
    return from;
}

QString SubjectTracker::nearestInSentence(const Sentence &sentence, qsizetype offset) const
{
    const QStringView text(m_marks.text);
    const qsizetype own = sentence.clauseOf(offset);
    const QString member = namedIn({memberStart(sentence.clauses.at(own), offset), offset});
    if (!member.isEmpty())
        return member;
    bool parted = false; // a semicolon stands between
    for (qsizetype i = own; i >= 0; --i) {
        const Span clause = sentence.clauses.at(i);
        const QStringView words = text.mid(clause.from, clause.length());
        const bool ofPart = parted && words.contains(u"其中"); // a part does not act beyond its semicolon
        const QString name = ofPart ? QString() : namedIn({clause.from, std::min(clause.to, offset)});
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
        const QString name = nearest(clause, [&](const Mention &mention) {
            const bool said = m_marks.isQuoted(mention.at.from) && !m_marks.isQuoted(to.at.from);
            return !mention.place && !said && !isEstate(mention.name) && !(trade && mention.rank < 0);
        });
        if (!name.isEmpty())
            return name;
    }
    return {};
}

QString SubjectTracker::placeBefore(const Sentence &sentence, qsizetype offset) const
{
    return nearest({sentence.at.from, offset}, [this](const Mention &mention) {
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
    for (const FoundOrganisation &firm : jianbao::within(m_marks.organisations, next)) {
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
