#include "models/reading/facts/clausesplitter.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Expected: clauses parted by | and sentences by ||.
class TestClauseSplitter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsEndlessSentences()
    {
        const QList<Sentence> sentences = splitSentences(QString(5000, u'区'));
        QVERIFY(sentences.size() > 1);
        for (const Sentence &sentence : sentences)
            QVERIFY(sentence.at.length() <= longestSentence + 1);
    }

    void split_data();
    void split();
    void paragraphs();
    void clauseOfAnOffset();
};

void TestClauseSplitter::split_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addRow("one") << u"滨河镇开会。"_s << u"滨河镇开会"_s;
    QTest::addRow("clauses") << u"1月6日，滨河镇开会；柳庄村植树。"_s << u"1月6日|滨河镇开会|柳庄村植树"_s;
    QTest::addRow("half width") << u"1月6日,滨河镇开会;柳庄村植树。"_s << u"1月6日|滨河镇开会|柳庄村植树"_s;
    QTest::addRow("sentences") << u"开会。植树！"_s << u"开会||植树"_s;
    QTest::addRow("comma of thousands") << u"植树1,200棵。"_s << u"植树1,200棵"_s;
    QTest::addRow("brackets") << u"推进(开会,植树)工作，落实。"_s << u"推进(开会,植树)工作|落实"_s;
    QTest::addRow("colon of a table")
        << u"进出口总额：78.3亿元，下降3.9%"_s << u"进出口总额：78.3亿元|下降3.9%"_s;
    QTest::addRow("table of changes") << u"固定资产投资:增长10.1%"_s << u"固定资产投资:增长10.1%"_s;
    QTest::addRow("colon before a date") << u"时间:3月6日"_s << u"时间|3月6日"_s;
    QTest::addRow("colon of speech") << u"王立说:今年植树20棵"_s << u"王立说|今年植树20棵"_s;
    QTest::addRow("no closing mark") << u"滨河镇开会"_s << u"滨河镇开会"_s;
    QTest::addRow("unclosed bracket ends with its line")
        << u"推进(开会\n植树，落实"_s << u"推进(开会||植树|落实"_s;
    QTest::addRow("empty") << QString() << QString();
}

void TestClauseSplitter::split()
{
    QFETCH(QString, text);
    QStringList told;
    for (const Sentence &sentence : splitSentences(text)) {
        QStringList clauses;
        for (const Span &clause : sentence.clauses) {
            QVERIFY(sentence.at.contains(clause));
            clauses.append(text.mid(clause.from, clause.length()));
        }
        told.append(clauses.join(u'|'));
    }
    QTEST(told.join(u"||"_s), "expected");
}

void TestClauseSplitter::paragraphs()
{
    const QList<Sentence> sentences = splitSentences(u"开会。植树。\n落实。"_s);
    QCOMPARE(sentences.size(), 3);
    QCOMPARE(sentences.at(0).paragraph, sentences.at(1).paragraph);
    QVERIFY(sentences.at(1).paragraph != sentences.at(2).paragraph);
}

void TestClauseSplitter::clauseOfAnOffset()
{
    const QList<Sentence> sentences = splitSentences(u"1月6日，滨河镇开会。"_s);
    QCOMPARE(sentences.first().clauseOf(0), 0);
    QCOMPARE(sentences.first().clauseOf(6), 1);
}

QTEST_GUILESS_MAIN(TestClauseSplitter)
#include "clausesplittertest.moc"
