#include "models/reading/layout/lineclassifier.h"
#include "models/reading/layout/linereader.h"
#include "models/reading/lexicon.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class LineClassifierTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsKinds_data();
    void tellsKinds();
};

/// One letter a line: Heading, Label, Body, Opening, Credit, Photo credit, Furniture.
static QString kindsOf(const QString &page)
{
    static const QHash<LineKind, QChar> letters{{LineKind::Heading, u'H'},  {LineKind::Label, u'L'},
                                                {LineKind::Body, u'B'},     {LineKind::Opening, u'O'},
                                                {LineKind::Credit, u'C'},   {LineKind::PhotoCredit, u'P'},
                                                {LineKind::Furniture, u'F'}};
    const Lexicon lexicon;
    QList<PageLine> lines = readLines(page);
    LineClassifier(lexicon).classify(lines);
    QString kinds;
    for (const PageLine &line : lines)
        kinds += letters.value(line.kind);
    return kinds;
}

void LineClassifierTest::tellsKinds_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("kinds");
    QTest::addRow("marked head over opening")
        << u"# 河道清淤正当时\n\n本报讯(记者王立)3月14日,清淤启动。"_s << u"HO"_s;
    QTest::addRow("label") << u"滨河镇:\n\n## 河道清淤正当时\n\n本报讯(记者王立)清淤启动。"_s << u"LHO"_s;
    QTest::addRow("head with full stop is body") << u"河道清淤正当时。"_s << u"B"_s;
    QTest::addRow("head with question mark")
        << u"河道为何年年清淤?\n\n本报讯(记者王立)清淤启动。"_s << u"HO"_s;
    QTest::addRow("head with a comma over an opening")
        << u"清一条河,暖一方心\n\n本报讯(记者王立)清淤启动。"_s << u"HO"_s;
    QTest::addRow("broken sentence with a comma over body")
        << u"活动中,志愿者清理了河道和房\n\n前屋后的垃圾。"_s << u"BB"_s;
    QTest::addRow("rest of a broken quotation") << u"落实“清河行动\n\n”要求。"_s << u"BB"_s;
    QTest::addRow("line that begins with a mark") << u",再接再厉"_s << u"B"_s;
    QTest::addRow("signature after body at the end") << u"清淤启动。\n\n王立"_s << u"BC"_s;
    QTest::addRow("author between head and body") << u"我的父亲\n\n王 立\n\n父亲是一名老矿工。"_s << u"HCB"_s;
    QTest::addRow("small heading that looks like a name")
        << u"清淤启动。\n\n高效能\n\n办理时限压缩到3天。"_s << u"BHB"_s;
    QTest::addRow("photo credit") << u"3月15日,工人在清淤。\n\n王立 摄"_s << u"BP"_s;
    QTest::addRow("folio") << u"2022年3月6日 星期日 第3版"_s << u"F"_s;
    QTest::addRow("editors behind bullets") << u"■责编:王立 ■美编:李想"_s << u"F"_s;
    QTest::addRow("letter box of the paper") << u"本报电子信箱:lb@yunling.example"_s << u"F"_s;
    QTest::addRow("telephones of the paper") << u"本报读者热线 5550000 短信爆料 全天不打烊"_s << u"F"_s;
    QTest::addRow("where a picture stood") << u"[图片]"_s << u"F"_s;
    QTest::addRow("letter box of the page") << u"本版投稿信箱：gxq@yunling.example"_s << u"F"_s;
    QTest::addRow("telephone behind a slogan") << u"云岭之上好风光  云岭日报新闻热线:55060"_s << u"F"_s;
    QTest::addRow("telephone of a notice")
        << u"本报讯(记者王立)招聘会开始报名。\n\n报名电话:0555-5550000。"_s << u"OB"_s;
    QTest::addRow("title of an index") << u"今日导读"_s << u"F"_s;
    QTest::addRow("goes on from another page") << u"(上接第一版)会议强调,要抓项目"_s << u"B"_s;
    QTest::addRow("nameplate") << u"云岭日报"_s << u"F"_s;
    QTest::addRow("editors") << u"责任编辑:王芳 美编:李红"_s << u"F"_s;
    QTest::addRow("who drew the chart") << u"制图:王立"_s << u"F"_s;
    QTest::addRow("page's number and name") << u"A3 综合\n\n要闻 02\n\n第05版:综合新闻"_s << u"FFF"_s;
    QTest::addRow("page's number and three names") << u"A4 时政·法治·副刊\n\n园区修路。"_s << u"FB"_s;
    QTest::addRow("page's name and number with a dot") << u"要闻·4\n\n园区修路。"_s << u"FB"_s;
    QTest::addRow("a page's own name and number over its first head")
        << u"云岭视窗 2\n\n河道清淤正当时\n\n本报讯(记者王立)清淤启动。"_s << u"FHO"_s;
    QTest::addRow("dated kicker over the page's first headline")
        << u"2020年前8月,河道清淤12公里\n\n# 河道清淤正当时\n\n本报讯(记者王立)清淤启动。"_s << u"HHO"_s;
    QTest::addRow("such a line behind a text")
        << u"园区修路。\n\n2020年前8月,河道清淤12公里\n\n# 河道清淤正当时\n\n本报讯(记者王立)清淤启动。"_s
        << u"BBHO"_s;
    QTest::addRow("years of a chronicle")
        << u"云岭高新区大事\n1992年,云岭高新区成立\n2003年5月,滨河镇划入高新区\n2017年,企业达到71家\n清河\n清淤启动。"_s
        << u"HBBBHB"_s;
    QTest::addRow("nameplate with the page's name and number") << u"云岭高新报 要闻 A2"_s << u"F"_s;
    QTest::addRow("page's name above the first head")
        << u"要 闻\n\n河道清淤正当时\n\n本报讯(记者王立)清淤启动。"_s << u"FHO"_s;
    QTest::addRow("number and words of a head")
        << u"2023 我们这样走过\n\n本报讯(记者王立)清淤启动。"_s << u"HO"_s;
    QTest::addRow("page's name, number and title")
        << u"要闻 3 2025“半年报”看云岭\n\n云岭高新区修路忙"_s << u"FH"_s;
    QTest::addRow("page's name and date") << u"要闻 2023年9月8日\n\n云岭高新区修路忙"_s << u"FH"_s;
    QTest::addRow("who designed the page") << u"园区修路。\n\n视觉设计 王立 检校 李想 责编 赵晓"_s << u"BF"_s;
    QTest::addRow("date, folio and editors in one line")
        << u"云岭周末 2022年6月20日 星期一 编辑/王芳 校对/李红"_s << u"F"_s;
    QTest::addRow("paper's name above the folio") << u"云岭农垦\n\n2022年6月20日 星期一"_s << u"FF"_s;
    QTest::addRow("page's name beside the folio") << u"2022年6月20日 星期一\n\n社会"_s << u"FF"_s;
    QTest::addRow("date alone beside the folio") << u"03 要闻\n\n2022年6月20日"_s << u"FF"_s;
    QTest::addRow("date under a notice")
        << u"公章遗失,声明作废。\n\n2022年6月20日\n\n责编:王芳"_s << u"BBF"_s;
    QTest::addRow("exclamation with a comma over a dash")
        << u"向着更高的目标,前进!\n\n——云岭高新区建设侧记\n\n本报讯(记者王立)清淤启动。"_s << u"HHO"_s;
    QTest::addRow("head with a comma over its author")
        << u"清河,先清心\n\n王立\n\n河道淤塞,多因人心淤塞。"_s << u"HCB"_s;
    QTest::addRow("rule") << u"————————"_s << u"F"_s;
    QTest::addRow("rule of single signs") << u"* * *"_s << u"F"_s;
    QTest::addRow("spaced head of many parts") << u"云岭市召开全市重点项目建设推进会议强调 坚定信心真抓实干 "
                                                  u"推动全市经济社会高质量发展取得更大成效\n\n"
                                                  u"本报讯(记者王立)会议召开。"_s
                                               << u"HO"_s;
    QTest::addRow("table") << u"各镇主要指标\n村 户数 收入增速\n柳庄村 120户 18.2%\n槐店村 98户 16.5%"_s
                           << u"HBBB"_s;
    QTest::addRow("spaced heads are no table")
        << u"看项目 学经验\n找差距 谋发展\n比干劲 促发展\n本报讯(记者王立)会议召开。"_s << u"HHHO"_s;
    QTest::addRow("verses under their author")
        << u"抗旱\n王立\n水泵昼夜响着\n像村庄的心跳\n月亮,落在水渠里\n被人扛回了家\n停水通知\n因检修,3月8日停水。"_s
        << u"HCBBBBHB"_s;
    QTest::addRow("notice signed and dated")
        << u"停水通知\n因检修,3月8日停水。\n云岭高新区水务局\n2022年3月5日"_s << u"HBBB"_s;
    QTest::addRow("salutation of a letter") << u"读者来信\n编辑同志:\n我家门前的路灯不亮。"_s << u"HBB"_s;
    QTest::addRow("who wrote the letter and where")
        << u"我家门前的路灯不亮。\n云岭高新区 王立\n编后:路灯已经修好。"_s << u"BCB"_s;
    QTest::addRow("pen name at the end of the page") << u"期待更多这样的窗口。\n小舟"_s << u"BC"_s;
    QTest::addRow("items behind one bullet")
        << u"园区快讯\n◆首家智慧工厂6月8日投产\n◆区人社局推出新套餐 惠及1.2万人\n# 清河\n清淤启动。"_s
        << u"HBBHB"_s;
    QTest::addRow("spaced pen name under the headline")
        << u"扶持企业 贵在“雪中送炭”\n经 言\n锦上添花易,雪中送炭难。"_s << u"HCB"_s;
    QTest::addRow("numbered items without full stop")
        << u"亩均税收红榜\n1.云岭华丰食品有限公司 亩均税收58.6万元\n2.云岭新元电子有限公司 亩均税收51.2万元\n王立的一天\n清淤启动。"_s
        << u"HBBHB"_s;
    QTest::addRow("page's name between folio and editors")
        << u"2023.6.9 星期五\n4\n经开·高新\n编辑:王芳 电话:8881234"_s << u"FFFF"_s;
    QTest::addRow("office that signs the last notice")
        << u"致读者\n本报7月5日休刊一天。\n云岭日报编辑部"_s << u"HBB"_s;
    QTest::addRow("small headings with a comma")
        << u"清淤启动。\n建强组织,把“散”的聚起来\n村里成立清淤队。\n搭好平台,把“堵”的疏通开\n河水通了。"_s
        << u"BHBHB"_s;
    QTest::addRow("small headings that quote")
        << u"清淤启动。\n“在屋里问十遍,不如到河边看一眼”\n村里成立清淤队。\n“得罪人的事,总要有人做”\n河水通了。"_s
        << u"BHBHB"_s;
    QTest::addRow("a quotation alone")
        << u"清淤启动。\n“在屋里问十遍,不如到河边看一眼”\n王立说。\n河水通了。"_s << u"BBBB"_s;
    QTest::addRow("series label with a middle dot is no name")
        << u"清淤启动。\n行进中国·精彩故事\n河边的五年\n本报讯(记者王立)清淤启动。"_s << u"BHHO"_s;
    QTest::addRow("series label of two like halves")
        << u"清淤启动。\n读懂河流·读懂共账\n河边的五年\n本报讯(记者王立)清淤启动。"_s << u"BHHO"_s;
    QTest::addRow("a page's compound name beside its lettered number") << u"高新专版 Q3"_s << u"F"_s;
    QTest::addRow("such words with a bare number")
        << u"办好专版 3\n\n本报讯(记者王立)清淤启动。"_s << u"HO"_s;
    QTest::addRow("paper and page in one name") << u"云岭日报·高新区"_s << u"F"_s;
    QTest::addRow("items with several clauses")
        << u"数说云岭\n● 河道清淤12公里\n● 栽树3.2万棵,成活率96%;修路8公里\n● 好评率升至98.1%\n柳庄修路忙\n清淤启动。"_s
        << u"HBBBHB"_s;
    QTest::addRow("prices with long units, office and date in one line")
        << u"停车收费公示\n下列标准自3月起执行。\n柳庄停车场 4元/辆·小时\n槐店停车场 5元/辆·小时\n"
           u"滨河停车场 6元/辆·小时\n云岭高新区城管局 2022年3月5日\n清河\n清淤启动。"_s
        << u"HBBBBBHB"_s;
    QTest::addRow("bulletin's name, number, publisher and date")
        << u"云岭市园区工作简报\n第 12 期\n(总第 140 期)\n\n云岭市园区建设领导小组办公室 2021年7月9日\n\n"
           u"# 园区上半年平稳\n\n今年上半年,园区平稳。"_s
        << u"FFFFHB"_s;
    QTest::addRow("bulletin dated in words")
        << u"园区建设动态信息\n2022年第5期(总第88期)\n云岭高新区党政办公室编印 二〇二二年五月六日\n河道清淤\n清淤启动。"_s
        << u"FFFHB"_s;
    QTest::addRow("name in Latin letters, date, number and note")
        << u"滨河高新\nBINHE GAOXIN NEWS\n2023年4月7日\n第31期 总第402期\n内部资料 免费交流\n\n河道清淤\n\n"
           u"本报讯(记者王立)清淤启动。"_s
        << u"FFFFFHO"_s;
    QTest::addRow("page numbers between dashes and dots")
        << u"清淤启动,\n— 2 —\n沿河各村的干部群众都参加,\n·3·\n一起动手。\n第 4 页 共 6 页"_s << u"BFBFBF"_s;
    QTest::addRow("who receives and signs a bulletin")
        << u"清淤启动。\n报:市委、市政府有关领导\n送:各镇、街道,区直各部门\n签发:王立 编辑:李想 电话:8881234"_s
        << u"BFFF"_s;
    QTest::addRow("printed and copied to")
        << u"清淤启动。\n抄送:区直各部门。\n云岭高新区管委会办公室 2021年7月9日印发"_s << u"BFF"_s;
    QTest::addRow("owner and publisher in one word, telephone without colon")
        << u"清淤启动。\n主管主办:云岭高新区党工委 管委会\n编辑:王立 美编:李想\n电话 8881234 邮箱 a@b.example"_s
        << u"BFFF"_s;
    QTest::addRow("paper and its supplement") << u"云岭日报 高新区专刊"_s << u"F"_s;
    QTest::addRow("number of a competition is none of an issue")
        << u"首批学员结业\n第3期培训班开班\n本报讯(记者王立)培训班开班。"_s << u"HHO"_s;
    QTest::addRow("whom a letter is sent to is no imprint")
        << u"送:一份春节的礼物\n本报讯(记者王立)礼物送到。"_s << u"HO"_s;
    QTest::addRow("figures with clauses")
        << u"数读云岭\n云岭高新区上半年主要指标\n工业总产值 61.3亿元,下降4.5%\n固定资产投资 "
           u"18.9亿元,增长1.4%\n"
           u"财政收入 5.4亿元,增长3%;税收 4.0亿元,增长2.7%\n登记失业率 3.1%\n柳庄修路忙\n清淤启动。"_s
        << u"HHBBBBHB"_s;
    QTest::addRow("source of the figures") << u"上半年指标\n工业总产值 61.3亿元\n固定资产投资 "
                                              u"18.9亿元\n财政收入 5.4亿元\n(数据来源:云岭高新区经发局)\n"
                                              u"# 清河\n清淤启动。"_s
                                           << u"HBBBCHB"_s;
    QTest::addRow("two heads with figures are no list")
        << u"柳庄路灯 120盏\n柳庄新路 3公里\n本报讯(记者王立)路灯亮了。"_s << u"HHO"_s;
    QTest::addRow("addressees of a notice")
        << u"关于河道清淤的通知\n各镇、街道,区直有关部门:\n现将有关事项通知如下。"_s << u"HBB"_s;
    QTest::addRow("one addressee of a notice")
        << u"关于停水的通知\n各有关单位:\n因检修,3月8日停水。"_s << u"HBB"_s;
    QTest::addRow("label that begins like addressees")
        << u"各方点赞:\n河道清淤暖人心\n本报讯(记者王立)清淤启动。"_s << u"LHO"_s;
    QTest::addRow("notes of a web page")
        << u"云岭高新区产业园开工\n发布日期:2023-05-06 来源:云岭高新区管委会 浏览次数:120\n"
           u"昨日,产业园开工,总投资12亿元。\n【打印本页】 【关闭窗口】\n上一篇:云岭高新区招商\n下一篇:河道清淤完工"_s
        << u"HFBFFF"_s;
    QTest::addRow("source and time of a web page")
        << u"滨河镇今年第一段河道清淤完工\n来源:云岭日报 发布时间:2023年5月6日 10:30\n昨日,河道清淤完工。"_s
        << u"HFB"_s;
    QTest::addRow("head that tells a source is no such note")
        << u"来源清楚 去向明白\n本报讯(记者王立)河道清淤完工。"_s << u"HO"_s;
    QTest::addRow("number of sheets and lunar day among the frame")
        << u"云岭新区报\nYUNLING NEWS\n2022.9.9 星期五\n壬寅年八月十四\n总第612期 今日4版\n喜迎丰收 "
           u"奋进新征程\n"
           u"本报讯(记者王立)清淤启动。"_s
        << u"FFFFFHO"_s;
    QTest::addRow("how many are printed")
        << u"清淤启动。\n报送:市委办、市政府办\n分送:区领导,各部门\n(共印80份)"_s << u"BFFF"_s;
    QTest::addRow("heads and table behind a bracketed signature are no verses")
        << u"清淤启动。\n(滨河镇)\n◆数据◆\n上半年主要指标\n指标 单位 完成数\n产值 亿元 142.6\n投资 亿元 118.3\n外资 万美元 36"_s
        << u"BCHHBBBB"_s;
    QTest::addRow("torn line under a small heading")
        << u"民生账本\n桩桩件件,写在柳庄人的\n日子里。全年修路8公里,打井12眼。"_s << u"HBB"_s;
    QTest::addRow("head with a comma over a short sentence and its byline")
        << u"民生账本\n修一条路,暖一方心\n王立\n路通了。全年修路8公里。"_s << u"HHCB"_s;
    QTest::addRow("figures with a note in brackets")
        << u"数说云岭\n地区生产总值(预计):276亿元\n工业增加值增速:11.2%(全市第二)\n空气优良天数:291天("
           u"比上年多14天)\n"
           u"# 清河\n清淤启动。"_s
        << u"HBBBHB"_s;
    QTest::addRow("lists with the number of their members")
        << u"先进企业名单\n纳税先进企业(10户):云岭铝业等\n外贸先进企业(6户):云岭光电等\n"
           u"# 清河\n清淤启动。"_s
        << u"HBBHB"_s;
    QTest::addRow("planners and proof-readers") << u"策划:王立 统筹:李想 校对:赵明"_s << u"F"_s;
    QTest::addRow("number, name, month and editors of a page")
        << u"2 云岭时讯  2017年6月  责编:王立 美编:李想"_s << u"F"_s;
    QTest::addRow("a page with its month, editors and telephone")
        << u"B3 园区·动态 2014年9月 星期一 责编/王立 美编/李想 电话:(010)66662222转88"_s << u"F"_s;
    QTest::addRow("a page's number in words") << u"第三版\n# 清河\n清淤启动。"_s << u"FHB"_s;
    QTest::addRow("a series with a dot is nobody's name")
        << u"镇里修好了路。\n建镇十年·回乡看看\n# 清河\n清淤启动。"_s << u"BHHB"_s;
    QTest::addRow("who plans and writes is no imprint")
        << u"策划:三招办好一件事 服务:一次跑完\n本报讯(记者王立)礼物送到。"_s << u"HO"_s;
    QTest::addRow("office under a notice behind which a torn text goes on")
        << u"停水通知\n因检修,3月8日停水。\n云岭高新区水务局\n要多想办法,对意见不一的楼栋上门会诊。"_s
        << u"HBBB"_s;
    QTest::addRow("where to ask")
        << u"招聘公告\n招聘会10月11日开始,请带证件。\n咨询电话:0555—5550000\n# 清河\n清淤启动。"_s
        << u"HBBHB"_s;
    QTest::addRow("name of a column set apart is no pen name")
        << u"清淤启动。\n简 讯\n柳庄村路灯亮了\n本报讯(记者王立)路灯亮了。"_s << u"BHHO"_s;
    QTest::addRow("list") << u"先进集体名单\n甲一村\n乙二村\n丙三村\n丁四村\n戊五村\n己六村\n庚七村"_s
                          << u"HBBBBBBB"_s;
}

void LineClassifierTest::tellsKinds()
{
    QFETCH(QString, page);
    QTEST(kindsOf(page), "kinds");
}

QTEST_APPLESS_MAIN(LineClassifierTest)
#include "lineclassifiertest.moc"
