#include "models/reading/facts/methodsurroundings.h"

#include "models/datatypes/characterclasses.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype reach = 24; ///< of what is asked before a name
constexpr qsizetype farther = 44;
constexpr qsizetype shortestAnswer = 3;
constexpr qsizetype wordOfFour = 4;
constexpr qsizetype longestCampaign = 9;
constexpr qsizetype longestActivity = 5; ///< 法治体检, 链上找邻居; a longer one has a slogan for its name

bool endsClause(QStringView after)
{
    return after.isEmpty() || isOneOf(after.front(), u"，,：:。；;！—(（\n");
}

/// 该区的办法是“揭榜赛马”, 招商靠的是“产业图谱”
bool isAnswer(const QString &name, QStringView before, QStringView after)
{
    static const FilteredExpression asked(
        u"(?:(?:办法|做法|规矩|招数|一招|法宝|抓手|秘诀|诀窍|窍门)就?是[:：]?|靠的?就?是|(?:特别之处|独特之处|秘诀|诀窍|窍门|妙处)就?在于)$"_s);
    return name.size() >= shortestAnswer && endsClause(after) && asked.match(before.right(reach)).hasMatch();
}

/// 启动“敲门问需”行动, 开展“法治体检”活动, 开展“链主点名、园区招商”。
bool isCampaign(const QString &name, QStringView before, QStringView after)
{
    static const FilteredExpression starts(u"(?:启动|开展|发起)了?$"_s);
    static const FilteredExpression runs(u"(?:启动|开展|发起|实施|推行)了?$"_s);
    static const FilteredExpression occasion(
        u"(?:[节日周月年赛展会行]|学习|教育|活动|行动|主题|家园|[爱真][心情]|文明|进(?:万家|社区|校园|企业|基层|乡村|机关|工地)|营改增|煤改[气电]|工程|计划|项目)\\z"_s);
    if (name.size() < wordOfFour || name.size() > longestCampaign || !isAllHan(QString(name).remove(u'、')) ||
        occasion.match(name).hasMatch())
        return false;
    static const FilteredExpression activity(u"^(?:专场|专项|系列|主题)?活动"_s);
    return (after.startsWith(u"行动") && runs.match(before.right(4)).hasMatch()) ||
           ((name.size() <= longestActivity || name.contains(u'、')) &&
            activity.match(after.left(4)).hasMatch() && starts.match(before.right(4)).hasMatch()) ||
           (endsClause(after) && starts.match(before.right(4)).hasMatch());
}

/// 该街道对9个农贸市场“评星定级”,一季一次
bool isDoneTo(const QString &name, QStringView before, QStringView after)
{
    static const FilteredExpression object(
        u"(?<![面针相应反])对(?![方于此着])[^，,。；;：:“”]{2,14}(?<![的来去说是为成作到行])$"_s);
    return name.size() == wordOfFour && isAllHan(name) && endsClause(after) &&
           object.match(before.right(reach)).hasMatch();
}

/// 上线“企业画像”系统; “见面礼”服务
bool isOffered(const QString &name, QStringView before, QStringView after)
{
    static const FilteredExpression online(u"上线(?:了|的|运行)?$"_s);
    static const FilteredExpression goesOnline(u"^(?:平台|系统)(?:正式)?上线"_s);
    static const FilteredExpression offer(u"^服务(?![业器费商员处点台中平站队于])"_s);
    return online.match(before.right(4)).hasMatch() || goesOnline.match(after.left(6)).hasMatch() ||
           (name.size() >= shortestAnswer && isAllHan(name) && offer.match(after.left(8)).hasMatch());
}

/// 按照“先学校、后餐馆”的次序推进
bool isFollowed(const QString &name, QStringView before, QStringView after)
{
    static const FilteredExpression rule(u"按照?$"_s);
    static const FilteredExpression deed(u"^(?:的?(?:次序|顺序|步骤|标准|规则)|收|办|推|评|补|给|发|分)"_s);
    return name.contains(u'、') && rule.match(before.right(2)).hasMatch() &&
           deed.match(after.left(4)).hasMatch();
}

/// “点菜课”是…的一项举措。 “园区贷”是…推出的
bool isCalledSo(QStringView after)
{
    static const FilteredExpression called(
        u"^是(?:[^。，,；;“”]{0,30}(?:举措|做法|机制|模式|办法|工作法|制度)[。，,；;]|[^。；;“”]{2,40}(?:推出|首创|创设|发起|推行)的)"_s);
    return called.match(after.left(farther)).hasMatch();
}

/// “三清三减”,清权力、清流程、减事项: what it counts is told behind, each at least twice.
bool isSpelledOut(const QString &name, QStringView after)
{
    static const FilteredExpression pairs(
        u"^[一二两双三四五六七八九十](\\p{sc:Han})[一二两双三四五六七八九十](\\p{sc:Han})\\z"_s);
    if (!endsClause(after) || !pairs.match(name).hasMatch())
        return false;
    const QStringView told = after.left(farther);
    return told.count(name.at(1)) >= 2 && told.count(name.at(3)) >= 2;
}

/// 实现“零上门、零审批、零投资”: parts that begin alike.
bool isAlike(const QString &name, QStringView before, QStringView after)
{
    static const FilteredExpression reached(u"(?:实现|做到|推行|实行)了?$"_s);
    static const FilteredExpression parts(u"^(零|一次|全程|当[天日])[^、]{2,4}(?:、\\1[^、]{2,4}){2,5}\\z"_s);
    return endsClause(after) && parts.match(name).hasMatch() && reached.match(before.right(4)).hasMatch();
}

} // namespace

MethodSurroundings::MethodSurroundings(const QString &services)
    : m_services(services, FilteredExpression::listDepth)
{
}

/// Set up (给企业配了“园区管家”, 摆放了“作风评议卡”), or at work itself (“专利超市”成交43件).
bool MethodSurroundings::isServiceAtWork(const QString &name, QStringView before, QStringView after) const
{
    static const FilteredExpression setUp(
        u"(?:设立|设置|开设|开办|创办|举办|建立|建成|建起|搭建|搭起|组建|成立|共建|打造|推出|上线|配备|配齐|"
        u"派出|派驻|"
        u"组成|招募|颁发|选派|聘请|聘任|选聘|摆放|绘制|制作|编制|发放|印发|发布|串成|编成|改成|改造成|布置|"
        u"开出|开通|启用|"
        u"引入|办起|填写|叫做|"
        u"画成|画出|列出|挂[着起上]|开展|定为|通过|依托|借助|(?<![建开创])设|(?<![主承协开创举])办|(?<!["
        u"分支匹])配)"
        u"[了上出起]?(?:(?:[一二三两]|\\d{1,3})?[张个支批间本套份名]|首[个批张家笔])?$"_s);
    static const FilteredExpression whichIs(
        u"(?:推出|上线|设立|开设|开办|创办|建立|派来|请来|邀请来|派出|聘请|搭建|组建|绘制|墙上|[一两三四]次|一期)的$|首笔$"_s);
    static const FilteredExpression ofSize(
        u"(?:设立|开设|建立|建成|搭建|组建|组成|成立|共建|打造|推出|派出|聘请|绘制|编制)了?[^，,。；;“”]{1,12}的$"_s);
    static const FilteredExpression works(
        u"^(?:设在|设到|搬进|搬到|开进|开到|建到|成交|送来|发放|颁发聘书|上岗|开张|开课|开班|挂牌|揭牌|启用|累计|已办|座无虚席|摆上)"_s);
    if (!m_services.match(name).hasMatch())
        return false;
    return setUp.match(before.right(reach)).hasMatch() || whichIs.match(before.right(reach)).hasMatch() ||
           ofSize.match(before.right(reach)).hasMatch() || works.match(after.left(reach)).hasMatch();
}

bool MethodSurroundings::tell(const QString &name, QStringView before, QStringView after) const
{
    return isAnswer(name, before, after) || isServiceAtWork(name, before, after) ||
           isCampaign(name, before, after) || isOffered(name, before, after) ||
           isFollowed(name, before, after) || isDoneTo(name, before, after) || isCalledSo(after) ||
           isSpelledOut(name, after) || isAlike(name, before, after);
}

} // namespace jianbao
