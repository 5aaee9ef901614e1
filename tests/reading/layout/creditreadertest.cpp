#include "models/reading/layout/creditreader.h"
#include "models/reading/lexicon.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Reporters, correspondents, photographers and authors with a bar between.
static QString shown(const Byline &byline)
{
    return u"%1|%2|%3|%4"_s.arg(byline.reporters.join(u','), byline.correspondents.join(u','),
                                byline.photographers.join(u','), byline.authors.join(u','));
}

class CreditReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsNamesByRole_data();
    void readsNamesByRole();
    void refusesOtherLines_data();
    void refusesOtherLines();

private:
    Lexicon m_lexicon;
};

void CreditReaderTest::readsNamesByRole_data()
{
    QTest::addColumn<QString>("credit");
    QTest::addColumn<QString>("expected"); // reporters|correspondents|photographers|authors
    QTest::addRow("reporter") << u"记者王立"_s << u"王立|||"_s;
    QTest::addRow("reporter with space") << u"记者 王立"_s << u"王立|||"_s;
    QTest::addRow("a long Mongolian name") << u"记者乌日其木格 王立"_s << u"乌日其木格,王立|||"_s;
    QTest::addRow("two reporters") << u"记者王立、李想"_s << u"王立,李想|||"_s;
    QTest::addRow("reporter and correspondents")
        << u"记者王立 通讯员赵小萌 孙可"_s << u"王立|赵小萌,孙可||"_s;
    QTest::addRow("no space before the role") << u"记者王立通讯员赵小萌"_s << u"王立|赵小萌||"_s;
    QTest::addRow("spaced name") << u"记者 王 立 通讯员 赵小萌"_s << u"王立|赵小萌||"_s;
    QTest::addRow("first character glued") << u"记者王 立"_s << u"王立|||"_s;
    QTest::addRow("text and picture of one each")
        << u"本报记者 王立/文 通讯员 刘平/图"_s << u"王立|刘平|刘平|"_s;
    QTest::addRow("all write and photograph")
        << u"记者 王立 通讯员 刘平 文/图"_s << u"王立|刘平|王立,刘平|"_s;
    QTest::addRow("photographer") << u"王立 摄"_s << u"||王立|"_s;
    QTest::addRow("photographer glued") << u"王立摄"_s << u"||王立|"_s;
    QTest::addRow("agency's photographer") << u"新华社记者 王立 摄"_s << u"||王立|"_s;
    QTest::addRow("two photographers") << u"王立 李想 摄影报道"_s << u"||王立,李想|"_s;
    QTest::addRow("name that ends like a role") << u"王立文"_s << u"|||王立文"_s;
    QTest::addRow("name behind its role that ends like one") << u"通讯员 李嘉文"_s << u"|李嘉文||"_s;
    QTest::addRow("such a name among others") << u"记者 王立 通讯员 李宏图"_s << u"王立|李宏图||"_s;
    QTest::addRow("text before, picture before") << u"文/王立 图/李想"_s << u"||李想|王立"_s;
    QTest::addRow("text after, picture after") << u"王立 文 李想 图"_s << u"||李想|王立"_s;
    QTest::addRow("bullet") << u"► 王立 李想"_s << u"|||王立,李想"_s;
    QTest::addRow("other paper's reporter") << u"云岭日报记者 王立"_s << u"王立|||"_s;
    QTest::addRow("all-media reporter") << u"本报全媒体记者 王立"_s << u"王立|||"_s;
    QTest::addRow("chief reporter") << u"本报首席记者王立"_s << u"王立|||"_s;
    QTest::addRow("author") << u"作者:王立"_s << u"|||王立"_s;
    QTest::addRow("compound surname") << u"欧阳文武"_s << u"|||欧阳文武"_s;
    QTest::addRow("name with middle dot") << u"记者 阿依·古丽"_s << u"阿依·古丽|||"_s;
    QTest::addRow("both roles before all names")
        << u"文/图 本报记者 王立 实习记者 李想"_s << u"王立,李想||王立,李想|"_s;
    QTest::addRow("text and picture before reporters")
        << u"文/云岭日报记者 王立 图/见习记者 李想"_s << u"王立,李想||李想|"_s;
    QTest::addRow("picture before its name") << u"记者 王立 摄影 李想"_s << u"王立||李想|"_s;
    QTest::addRow("names run together") << u"记者孟桥通讯员林飞苏永"_s << u"孟桥|林飞,苏永||"_s;
    QTest::addRow("longer names run together") << u"记者王立孟小桥"_s << u"王立,孟小桥|||"_s;
    QTest::addRow("name of four under a role") << u"记者 欧阳文武"_s << u"欧阳文武|||"_s;
    QTest::addRow("report") << u"记者 王立 通讯员 李想 报道"_s << u"王立|李想||"_s;
}

void CreditReaderTest::readsNamesByRole()
{
    QFETCH(QString, credit);
    QFETCH(QString, expected);
    const CreditReader reader(m_lexicon);
    QCOMPARE(shown(reader.read(credit)), expected);
    const std::optional<Byline> strict = reader.readStrictly(credit);
    QVERIFY(strict.has_value());
    QCOMPARE(shown(*strict), expected);
}

void CreditReaderTest::refusesOtherLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addRow("head") << u"滨河镇河道清淤正当时"_s;
    QTest::addRow("head that begins like a credit") << u"记者走访云岭高新区企业"_s;
    QTest::addRow("head of short halves") << u"看项目 学经验"_s;
    QTest::addRow("sentence") << u"记者从滨河镇获悉"_s;
    QTest::addRow("bare role after a sentence") << u"工人在清淤 王立"_s;
}

void CreditReaderTest::refusesOtherLines()
{
    QFETCH(QString, line);
    QVERIFY(!CreditReader(m_lexicon).readStrictly(line).has_value());
}

QTEST_APPLESS_MAIN(CreditReaderTest)
#include "creditreadertest.moc"
