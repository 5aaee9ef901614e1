#include "models/reading/finders/patterns/anchoredpattern.h"

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
        const QString text = u"在滨河"_s;
        QVERIFY(!pattern.matchAt(text, 0).hasMatch());
        QCOMPARE(pattern.matchAt(text, 1).capturedStart(), 1);
        QVERIFY(!pattern.matchAt(text, 3).hasMatch());
    }

    void tellsGroupsByName()
    {
        const AnchoredPattern pattern(u"(?<month>\\d+)月(?:(?<day>\\d+)日)?"_s);
        const QString text = u"在12月"_s;
        const PatternMatch match = pattern.matchAt(text, 1);
        QCOMPARE(match.captured(u"month"_s), u"12"_s);
        QCOMPARE(match.capturedEnd(u"month"_s), 3);
        QVERIFY(!match.hasCaptured(u"day"_s));
        QCOMPARE(match.capturedStart(u"day"_s), -1);
        QVERIFY(match.captured(u"year"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(AnchoredPatternTest)
#include "anchoredpatterntest.moc"
