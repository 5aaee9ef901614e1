#include "models/search/textstarts.h"

#include <QtTest>

#include <numeric>

using namespace jianbao;

/// A place belongs to the text in which it stands, however long the texts are.
class TextStartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsTheTextOfEachPlace_data();
    void tellsTheTextOfEachPlace();
};

void TextStartsTest::tellsTheTextOfEachPlace_data()
{
    QTest::addColumn<QList<int>>("lengths");
    QTest::addRow("one short") << QList<int>{3};
    QTest::addRow("one long") << QList<int>{5000};
    QTest::addRow("many short") << QList<int>(700, 3);
    QTest::addRow("stretches to the unit") << QList<int>{512, 512, 1, 511, 1024, 512};
    QTest::addRow("long and short") << QList<int>{3, 1500, 3, 3, 3, 700, 100, 100, 100, 100, 100, 2000, 3};
}

void TextStartsTest::tellsTheTextOfEachPlace()
{
    QFETCH(QList<int>, lengths);
    TextStarts texts;
    for (const int length : lengths)
        texts.add(texts.end() + static_cast<quint32>(length));
    QCOMPARE(texts.count(), int(lengths.size()));
    QCOMPARE(int(texts.end()), std::accumulate(lengths.begin(), lengths.end(), 0));
    quint32 place = 0;
    for (int text = 0; text < lengths.size(); ++text) {
        QCOMPARE(texts.start(text), place);
        for (int i = 0; i < lengths.at(text); ++i)
            QCOMPARE(texts.at(place++), text);
    }
}

QTEST_APPLESS_MAIN(TextStartsTest)
#include "textstartstest.moc"
