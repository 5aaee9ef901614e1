#include "models/reading/finders/patterns/patternsearch.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// A search finds for each pattern what looking for it alone finds.
class PatternSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatEachFindsAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << u"云岭高新区召开会议"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("several at one place") << u"3月14日，滨河镇"_s;
        QTest::newRow("one behind another") << u"3月14日4月5日、12月、3月"_s;
        QTest::newRow("behind something") << u"2021年3月5日，13月5日"_s;
        QTest::newRow("to the end") << u"滨河镇和柳庄镇"_s;
    }
    void findsWhatEachFindsAlone()
    {
        QFETCH(QString, text);
        const QStringList words{u"(?<![\\d年])\\d{1,2}月(?:\\d{1,2}日)?"_s, u"\\d+月"_s,
                                u"(?<name>\\p{sc:Han}{2})镇(?!长)"_s, u"[日月]"_s};
        QList<AnchoredPattern> patterns;
        QList<QStringList> alone;
        for (const QString &one : words) {
            patterns.append(AnchoredPattern(one));
            alone.append(QStringList());
            for (auto matches = QRegularExpression(one).globalMatch(text); matches.hasNext();)
                alone.last().append(matches.next().captured());
        }
        QList<QStringList> together;
        for (const QList<PatternMatch> &matches : PatternSearch(patterns).matchesIn(text)) {
            together.append(QStringList());
            for (const PatternMatch &match : matches)
                together.last().append(match.captured());
        }
        QCOMPARE(together, alone);
    }

    void tellsThemByPlaceThenByPattern()
    {
        const PatternSearch search(
            {AnchoredPattern(u"镇村"_s), AnchoredPattern(u"村"_s), AnchoredPattern(u"镇"_s)});
        QStringList told;
        search.eachMatch(u"镇村镇"_s, [&](qsizetype pattern, const PatternMatch &match) {
            told.append(QString::number(pattern) + match.captured());
        });
        QCOMPARE(told, QStringList({u"0镇村"_s, u"2镇"_s, u"1村"_s, u"2镇"_s}));
    }
};

QTEST_GUILESS_MAIN(PatternSearchTest)
#include "patternsearchtest.moc"
