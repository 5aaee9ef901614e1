#include "models/reading/finders/patterns/patternstarts.h"
#include "models/reading/finders/patterns/anchoredpattern.h"
#include "models/reading/finders/times/festivals.h"
#include "models/reading/finders/times/timerules.h"
#include "models/reading/lexicon.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace
{

/// All matches from left to right, not overlapping, tried only where one may begin.
QStringList found(const QString &words, const QString &text)
{
    const AnchoredPattern pattern(words);
    const PatternStarts starts({words});
    QStringList found;
    for (qsizetype at = 0; at < text.size();) {
        const PatternMatch match = starts.at(text, at) != 0 ? pattern.matchAt(text, at) : PatternMatch();
        if (match.hasMatch())
            found.append(match.captured());
        at = std::max(at + 1, match.capturedEnd());
    }
    return found;
}

/// The same by a search.
QStringList searched(const QString &words, const QString &text)
{
    QStringList found;
    for (auto matches = QRegularExpression(words).globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    return found;
}

/// A text of what stands in dates, and of the characters that `pattern` spells out.
QString scrambled(const QString &pattern, QRandomGenerator &random)
{
    constexpr QStringView parts = u"0123456789一二十年月日号周季度前后至到-第个上下天的. ";
    QString text;
    for (int i = 0; i < 9; ++i)
        text += random.bounded(4) == 0 ? pattern.at(random.bounded(pattern.size()))
                                       : parts.at(random.bounded(parts.size()));
    return text;
}

} // namespace

class PatternStartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNoMatch_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("digits") << u"\\d+"_s;
        QTest::newRow("not inside a number") << u"(?<!\\d)\\d{2}"_s;
        QTest::newRow("begins inside a number") << u"\\d(?=元)"_s;
        QTest::newRow("only after certain digits") << u"(?<!1)\\d元"_s;
        QTest::newRow("behind one character") << u"(?:滨|(?<=第)[一二])"_s;
        QTest::newRow("behind two characters") << u"(?<=[农阴]历)[一二]月"_s;
        QTest::newRow("behind either") << u"(?<=甲|乙)\\d"_s;
        QTest::newRow("behind Han") << u"(?<=\\p{sc:Han})\\d"_s;
        QTest::newRow("not behind a word") << u"(?<!农历)二月"_s;
        QTest::newRow("not behind any Han") << u"(?<![\\p{sc:Han}])\\d"_s;
        QTest::newRow("before something") << u"(?=[一二])\\p{sc:Han}月"_s;
        QTest::newRow("before its end") << u"元(?=\\n|$)"_s;
        QTest::newRow("before something, repeated") << u"(?:\\d(?=\\d|元)){1,3}"_s;
        QTest::newRow("before half of a character") << u"[乙9](?=第?😀|[8丙])"_s;
        QTest::newRow("before something that it goes on in") << u"二(?=月)月?(?=月)"_s;
        QTest::newRow("any Han") << u"\\p{sc:Han}{2}"_s;
        QTest::newRow("no letter") << u"月\\P{L}"_s;
        QTest::newRow("anything but") << u"[^农阴\\d]月"_s;
        QTest::newRow("anything") << u"一.月?"_s;
        QTest::newRow("space") << u"\\s*元"_s;
        QTest::newRow("counted") << u"\\d{2,3}\\s?元"_s;
        QTest::newRow("more than is looked at") << u"[第一次滨河镇农历二月]{8,}"_s;
        QTest::newRow("as few as possible") << u"滨.{1,9}?月"_s;
        QTest::newRow("named and numbered") << u"(?<first>农)(历)(?>二)"_s;
        QTest::newRow("same numbers") << u"(?|(农)历|(阴)历)"_s;
        QTest::newRow("the same again") << u"(月)\\1"_s;
        QTest::newRow("range of characters") << u"[一-丙]\\d|[+-]?\\d"_s;
        QTest::newRow("beginning and end") << u"^第|元$"_s;
        QTest::newRow("half of a character") << u"[第😀]二"_s;
    }

    void losesNoMatch()
    {
        QFETCH(const QString, words);
        const QString text = u"第一次滨河镇农历二月阴历一月 12元𠀀7,315 元甲7乙8丙9第二😀二月月\n100元"_s;
        const QStringList expected = searched(words, text);
        QCOMPARE(found(words, text), expected);
        QVERIFY(!expected.isEmpty());
    }

    void tellsWhichPatternsMayMatch()
    {
        const PatternStarts starts({u"滨河"_s, u"(?<!\\d)\\d{4}年"_s, u"滨[河江]镇"_s});
        const auto patterns = [](std::initializer_list<int> numbers) {
            PatternStarts::Patterns bits = 0;
            for (const int number : numbers)
                bits |= PatternStarts::bit(number);
            return bits;
        };
        QCOMPARE(starts.at(u"滨河镇", 0), patterns({0, 2}));
        QCOMPARE(starts.at(u"滨江镇", 0), patterns({2}));
        QCOMPARE(starts.at(u"滨海", 0), patterns({}));
        QCOMPARE(starts.at(u"滨", 0), patterns({}));
        QCOMPARE(starts.at(u"2021年", 0), patterns({1}));
        QCOMPARE(starts.at(u"2021元", 0), patterns({}));
        QCOMPARE(starts.at(u"12021年", 1), patterns({}));
    }

    /// What must stand behind the whole match is looked at; where the match goes on, that tells enough.
    void hearsWhatMustFollow()
    {
        const PatternStarts starts({u"\\d\\.\\d(?=版|时代)"_s, u"(?=滨河)滨\\p{sc:Han}镇"_s});
        QCOMPARE(starts.at(u"4.0版", 0), PatternStarts::bit(0));
        QCOMPARE(starts.at(u"9.4亿", 0), PatternStarts::Patterns(0));
        QCOMPARE(starts.at(u"9.4", 0), PatternStarts::Patterns(0));
        QCOMPARE(starts.at(u"滨河镇", 0), PatternStarts::bit(1));
    }

    /// A run may be of any length; the walk along it is not.
    void looksAtFewCharactersOnly()
    {
        const PatternStarts starts({u"“[^”]{1,40}”"_s, u"1+元"_s});
        QCOMPARE(starts.at(QString(100, u'“'), 0), PatternStarts::bit(0));
        QCOMPARE(starts.at(QString(100, u'1') + u'年', 0), PatternStarts::bit(1));
        QCOMPARE(starts.at(u"11年", 0), PatternStarts::Patterns(0));
    }

    /// From the 64th on patterns share a bit.
    void countsBeyondItsBits()
    {
        QStringList words;
        for (int i = 0; i < 70; ++i)
            words.append(QString(QChar(u'一' + i)));
        const PatternStarts starts(words);
        QCOMPARE(starts.at(words.at(62), 0), PatternStarts::bit(62));
        QCOMPARE(starts.at(words.at(66), 0), PatternStarts::bit(66));
        QCOMPARE(PatternStarts::bit(66), PatternStarts::bit(63));
    }

    void losesNoTime()
    {
        const Lexicon lexicon;
        const QList<TimeRule> rules = calendarRules() + dayRules() + relativeRules(lexicon) + weekRules() +
                                      countedRules() + festivalRules(Festivals(lexicon)) + everydayRules();
        QStringList words;
        for (const TimeRule &rule : rules)
            words.append(rule.pattern.words());
        const PatternStarts starts(words);
        QRandomGenerator random(20210219);
        int matches = 0;
        for (int round = 0; round < 30000; ++round) {
            const QString text = scrambled(words.at(round % words.size()), random);
            for (qsizetype rule = 0; rule < rules.size(); ++rule) {
                const PatternMatch match = rules.at(rule).pattern.matchAt(text, 1);
                if (!match.hasMatch())
                    continue;
                ++matches;
                QVERIFY2(starts.at(text, 1) & PatternStarts::bit(rule),
                         qPrintable(rules.at(rule).name + u": "_s + text));
            }
        }
        QVERIFY(matches > 500);
    }
};

QTEST_GUILESS_MAIN(PatternStartsTest)
#include "patternstartstest.moc"
