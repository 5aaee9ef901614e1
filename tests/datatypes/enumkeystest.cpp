#include "models/datatypes/enumkeys.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class EnumKeysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysAreWhatTheFormatSays()
    {
        QCOMPARE(keyOf(Bound::NearBelow), u"near_below"_s);
        QCOMPARE(keyOf(Completeness::HeadMissing), u"head-missing"_s);
        QCOMPARE(keyOf(Aspect::Target), u"target"_s);
        QCOMPARE(keyOf(ArticleKind::Feature), u"feature"_s);
    }

    void everyKeyReadsBack()
    {
        for (const Aspect aspect : {Aspect::Level, Aspect::Change, Aspect::Rate, Aspect::From, Aspect::To,
                                    Aspect::Target, Aspect::Share})
            QCOMPARE(valueOf<Aspect>(keyOf(aspect)), aspect);
        for (const Precision precision :
             {Precision::Day, Precision::Span, Precision::Month, Precision::Year, Precision::Vague})
            QCOMPARE(valueOf<Precision>(keyOf(precision)), precision);
        for (const Verdict verdict : {Verdict::Suggested, Verdict::Confirmed, Verdict::Rejected})
            QCOMPARE(valueOf<Verdict>(keyOf(verdict)), verdict);
        for (const EventKind kind : allEventKinds)
            QCOMPARE(valueOf<EventKind>(keyOf(kind)), kind);
    }

    void unknownKeysGiveNothing()
    {
        QVERIFY(!valueOf<Bound>(u"Exact"_s));
        QVERIFY(!valueOf<FactStatus>(QString()));
    }
};

QTEST_APPLESS_MAIN(EnumKeysTest)
#include "enumkeystest.moc"
