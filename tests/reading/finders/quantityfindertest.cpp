#include "models/reading/finders/numbers/quantityfinder.h"
#include "models/datatypes/enumkeys.h"
#include "models/reading/lexicon.h"
#include "sourcefolder.h"

#include <QTest>

using namespace jianbao;

/// Quantities as “words value unit kind bound”, parted by “; ”; an exact bound and an empty unit are left
/// out.
class TestQuantityFinder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quantities_data();
    void quantities();
    void spansQuoteTheOriginal();
    void halfSurrogatePairsDoNoHarm();
    void casualCounts();

private:
    QString told(const QString &text) const;

    const Lexicon m_lexicon{QStringLiteral(JIANBAO_SOURCE_DIR "/resources/lexicon")};
    const QuantityFinder m_finder{m_lexicon};
};

namespace
{

QString nameOf(FoundQuantity::Kind kind)
{
    const QStringList names{QStringLiteral("number"), QStringLiteral("percent"), QStringLiteral("currency"),
                            QStringLiteral("dimension"), QStringLiteral("ordinal")};
    return names.at(int(kind));
}

} // namespace

QString TestQuantityFinder::told(const QString &text) const
{
    QStringList lines;
    for (const FoundQuantity &quantity : m_finder.find(text)) {
        QStringList words{text.mid(quantity.at.from, quantity.at.length()).remove(QLatin1Char('\n')),
                          QString::number(quantity.value, 'g', 12)};
        if (quantity.valueTo)
            words.last() += QStringLiteral("..") + QString::number(*quantity.valueTo, 'g', 12);
        if (!quantity.unit.isEmpty())
            words.append(quantity.unit);
        words.append(nameOf(quantity.kind));
        if (quantity.bound != Bound::Exact)
            words.append(keyOf(quantity.bound));
        lines.append(words.join(QLatin1Char(' ')));
    }
    return lines.join(QStringLiteral("; "));
}

void TestQuantityFinder::quantities_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const struct
    {
        const char *text;
        const char *expected;
    } rows[] = {
        // plain numbers
        {"人均GDP11.2万元", "11.2万元 112000 元 currency"},
        {"该镇有9000余常住人口", "9000余 9000 人 number over"},
        {"该镇有9000余", "9000余 9000 number over"},
        {"摄氏三十度", "摄氏三十度 30 摄氏度 dimension"},
        {"转了三十度", "三十度 30 度 dimension"},
        {"123", "123 123 number"},
        {"1,234,567.5", "1,234,567.5 1234567.5 number"},
        {"1，234", "1，234 1234 number"},
        {"２００", "２００ 200 number"},
        {"-5.5", "-5.5 -5.5 number"},
        {"负一百", "负一百 -100 number"},
        {"一万五千三百二十", "一万五千三百二十 15320 number"},
        {"三点一四", "三点一四 3.14 number"},
        {"二十点零五", "二十点零五 20.05 number"},
        {"一百二", "一百二 120 number"},
        {"两万三", "两万三 23000 number"},
        {"一千零五", "一千零五 1005 number"},
        {"一亿两千万", "一亿两千万 120000000 number"},
        {"三兆字节", "三兆字节 3 MB dimension"},
        {"装机十兆瓦", "十兆瓦 10 兆瓦 dimension"},
        {"三兆元", "三兆元 3e+12 元 currency"},
        {"二十万八千", "二十万八千 208000 number"},
        {"廿八", "廿八 28 number"},
        {"壹佰贰拾叁", "壹佰贰拾叁 123 number"},
        {"1.5亿", "1.5亿 150000000 number"},
        {"3亿5千万", "3亿5千万 350000000 number"},
        {"1.2万亿", "1.2万亿 1.2e+12 number"},
        {"2e10", "2e10 20000000000 number"},
        {"三", "三 3 number"},
        {"3/5", "3/5 0.6 number"},
        {"六分之一", "六分之一 0.166666666667 number"},
        {"五又二分之一", "五又二分之一 5.5 number"},
        {"负三分之二", "负三分之二 -0.666666666667 number"},
        // per cent
        {"50%", "50% 50 % percent"},
        {"１２６％", "１２６％ 126 % percent"},
        {"-5%", "-5% -5 % percent"},
        {"百分之五点五", "百分之五点五 5.5 % percent"},
        {"负百分之五", "负百分之五 -5 % percent"},
        {"百分之一百二", "百分之一百二 120 % percent"},
        {"百分之百", "百分之百 100 % percent"},
        {"百分之20", "百分之20 20 % percent"},
        {"千分之五", "千分之五 0.5 % percent"},
        {"5‰", "5‰ 0.5 % percent"},
        {"三成", "三成 30 % percent"},
        {"三成半", "三成半 35 % percent"},
        {"半成", "半成 5 % percent"},
        {"七八成", "七八成 70..80 % percent"},
        {"三成以上企业", "三成以上 30 % percent over"},
        {"打八折", "八折 80 % percent"},
        {"七五折", "七五折 75 % percent"},
        {"10%至20%", "10%至20% 10..20 % percent"},
        {"10-20%", "10-20% 10..20 % percent"},
        {"百分之十到百分之二十", "百分之十到百分之二十 10..20 % percent"},
        {"提高2.3个百分点", "2.3个百分点 2.3 百分点 percent"},
        {"增长近8倍", "近8倍 8 倍 number near_below"},
        // currency
        {"12亿元", "12亿元 1200000000 元 currency"},
        {"约3.6亿元", "约3.6亿元 360000000 元 currency about"},
        {"1.5亿多元", "1.5亿多元 150000000 元 currency over"},
        {"1200多万元", "1200多万元 12000000 元 currency over"},
        {"不足9000万元", "不足9000万元 90000000 元 currency under"},
        {"实现收入2.\n\n4亿元", "2.4亿元 240000000 元 currency"},
        {"一万五千元", "一万五千元 15000 元 currency"},
        {"100美元", "100美元 100 美元 currency"},
        {"1.5亿美元", "1.5亿美元 150000000 美元 currency"},
        {"US$100", "US$100 100 美元 currency"},
        {"¥100", "¥100 100 元 currency"},
        {"￥1,200.50", "￥1,200.50 1200.5 元 currency"},
        {"人民币5000元", "人民币5000元 5000 元 currency"},
        {"8.5英镑", "8.5英镑 8.5 英镑 currency"},
        {"20万日元", "20万日元 200000 日元 currency"},
        {"300欧元", "300欧元 300 欧元 currency"},
        {"四十二块钱", "四十二块钱 42 元 currency"},
        {"10元5角", "10元5角 10.5 元 currency"},
        {"三块五", "三块五 3.5 元 currency"},
        {"每户补助2000元", "2000元 2000 元/户 currency"},
        {"3万至5万元", "3万至5万元 30000..50000 元 currency"},
        {"3-5万元", "3-5万元 30000..50000 元 currency"},
        {"每公斤2.8元", "2.8元 2.8 元/公斤 currency"},
        {"80元/平方米", "80元/平方米 80 元/平方米 currency"},
        // dimensions
        {"1.2万平方米", "1.2万平方米 12000 平方米 dimension"},
        {"500㎡", "500㎡ 500 平方米 dimension"},
        {"一百平方公里", "一百平方公里 100 平方公里 dimension"},
        {"1300余亩", "1300余亩 1300 亩 dimension over"},
        {"960米", "960米 960 米 dimension"},
        {"二十五公里", "二十五公里 25 公里 dimension"},
        {"100km", "100km 100 公里 dimension"},
        {"5.8万多吨", "5.8万多吨 58000 吨 dimension over"},
        {"3kg", "3kg 3 公斤 dimension"},
        {"5℃", "5℃ 5 摄氏度 dimension"},
        {"二十三摄氏度", "二十三摄氏度 23 摄氏度 dimension"},
        {"零下5℃", "零下5℃ -5 摄氏度 dimension"},
        {"亩产600余公斤", "600余公斤 600 公斤/亩 dimension over"},
        {"40公斤/亩", "40公斤/亩 40 公斤/亩 dimension"},
        {"时速120公里/小时", "120公里/小时 120 公里/小时 dimension"},
        {"带宽最大值60G", "60G 60 G dimension"},
        {"500GB", "500GB 500 GB dimension"},
        {"3000千瓦时", "3000千瓦时 3000 千瓦时 dimension"},
        {"十五年", "十五年 15 年 dimension"},
        {"15天减为4天", "15天 15 天 dimension; 4天 4 天 dimension"},
        {"三个月", "三个月 3 个月 dimension"},
        {"两个多月", "两个多月 2 个月 dimension over"},
        {"两个半小时", "两个半小时 2.5 小时 dimension"},
        {"半小时", "半小时 0.5 小时 dimension"},
        {"45分钟", "45分钟 45 分钟 dimension"},
        // counts
        {"58家", "58家 58 家 number"},
        {"两千个", "两千个 2000 个 number"},
        {"6000余人", "6000余人 6000 人 number over"},
        {"三百余人", "三百余人 300 人 number over"},
        {"百余家", "百余家 100 家 number over"},
        {"近500人", "近500人 500 人 number near_below"},
        {"超过15.5万个", "超过15.5万个 155000 个 number over"},
        {"逾百家,20家左右", "逾百家 100 家 number over; 20家左右 20 家 number about"},
        {"至少5家", "至少5家 5 家 number over"},
        {"不低于30项", "不低于30项 30 项 number over"},
        {"不超过3次", "不超过3次 3 次 number under"},
        {"100余人次", "100余人次 100 人次 number over"},
        {"30余车次", "30余车次 30 车次 number over"},
        {"2-3家", "2-3家 2..3 家 number"},
        {"3至5家", "3至5家 3..5 家 number"},
        {"两三百人", "两三百人 200..300 人 number"},
        {"三四十家", "三四十家 30..40 家 number"},
        {"上百家", "上百家 100 家 number over"},
        {"近千人", "近千人 1000 人 number near_below"},
        {"三五个", "三五个 3..5 个 number"},
        {"十来个", "十来个 10 个 number about"},
        {"前进9个位次", "9个位次 9 位 number"},
        {"98.78分", "98.78分 98.78 分 number"},
        {"5个方面", "5个 5 个 number"},
        // ordinals
        {"位列第88位", "第88位 88 位 ordinal"},
        {"居全省第3名", "第3名 3 位 ordinal"},
        {"位居61名", "61名 61 位 ordinal"},
        {"排名第一", "第一 1 位 ordinal"},
        {"第三届", "第三届 3 届 ordinal"},
        {"第二批", "第二批 2 批 ordinal"},
        {"第1万辆新车下线", "第1万辆 10000 辆 ordinal"},
        {"墙上挂着五角星", ""},
        // numbers that count nothing
        {"推行“三个一”“1234”工作法", ""},
        {"建设“15分钟生活圈”和“100公里经济圈”", ""},
        {"喊出“100万元”的价格,“约3.5亿元”",
         "100万元 1000000 元 currency; 约3.5亿元 350000000 元 currency about"},
        {"聚焦G60科创走廊和5G应用,坚持24小时值班", ""},
        {"“十大美丽乡村”,平均年龄36岁,60岁以上老人", ""},
        {"3号地块、一号路、8号楼", ""},
        {"《科技创新服务十条》", ""},
        {"2021年2月19日上午9时30分", ""},
        {"几十家、数百人、十几个", ""},
        {"“十四五”开局,2035年远景目标", ""},
        {"“六五”普法,一期工程,二等奖", ""},
        {"12345热线,电话0375-1234567,比分3:1", ""},
        {"规模以上企业,省级及以上平台", ""},
        {"十分感谢,百姓满意,四面八方", ""},
        {"2021迎新春晚会", ""},
        {"十百千万行动", ""},
        {"", ""},
    };
    for (const auto &row : rows)
        QTest::addRow("%s", row.text) << QString::fromUtf8(row.text) << QString::fromUtf8(row.expected);
}

void TestQuantityFinder::quantities()
{
    QFETCH(QString, text);
    QTEST(told(text), "expected");
}

void TestQuantityFinder::spansQuoteTheOriginal()
{
    const QString text = QStringLiteral("完成目标的１２６％，入库８家");
    const QList<FoundQuantity> found = m_finder.find(text);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).at, (Span{5, 9}));
    QCOMPARE(found.at(0).number, (Span{5, 8}));
    QCOMPARE(found.at(1).at, (Span{12, 14}));
}

void TestQuantityFinder::halfSurrogatePairsDoNoHarm()
{
    const QString half{QChar(0xD842)};
    const QString text = half + QStringLiteral("投资3亿元") + half + QStringLiteral("，新建2所") +
                         QChar(0xDFB7) + QStringLiteral("学校5家𠮷") + half;
    const QList<FoundQuantity> found = m_finder.find(text);
    QVERIFY(found.size() >= 2);
    QCOMPARE(found.first().value, 3e8);
    QCOMPARE(text.mid(found.first().at.from, found.first().at.length()), QStringLiteral("3亿元"));
}

void TestQuantityFinder::casualCounts()
{
    const QList<FoundQuantity> found =
        m_finder.find(QStringLiteral("撰写一篇报告,组织1次活动,创新两种模式,两千个"));
    QCOMPARE(found.size(), 4);
    QVERIFY(found.at(0).casual);
    QVERIFY(!found.at(1).casual);
    QVERIFY(found.at(2).casual);
    QVERIFY(!found.at(3).casual);
}

QTEST_APPLESS_MAIN(TestQuantityFinder)
#include "quantityfindertest.moc"
