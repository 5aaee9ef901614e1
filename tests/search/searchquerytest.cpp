#include "models/search/searchquery.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class SearchQueryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void understands_data();
    void understands();
    void datesHaveBothEnds_data();
    void datesHaveBothEnds();
    void marksWhatIsWanted();
    void hugeQueriesAreOneString_data();
    void hugeQueriesAreOneString();
    void neverFails();
};

namespace
{

using Kind = SearchQuery::Kind;
using Node = SearchQuery::Node;

/// A node in one line: [甲], headline[甲], and(…), or(…), not(…).
QString told(const Node &node)
{
    static const QStringList fields{{},          u"headline"_s, u"byline"_s, u"body"_s,      u"district"_s,
                                    u"tag"_s,    u"paper"_s,    u"date"_s,   u"kind"_s,      u"has"_s,
                                    u"status"_s, u"note"_s,     u"search"_s, u"indicator"_s, u"method"_s,
                                    u"added"_s};
    QStringList children;
    for (const Node &child : node.children)
        children.append(told(child));
    const QString inner = children.join(u' ');
    switch (node.kind) {
    case Kind::Everything:
        return u"all"_s;
    case Kind::Text:
    case Kind::Field:
        return fields.at(int(node.field)) + u'[' + node.text + u']';
    case Kind::And:
        return u"and(%1)"_s.arg(inner);
    case Kind::Or:
        return u"or(%1)"_s.arg(inner);
    case Kind::Not:
        return u"not(%1)"_s.arg(inner);
    }
    return {};
}

/// What every tree must be: And and Or have two children at least, Not has one, leaves have text.
bool isSound(const Node &node)
{
    const bool isLeaf = node.kind == Kind::Text || node.kind == Kind::Field;
    if (isLeaf && (node.text.isEmpty() || !node.children.isEmpty()))
        return false;
    if ((node.kind == Kind::And || node.kind == Kind::Or) && node.children.size() < 2)
        return false;
    if (node.kind == Kind::Not && node.children.size() != 1)
        return false;
    return std::all_of(node.children.cbegin(), node.children.cend(),
                       [](const Node &child) { return child.kind != Kind::Everything && isSound(child); });
}

} // namespace

void SearchQueryTest::understands_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *typed, const char *expected) {
        QTest::addRow("%s", typed) << QString::fromUtf8(typed) << QString::fromUtf8(expected);
    };
    row("", "all");
    row(" \t\u3000", "all");
    row("尼龙", "[尼龙]");
    row("尼龙 滨河镇", "and([尼龙] [滨河镇])");
    row("尼龙\u3000滨河镇", "and([尼龙] [滨河镇])");
    row("\"尼龙 项目\"", "[尼龙 项目]");
    row("\"尼龙 项目", "[尼龙 项目]");
    row("\"\"", "[\"\"]");
    row("甲 \"\"", "[甲]");
    row("5\"屏", "[5\"屏]");
    row("甲 OR 乙", "or([甲] [乙])");
    row("note:核对 has:note", "and(note[核对] has[note])");
    row("note:", "[note:]");
    row("indicator:\"国家高新区 排名\" method:三个一", "and(indicator[国家高新区 排名] method[三个一])");
    row("added:2022-03..", "added[2022-03..]");
    row("added:新", "[added:新]");
    row("甲 乙 OR 丙", "or(and([甲] [乙]) [丙])");
    row("甲 or 乙", "and([甲] [or] [乙])");
    row("OR 甲", "and([OR] [甲])");
    row("甲 OR", "and([甲] [OR])");
    row("甲 OR OR 乙", "and([甲] [OR] [OR] [乙])");
    row("OR", "[OR]");
    row("-甲", "not([甲])");
    row("甲 -乙", "and([甲] not([乙]))");
    row("甲-乙", "[甲-乙]");
    row("- 甲", "and([-] [甲])");
    row("--甲", "not([-甲])");
    row("-", "[-]");
    row("-(甲 OR 乙)", "not(or([甲] [乙]))");
    row("-\"甲 乙\"", "not([甲 乙])");
    row("(甲)", "[甲]");
    row("(甲 OR 乙) 丙", "and(or([甲] [乙]) [丙])");
    row("(甲 (乙 OR (丙 丁)))", "and([甲] or([乙] and([丙] [丁])))");
    row("高新区(东区)", "[高新区(东区)]");
    row("(高新区(东区) OR 丙)", "or([高新区(东区)] [丙])");
    row("(记者", "[(记者]");
    row("甲)", "[甲)]");
    row("()", "[()]");
    row("（甲）", "[（甲）]");
    row("“三个一”工作法", "[“三个一”工作法]");
    row("“四位一体”", "[“四位一体”]"); // as it is printed
    row("“尼龙 项目”", "[尼龙 项目]");
    row("“尼龙 项目”落户", "and([“尼龙] [项目”落户])");
    row("“尼龙 “项目 甲”", "and([“尼龙] [项目 甲])");
    row("headline：“尼龙 项目”", "headline[尼龙 项目]");
    row("headline:“尼龙”", "headline[“尼龙”]");
    row("（甲 OR 乙） 丙", "and(or([甲] [乙]) [丙])");
    row("（甲 OR 乙）丙", "or([（甲] [乙）丙])");
    row("－（甲 （乙 丙））", "not(and([甲] [乙] [丙]))");
    row("－甲", "not([甲])");
    row("－", "[－]");
    row("(甲 （乙 丙）)", "and([甲] [乙] [丙])");
    row("甲（乙 丙）", "and([甲（乙] [丙）])");
    row("（甲 乙", "and([（甲] [乙])");
    row("headline:尼龙", "headline[尼龙]");
    row("Headline：尼龙", "headline[尼龙]");
    row("headline:\"尼龙 项目\"", "headline[尼龙 项目]");
    row("-tag:招商", "not(tag[招商])");
    row("district:滨河镇 paper:云岭日报", "and(district[滨河镇] paper[云岭日报])");
    row("headline:", "[headline:]");
    row("url:甲", "[url:甲]");
    row("10:30", "[10:30]");
    row("kind:Photo", "kind[photo]");
    row("kind:poem", "[kind:poem]");
    row("has:indicator", "has[indicator]");
    row("has:wings", "[has:wings]");
    row("status:review", "status[review]");
    row("date:2021", "date[2021]");
    row("date:sometime", "[date:sometime]");
    row("date:2021-13", "[date:2021-13]");
    row("date:2021..2020", "[date:2021..2020]");
    row("date:..", "[date:..]");
    row("date:2021年13月", "[date:2021年13月]");
    row("date:2021年12月33日", "[date:2021年12月33日]");
    row("date：２０２１", "date[２０２１]");
    row("date:2021-12月", "date[2021-12月]");
    row("🚀", "[🚀]");
    row("tag:🚀", "tag[🚀]");
}

void SearchQueryTest::understands()
{
    QFETCH(QString, typed);
    const SearchQuery query = SearchQuery::parse(typed);
    QTEST(told(query.root()), "expected");
    QCOMPARE(query.typed(), typed);
    QVERIFY(isSound(query.root()));
}

void SearchQueryTest::datesHaveBothEnds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addRow("day") << u"date:2021-3-5"_s << QDate(2021, 3, 5) << QDate(2021, 3, 5);
    QTest::addRow("month") << u"date:2020-02"_s << QDate(2020, 2, 1) << QDate(2020, 2, 29);
    QTest::addRow("year") << u"date:2021"_s << QDate(2021, 1, 1) << QDate(2021, 12, 31);
    QTest::addRow("range") << u"date:2021..2022-03"_s << QDate(2021, 1, 1) << QDate(2022, 3, 31);
    QTest::addRow("until") << u"date:..2022"_s << QDate() << QDate(2022, 12, 31);
    const QDate december(2021, 12, 1);
    QTest::addRow("Chinese year") << u"date:2021年"_s << QDate(2021, 1, 1) << QDate(2021, 12, 31);
    QTest::addRow("Chinese month") << u"date:2021年12月"_s << december << QDate(2021, 12, 31);
    QTest::addRow("Chinese day") << u"date：2021年12月1日"_s << december << december;
    QTest::addRow("slashes") << u"date:2021/12/1"_s << december << december;
    QTest::addRow("points") << u"date:2021.12.1..2022.1"_s << december << QDate(2022, 1, 31);
    QTest::addRow("wide digits") << u"date:２０２１－１２"_s << december << QDate(2021, 12, 31);
    QTest::addRow("Chinese range") << u"date:2021年12月至2022年1月"_s << december << QDate(2022, 1, 31);
    for (const char *dots : {"。。", "……", "～", "——", "到"})
        QTest::addRow("%s", dots) << u"date:2021-12%1"_s.arg(QString::fromUtf8(dots)) << december << QDate();
    QTest::addRow("since") << u"date:2022-12.."_s << QDate(2022, 12, 1) << QDate();
}

void SearchQueryTest::datesHaveBothEnds()
{
    QFETCH(QString, typed);
    const Node root = SearchQuery::parse(typed).root();
    QCOMPARE(root.field, SearchQuery::Field::Date);
    QTEST(root.from, "from");
    QTEST(root.to, "to");
}

void SearchQueryTest::marksWhatIsWanted()
{
    const SearchQuery query =
        SearchQuery::parse(u"甲 (乙 OR headline:丙) -丁 -(戊 己) body:甲 tag:庚 byline:辛"_s);
    QCOMPARE(query.markedStrings(), QStringList({u"甲"_s, u"乙"_s, u"丙"_s}));
}

void SearchQueryTest::hugeQueriesAreOneString_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addRow("many strings") << u"甲 "_s.repeated(5000).trimmed();
    QTest::addRow("deep brackets") << u"("_s.repeated(5000) + u'x' + u")"_s.repeated(5000);
    QTest::addRow("deep exclusion") << u"-("_s.repeated(5000) + u'x' + u")"_s.repeated(5000);
}

void SearchQueryTest::hugeQueriesAreOneString()
{
    QFETCH(QString, typed);
    QCOMPARE(told(SearchQuery::parse(typed).root()), u'[' + typed + u']');
}

void SearchQueryTest::neverFails()
{
    const QString alphabet =
        u"甲乙丙尼龙𠮷高新区5G \"\"()()--ORor:：.,'*%_\\\n\t“”（）datetagheadline2021..03"_s;
    QRandomGenerator random(20211231);
    const int rounds = std::max(20000, qEnvironmentVariableIntValue("JIANBAO_TORTURE_ROUNDS"));
    for (int round = 0; round < rounds; ++round) {
        QString typed;
        const int length = random.bounded(40);
        for (int i = 0; i < length; ++i)
            typed += random.bounded(50) == 0 ? QChar(char16_t(random.bounded(0x10000)))
                                             : alphabet.at(random.bounded(int(alphabet.size())));
        const SearchQuery query = SearchQuery::parse(typed);
        QVERIFY2(isSound(query.root()), qPrintable(typed));
        QCOMPARE(query.isEmpty(), typed.trimmed().isEmpty());
    }
}

QTEST_GUILESS_MAIN(SearchQueryTest)
#include "searchquerytest.moc"
