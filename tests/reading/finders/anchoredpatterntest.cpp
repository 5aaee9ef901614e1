#include "models/reading/finders/anchoredpattern.h"
#include "models/reading/finders/festivals.h"
#include "models/reading/finders/timerules.h"
#include "models/reading/lexicon.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace
{

/// All matches from left to right, not overlapping.
QStringList found(const AnchoredPattern &pattern, const QString &text)
{
    QStringList words;
    for (qsizetype at = 0; at < text.size();) {
        const PatternMatch match = pattern.mayBegin(text, at) ? pattern.matchAt(text, at) : PatternMatch();
        if (match.hasMatch())
            words.append(match.captured());
        at = std::max(at + 1, match.capturedEnd());
    }
    return words;
}

/// The same by a search.
QStringList searched(const QString &words, const QString &text)
{
    QStringList found;
    for (auto matches = QRegularExpression(words).globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    return found;
}

} // namespace

class AnchoredPatternTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatASearchFinds_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("digits") << u"\\d+"_s;
        QTest::newRow("not inside a number") << u"(?<!\\d)\\d{2}"_s;
        QTest::newRow("begins inside a number") << u"\\d(?=元)"_s;
        QTest::newRow("only after certain digits") << u"(?<!1)\\d元"_s;
        QTest::newRow("behind one character") << u"(?:滨|(?<=第)[一二])"_s;
        QTest::newRow("behind two characters") << u"(?<=[农阴]历)[一二]月"_s;
        QTest::newRow("behind either") << u"(?<=甲|乙)\\d"_s;
        QTest::newRow("before something") << u"(?=[一二])\\p{sc:Han}月"_s;
        QTest::newRow("any Han") << u"\\p{sc:Han}{2}"_s;
        QTest::newRow("anything but") << u"[^农阴\\d]月"_s;
        QTest::newRow("space") << u"\\s*元"_s;
    }

    void findsWhatASearchFinds()
    {
        QFETCH(const QString, words);
        const QString text = u"第一次滨河镇农历二月阴历一月 12元,315 元甲7乙8丙9第二😀二月月\n100元"_s;
        const QStringList expected = searched(words, text);
        QCOMPARE(found(AnchoredPattern(words), text), expected);
        QVERIFY(!expected.isEmpty());
    }

    void matchesAtThePlaceOnly()
    {
        const AnchoredPattern pattern(u"滨河"_s);
        QVERIFY(!pattern.matchAt(u"在滨河"_s, 0).hasMatch());
        QCOMPARE(pattern.matchAt(u"在滨河"_s, 1).capturedStart(), 1);
        QVERIFY(!pattern.matchAt(u"在滨河"_s, 3).hasMatch());
    }

    void tellsGroupsByName()
    {
        const PatternMatch match =
            AnchoredPattern(u"(?<month>\\d+)月(?:(?<day>\\d+)日)?"_s).matchAt(u"在12月"_s, 1);
        QCOMPARE(match.captured(u"month"_s), u"12"_s);
        QCOMPARE(match.capturedEnd(u"month"_s), 3);
        QVERIFY(!match.hasCaptured(u"day"_s));
        QCOMPARE(match.capturedStart(u"day"_s), -1);
        QVERIFY(match.captured(u"year"_s).isEmpty());
    }

    /// What the patterns of the time rules do not spell out begins no time.
    void knowsEveryBeginningOfTimes()
    {
        const Lexicon lexicon;
        const QList<TimeRule> rules =
            calendarRules() + relativeRules(lexicon) + festivalRules(Festivals(lexicon));
        for (const TimeRule &rule : rules) {
            const QRegularExpression pattern(u"\\G(?:"_s + rule.pattern.words() + u')');
            for (int unit = 1; unit < 0x10000; ++unit) {
                const QString text{QChar(unit)};
                if (QChar::isSurrogate(unit) || rule.pattern.mayBegin(text, 0))
                    continue;
                const auto match = pattern.match(text, 0, QRegularExpression::PartialPreferFirstMatch);
                QVERIFY2(!match.hasPartialMatch() && !match.hasMatch(),
                         qPrintable(rule.name + u": "_s + text));
            }
        }
    }
};

QTEST_GUILESS_MAIN(AnchoredPatternTest)
#include "anchoredpatterntest.moc"
