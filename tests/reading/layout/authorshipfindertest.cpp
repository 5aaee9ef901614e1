#include "models/reading/layout/authorshipfinder.h"
#include "models/reading/layout/widthfolding.h"
#include "models/reading/lexicon.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;
using Form = Authorship::Form;

class AuthorshipFinderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheMark_data();
    void findsTheMark();
};

void AuthorshipFinderTest::findsTheMark_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const QString &line, Form form, const QString &names = {}) {
        QTest::addRow("%s", name) << line << int(form) << names;
    };
    row("opening", u"本报讯(记者王立 通讯员赵小萌)3月14日,滨河镇启动河道清淤。"_s, Form::Opening,
        u"王立 赵小萌"_s);
    row("opening in full width", u"本报讯（记者　王立）3月14日，滨河镇启动河道清淤。"_s, Form::Opening,
        u"王立"_s);
    row("opening without 讯", u"本报(记者王立)3月14日,滨河镇启动河道清淤。"_s, Form::Opening, u"王立"_s);
    row("nameless opening", u"本报讯 近日获悉,南城高新区聚集光电企业80余家。"_s, Form::Opening);
    row("other paper", u"云岭晚报讯(记者王立)3月14日,滨河镇启动清淤。"_s, Form::Opening, u"王立"_s);
    row("evening paper", u"晚报讯 (记者 王立)3月14日,滨河镇启动清淤。"_s, Form::Opening, u"王立"_s);
    row("with its place", u"本报滨河讯(通讯员李想)近日,滨河镇启动清淤。"_s, Form::Opening, u"李想"_s);
    row("dispatch", u"新华社云岭3月5日电(记者钱明、周舟)记者从市政府获悉,园区投用。"_s, Form::Opening,
        u"钱明 周舟"_s);
    row("paper's dispatch", u"本报云岭3月5日电  (记者吴双)园区日前投用。"_s, Form::Opening, u"吴双"_s);
    row("dispatch without names", u"据新华社云岭3月5日电 园区日前投用。"_s, Form::Opening);
    row("dispatch without paper", u"云岭3月5日电(记者王立)园区日前投用。"_s, Form::Opening, u"王立"_s);
    row("reports", u"本报云岭3月5日电 记者王立报道:园区日前投用,年减碳2万吨。"_s, Form::Opening, u"王立"_s);
    row("dispatch with Chinese numerals", u"中新社云岭三月五日电(记者 李静)大会召开。"_s, Form::Opening,
        u"李静"_s);
    row("dispatch of a day", u"【新华社云岭十四日电】大会召开。"_s, Form::Opening);
    row("agency without place", u"据新华社电 记者从火炬中心获悉,园区投用。"_s, Form::Opening);
    row("reporter behind the dispatch", u"云岭日报云岭11月7日电 记者刘坤日前从市政府获悉,园区投用。"_s,
        Form::Opening, u"刘坤"_s);
    row("dispatch without day", u"本报云岭电 (记者王立)近日,园区投用。"_s, Form::Opening, u"王立"_s);
    row("role right behind the last sentence", u"居民都说好。通讯员 李想"_s, Form::SignedEnd, u"李想"_s);
    row("paper's role right behind the last sentence", u"居民都说好。云岭日报记者 王立 通讯员 李想"_s,
        Form::SignedEnd, u"王立 李想"_s);
    row("reports with spaces", u"本报讯 见习记者 柯洁 报道 为期两个月的行动收官。"_s, Form::Opening,
        u"柯洁"_s);
    row("opening behind a bullet", u"▲本报讯(记者 王立)3月14日,清淤启动。"_s, Form::Opening, u"王立"_s);
    row("opening and signature in one paragraph", u"本报讯 3月14日,清淤启动。(李想)"_s, Form::Opening,
        u"李想"_s);
    row("reporters at their posts abroad", u"本报驻法国、西班牙、希腊记者　王立　李　想"_s, Form::Credit,
        u"王立 李想"_s);
    row("reporter at the post and who took the picture", u"文/图 本报驻四川记者 王立"_s, Form::Credit,
        u"王立"_s);
    row("two houses of one paper", u"农民日报·中国农网记者 王立 李想"_s, Form::Credit, u"王立 李想"_s);
    row("two houses behind a square", u"□农民日报·中国农网见习记者 王立 记者 李想"_s, Form::Credit,
        u"王立 李想"_s);
    row("author behind the post", u"(作者单位:云岭县委党校　王立)"_s, Form::Credit, u"王立"_s);
    row("put together by reporters", u"本报记者 王立 李想 综合报道"_s, Form::Credit, u"王立 李想"_s);
    row("text of the page", u"本版撰文　　本报记者　王立"_s, Form::Credit, u"王立"_s);
    row("pictures of the page", u"本版图片　　本报记者　王立　　受访者供图"_s, Form::Credit, u"王立"_s);
    row("report in pictures by two", u"通讯员 李想 本报记者 王立 摄影报道"_s, Form::PhotoCredit,
        u"王立 李想"_s);
    row("names in brackets, one of a rare surname", u"(李 想 库天骄)"_s, Form::Credit, u"李想 库天骄"_s);
    row("roles without a house", u"见习记者 富 察 记者 王立"_s, Form::Credit, u"富察 王立"_s);
    row("who wrote and who gave the pictures", u"文/本报记者 王立 图/受访者提供"_s, Form::Credit, u"王立"_s);
    row("dispatch without place or day", u"新华社电(记者王立)端午假期铁路运输今天启动。"_s, Form::Opening,
        u"王立"_s);
    row("dispatch behind the report", u"(本报云岭11月9日电　本报记者　王立)"_s, Form::Credit, u"王立"_s);
    row("Mongolian name that ends like a role", u"新华社记者　李想　格日勒图"_s, Form::Credit,
        u"李想 格日勒图"_s);
    row("series in a place", u"命运与共·在非洲"_s, Form::None);
    row("pen name in brackets", u"(老槐)"_s, Form::Credit, u"老槐"_s);
    row("pen names in brackets", u"(晓峰 若兰)"_s, Form::Credit, u"晓峰 若兰"_s);
    row("to be continued", u"(待续)"_s, Form::None);
    row("agency behind the report", u"(新华社云岭4月28日电 记者 王立)"_s, Form::Credit, u"王立"_s);
    row("weekly's reporters and who did what", u"云高周刊记者 王立 李想/文 赵敏/图"_s, Form::Credit,
        u"王立 李想 赵敏"_s);
    row("column of the reporter", u"记者 手记"_s, Form::None);
    row("offices in brackets", u"(材料学院 科研处)"_s, Form::Credit);
    row("author and his post", u"(作者 王立 系人文学院教师)"_s, Form::Credit, u"王立"_s);
    row("day behind the reporter", u"云岭日报讯　记者王立　8月29日,云岭法院宣判。"_s, Form::Opening,
        u"王立"_s);
    row("picture from above", u"▲近日,云岭大桥建成。本报记者 王立 航拍"_s, Form::PhotoEnd, u"王立"_s);
    row("series with a dot", u"大国工匠·追光者"_s, Form::None);
    row("opening in lens brackets", u"【本报记者 王立 通讯员 李想】3月14日,清淤启动。"_s, Form::Opening,
        u"王立 李想"_s);
    row("names behind a mark, one of a known surname", u"► 王立 呼斯楞"_s, Form::Credit, u"王立 呼斯楞"_s);
    row("words behind a mark", u"► 延伸 阅读"_s, Form::None);
    row("text and picture by a rare surname", u"贠小萌 摄影报道"_s, Form::PhotoCredit, u"贠小萌"_s);
    row("the place's news with slashes", u"江滨讯(记者/王立 通讯员/李想)3月14日,清淤启动。"_s, Form::Opening,
        u"王立 李想"_s);
    row("good news is no paper", u"喜讯(记者眼中的一年)传来,清淤启动。"_s, Form::None);
    row("other paper's report", u"据《云岭日报》报道 3月9日,园区投用。"_s, Form::Opening);
    row("credit with its place", u"□记者 王立 李想 北京报道"_s, Form::Credit, u"王立 李想"_s);
    row("trainee", u"本报讯(记者 王立 实习生 韩雪)园区日前投用。"_s, Form::Opening, u"王立 韩雪"_s);
    row("bracket alone", u"(记者王立)3月14日,滨河镇启动清淤。"_s, Form::Opening, u"王立"_s);
    row("reporter as source", u"记者3月10日从滨河镇获悉,清淤工程启动。"_s, Form::None);
    row("paper as actor", u"本报记者来到云岭电力公司采访。"_s, Form::None);
    row("bracket of another kind", u"(含一季度)工作。"_s, Form::None);
    row("credit line", u"本报记者 王立 李想"_s, Form::Credit, u"王立 李想"_s);
    row("closing credit", u"(本报记者 王立/文 通讯员 刘平/图)"_s, Form::Credit, u"王立 刘平"_s);
    row("bullet", u"► 文涛"_s, Form::Credit, u"文涛"_s);
    row("square bullet", u"□ 本报记者 王立"_s, Form::Credit, u"王立"_s);
    row("agency's note", u"(据新华社云岭3月5日电)"_s, Form::Credit);
    row("author's post", u"(作者单位:云岭市第一中学)"_s, Form::Credit);
    row("commentator", u"本报评论员"_s, Form::Credit);
    row("names alone", u"王立 李想"_s, Form::BareNames, u"王立 李想"_s);
    row("photo credit", u"王立 摄"_s, Form::PhotoCredit, u"王立"_s);
    row("agency's photo credit", u"新华社记者 郑航摄"_s, Form::PhotoCredit, u"郑航"_s);
    row("a centre's photo credit", u"云岭高新区融媒体中心 王立 摄"_s, Form::PhotoCredit, u"王立"_s);
    row("a centre and a name", u"云岭高新区融媒体中心 王立"_s, Form::None, u""_s);
    row("agency's picture", u"新华社发(李四海摄)"_s, Form::PhotoCredit, u"李四海"_s);
    row("picture library", u"刘满仓摄(人民视觉)"_s, Form::PhotoCredit, u"刘满仓"_s);
    row("rare surname before 摄", u"玛依拉 摄"_s, Form::PhotoCredit, u"玛依拉"_s);
    row("broken sentence that looks like a name", u"确保今年投产。项目建"_s, Form::None);
    row("unknown picture library", u"孙 猛摄(云岭视觉)"_s, Form::PhotoCredit, u"孙猛"_s);
    row("spaced name before 摄", u"本报记者 徐 靖摄"_s, Form::PhotoCredit, u"徐靖"_s);
    row("paper's reporter", u"云岭日报全媒体记者 罗 平 摄"_s, Form::PhotoCredit, u"罗平"_s);
    row("pen name in brackets", u"(本报通讯员 秋实)"_s, Form::Credit, u"秋实"_s);
    row("reporter's notes", u"记者手记"_s, Form::None);
    row("caption with the agency's picture", u"3月15日,工人在清淤。新华社发(李四海摄)"_s, Form::PhotoEnd,
        u"李四海"_s);
    row("caption with a picture library", u"3月15日,工人在清淤。 赵春亮摄(影像中国)"_s, Form::PhotoEnd,
        u"赵春亮"_s);
    row("end of a caption", u"3月15日,工人在柳庄村清淤。王立 摄"_s, Form::PhotoEnd, u"王立"_s);
    row("end of a caption in brackets", u"3月15日,工人在柳庄村清淤。(王立 李想 摄)"_s, Form::PhotoEnd,
        u"王立 李想"_s);
    row("end of a paragraph", u"各项部署落到实处。 王立"_s, Form::SignedEnd, u"王立"_s);
    row("bracketed end", u"滨河镇举行趣味运动会。(孙可)"_s, Form::SignedEnd, u"孙可"_s);
    row("bracketed roles at the end", u"居民都说好。(记者 王立 通讯员 李想)"_s, Form::SignedEnd,
        u"王立 李想"_s);
    row("words after a quotation", u"清风吹进“大院” 三招共育“高地”"_s, Form::None);
    row("reporter of another house with a rare surname", u"云岭融媒记者 佘春雨/文 沐云/图"_s, Form::Credit,
        u"佘春雨 沐云"_s);
    row("head that begins like such a credit", u"云岭融媒记者 走进园区"_s, Form::None);
    row("office that provides", u"(云岭高新区科技局提供)"_s, Form::Credit);
    row("office that writes", u"(滨河镇政府供稿)"_s, Form::Credit);
    row("office alone", u"(滨河镇)"_s, Form::Credit);
    row("another office alone", u"(云岭高新区招商局)"_s, Form::Credit);
    row("dispatch of bare names", u"本报云岭1月14日电 (李想、王立)园区日前投用。"_s, Form::Opening,
        u"李想 王立"_s);
    row("two papers of one report", u"云岭网消息(滨河日报)(记者王立、通讯员李想)昨日,园区投用。"_s,
        Form::Opening, u"王立 李想"_s);
    row("opening of two houses", u"云岭新闻网-滨河早报讯 昨日,园区投用。"_s, Form::Opening);
    row("the place's news and a reporter", u"滨河讯 记者王立 昨日,园区投用。"_s, Form::Opening, u"王立"_s);
    row("report by the hotline", u"本报5550123热线报道 昨日,园区投用。"_s, Form::Opening);
    row("trainees right behind the last sentence", u"园区投用。实习生 李想 赵敏 本报记者 王立"_s,
        Form::SignedEnd, u"李想 赵敏 王立"_s);
    row("several wrote down what one says", u"(本报记者 王立、李想采访整理)"_s, Form::Credit, u"王立 李想"_s);
    row("letter for a square", u"n见习记者 李想 本报记者 王立"_s, Form::Credit, u"李想 王立"_s);
    row("letter of a word", u"N记者看园区"_s, Form::None);
    row("editor's number before the picture's credit", u"3月12日,工人在清淤。⑦5王立摄"_s, Form::PhotoEnd,
        u"王立"_s);
    row("roles of two right behind names", u"□本报记者王立本报通讯员李想"_s, Form::Credit, u"王立 李想"_s);
    row("comic", u"漫画/王立"_s, Form::PhotoCredit, u"王立"_s);
    row("text and picture behind the name", u"(王立/文图)"_s, Form::Credit, u"王立"_s);
    row("who took the picture behind a label", u"拍摄者:本报记者 王立"_s, Form::Credit, u"王立"_s);
    row("place of the report behind the name", u"云岭网·滨河新闻记者 王立 东沙报道"_s, Form::Credit,
        u"王立"_s);
    row("other paper and its author", u"(《滨河晨报》3.11 王立)"_s, Form::Credit, u"王立"_s);
    row("picture told of in a sentence", u"李敏(见图,王立摄)侧耳俯身,指尖轻拨。"_s, Form::None, u"王立"_s);
    row("editor beside reporters", u"云财记者 王立 李想 云财编辑 赵敏"_s, Form::Credit, u"王立 李想"_s);
    row("short name of a paper", u"江报记者 王立"_s, Form::Credit, u"王立"_s);
    row("paper whose name begins like one", u"江川商报记者 王立"_s, Form::Credit, u"王立"_s);
    row("post behind a bullet", u"□云岭轴承厂装配班 王立"_s, Form::Credit, u"王立"_s);
    row("head behind a bullet", u"■云岭高新区 高质量"_s, Form::None);
    row("a house gave the picture", u"柳浦区文化馆供图"_s, Form::PhotoCredit);
    row("role behind a stroke", u"通讯员丨王立 李想"_s, Form::Credit, u"王立 李想"_s);
    row("paper and its site", u"云岭晚报•云岭在线记者 王立 通讯员 李想"_s, Form::Credit, u"王立 李想"_s);
    row("who planned it", u"策划/赵敏 执行/云岭晚报融媒体记者 王立 李想"_s, Form::Credit, u"王立 李想"_s);
    row("names of photographers run together", u"老人举行剪纸展。(王一鸣李佳摄)"_s, Form::PhotoEnd,
        u"王一鸣 李佳"_s);
    row("channel of a site", u"东江在线-云岭频道4月11日讯(东江在线记者 王立)近日,园区投用。"_s, Form::Opening,
        u"王立"_s);
    row("words alone", u"(下)"_s, Form::None);
    row("note that is no source", u"(数据截至6月底)"_s, Form::None);
    row("caption with a picture of the library", u"俯瞰云岭高新区科技广场。(资料片)"_s, Form::PhotoEnd);
    row("caption with a drawing", u"建设中的雁落湖大桥。(效果图)"_s, Form::PhotoEnd);
    row("caption with who gave the picture", u"村民在采茶。(图片由滨河镇政府提供)"_s, Form::PhotoEnd);
    row("plain sentence", u"清淤工程全长3.5公里。"_s, Form::None);
}

void AuthorshipFinderTest::findsTheMark()
{
    QFETCH(QString, line);
    QFETCH(int, form);
    QFETCH(QString, names);
    const Lexicon lexicon;
    const Authorship found = AuthorshipFinder(lexicon).find(foldedWidths(line));
    QCOMPARE(int(found.form), form);
    QStringList all = found.byline.all();
    all.removeDuplicates();
    QCOMPARE(all.join(u' '), names);
}

QTEST_APPLESS_MAIN(AuthorshipFinderTest)
#include "authorshipfindertest.moc"
