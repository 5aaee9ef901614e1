#include "models/reading/layout/topics.h"
#include "models/datatypes/packedunits.h"

#include <QTemporaryFile>
#include <QTest>

#include <array>
#include <cmath>
#include <numeric>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TopicsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addsDirections();
    void leavesOutWhatDoesNotFit_data();
    void leavesOutWhatDoesNotFit();
    void knowsWhatIsToldTogether_data();
    void knowsWhatIsToldTogether();
};

using Direction = std::array<int, Topics::dimensions>;

static Direction directionOf(const Topics &topics, const QString &text)
{
    Direction sum{};
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        const std::span<const qint8> values = topics.of(packedPair(text.at(at), text.at(at + 1)));
        for (size_t i = 0; i < values.size(); ++i)
            sum[i] += values[i];
    }
    return sum;
}

static Topics topicsOf(const QByteArray &content)
{
    QTemporaryFile file;
    if (file.open())
        file.write(content);
    file.close();
    return Topics(file.fileName());
}

void TopicsTest::addsDirections()
{
    QByteArray values(Topics::dimensions, 0);
    values[1] = 7;
    values[2] = -3;
    const Topics topics = topicsOf("# a comment\n葡萄\t"_ba + values.toBase64() + "\n");
    const Direction twice = directionOf(topics, u"葡萄与葡萄"_s);
    QCOMPARE(twice[0], 0);
    QCOMPARE(twice[1], 14);
    QCOMPARE(twice[2], -6);
}

void TopicsTest::leavesOutWhatDoesNotFit_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArray values = QByteArray(Topics::dimensions, 5).toBase64();
    QTest::newRow("no tab") << "葡萄"_ba + values;
    QTest::newRow("three characters") << "葡萄干\t"_ba + values;
    QTest::newRow("too short") << "葡萄\t"_ba + values.left(8);
    QTest::newRow("no Base64") << "葡萄\t%%%%"_ba;
    QTest::newRow("empty") << QByteArray();
}

void TopicsTest::leavesOutWhatDoesNotFit()
{
    QFETCH(QByteArray, line);
    QCOMPARE(directionOf(topicsOf(line), u"葡萄干"_s), Direction{});
}

void TopicsTest::knowsWhatIsToldTogether_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kin");
    QTest::addColumn<QString>("stranger");
    QTest::newRow("farming") << u"养殖户给羊添饲料"_s << u"村里建起牛羊圈舍,兽医上门防疫"_s
                             << u"法官调解物业纠纷"_s;
    QTest::newRow("school") << u"学生在课堂上举手"_s << u"老师布置作业,校长巡查教室"_s << u"货车在口岸通关"_s;
    QTest::newRow("fire") << u"消防员检查灭火器"_s << u"楼道里的安全隐患当场整改,疏散通道畅通"_s
                          << u"果农采摘葡萄"_s;
}

void TopicsTest::knowsWhatIsToldTogether()
{
    QFETCH(QString, text);
    QFETCH(QString, kin);
    QFETCH(QString, stranger);
    const Topics topics;
    const auto nearness = [&](const QString &other) {
        const Direction a = directionOf(topics, text);
        const Direction b = directionOf(topics, other);
        const double length = std::inner_product(b.cbegin(), b.cend(), b.cbegin(), 0.0);
        return std::inner_product(a.cbegin(), a.cend(), b.cbegin(), 0.0) / std::sqrt(length);
    };
    QVERIFY(nearness(kin) > 2 * nearness(stranger));
}

QTEST_APPLESS_MAIN(TopicsTest)
#include "topicstest.moc"
