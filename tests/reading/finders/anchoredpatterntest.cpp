#include "models/reading/finders/anchoredpattern.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class AnchoredPatternTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(AnchoredPatternTest)
#include "anchoredpatterntest.moc"
