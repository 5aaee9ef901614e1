#include "bench/topiclearner.h"
#include "models/reading/layout/topics.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TopicLearnerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pairsToldTogetherPointTheSameWay();
    void leavesOutRareAndCommonPairs();
    void needsMoreTextsThanDimensions();
    void printsPairsInOrder();

private:
    static QStringList texts(int count);
};

/// A word of a matter: two characters that stand in no other one.
static QString wordOf(int matter, int number)
{
    const int first = 0x4e00 + 2 * (30 * matter + number);
    return QString(QChar(first)) + QChar(first + 1);
}

/// Texts of one of ten matters each, in a third of the matter's thirty words; all of them say 今天.
QStringList TopicLearnerTest::texts(int count)
{
    QRandomGenerator random(1);
    QStringList texts;
    for (int text = 0; text < count; ++text) {
        QStringList told{u"今天"_s};
        for (int word = 0; word < 10; ++word)
            told.append(wordOf(text % 10, random.bounded(30)));
        texts.append(told.join(u','));
    }
    return texts;
}

/// Of the table's line of a pair the bytes.
static QList<int> directionIn(const QByteArray &table, const QString &pair)
{
    for (const QByteArray &line : table.split('\n')) {
        if (!line.startsWith(pair.toUtf8() + '\t'))
            continue;
        QList<int> values;
        for (const char byte : QByteArray::fromBase64(line.mid(line.indexOf('\t') + 1)))
            values.append(byte);
        return values;
    }
    return {};
}

/// Where ten words of a matter point together, from the one of that number on.
static QList<int> directionOf(const QByteArray &table, int matter, int from)
{
    QList<int> sum(Topics::dimensions, 0);
    for (int word = from; word < from + 10; ++word) {
        const QList<int> values = directionIn(table, wordOf(matter, word));
        for (qsizetype i = 0; i < values.size(); ++i)
            sum[i] += values.at(i);
    }
    return sum;
}

static int product(const QList<int> &a, const QList<int> &b)
{
    return std::inner_product(a.cbegin(), a.cend(), b.cbegin(), 0);
}

void TopicLearnerTest::pairsToldTogetherPointTheSameWay()
{
    const QByteArray table = TopicLearner(texts(160)).table();
    QCOMPARE(directionIn(table, wordOf(3, 0)).size(), qsizetype(Topics::dimensions));
    for (int matter = 1; matter < 10; ++matter) {
        const QList<int> words = directionOf(table, matter, 0);
        const int kin = product(words, directionOf(table, matter, 10));
        const int strangers = product(words, directionOf(table, matter - 1, 10));
        QVERIFY2(kin > 5 * std::abs(strangers),
                 qPrintable(u"matter %1: %2, %3"_s.arg(matter).arg(kin).arg(strangers)));
    }
}

void TopicLearnerTest::leavesOutRareAndCommonPairs()
{
    QStringList written = texts(160);
    for (int text = 0; text < TopicLearner::fewestHolders; ++text) {
        written[text] += u",龙眼"_s;
        if (text > 0)
            written[text] += u",椰枣"_s;
    }
    const QByteArray table = TopicLearner(written).table();
    QVERIFY(!directionIn(table, u"龙眼"_s).isEmpty());
    QVERIFY(directionIn(table, u"椰枣"_s).isEmpty());
    QVERIFY(directionIn(table, u"今天"_s).isEmpty());
}

void TopicLearnerTest::needsMoreTextsThanDimensions()
{
    QVERIFY(TopicLearner(texts(Topics::dimensions - 1)).table().isEmpty());
    QVERIFY(TopicLearner({}).table().isEmpty());
}

void TopicLearnerTest::printsPairsInOrder()
{
    QList<QByteArray> lines = TopicLearner(texts(160)).table().split('\n');
    QVERIFY(lines.takeLast().isEmpty());
    QVERIFY(lines.size() > 200);
    QVERIFY(std::is_sorted(lines.cbegin(), lines.cend()));
}

QTEST_APPLESS_MAIN(TopicLearnerTest)
#include "topiclearnertest.moc"
