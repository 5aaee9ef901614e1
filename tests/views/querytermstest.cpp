#include "views/sidebar/queryterms.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class QueryTermsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turns_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("term");
        QTest::addColumn<QString>("once");
        QTest::addColumn<QString>("twice");
        QTest::addColumn<QString>("thrice");
        const QString town = u"district:滨河镇"_s;
        QTest::addRow("empty") << QString() << town << town << u"-district:滨河镇"_s << QString();
        QTest::addRow("beside words") << u"招商 引资"_s << town << u"招商 引资 district:滨河镇"_s
                                      << u"招商 引资 -district:滨河镇"_s << u"招商 引资"_s;
        QTest::addRow("quoted words stay one")
            << u"\"a b\""_s << u"b\""_s << u"\"a b\" b\""_s << u"\"a b\" -b\""_s << u"\"a b\""_s;
        QTest::addRow("brackets stay one")
            << u"(a OR b) c"_s << u"b"_s << u"(a OR b) c b"_s << u"(a OR b) c -b"_s << u"(a OR b) c"_s;
        QTest::addRow("term that excludes")
            << u"x"_s << u"-has:tag"_s << u"x -has:tag"_s << u"x has:tag"_s << u"x"_s;
        QTest::addRow("keeps its place")
            << u"district:滨河镇 x"_s << town << u"-district:滨河镇 x"_s << u"x"_s << u"x district:滨河镇"_s;
    }

    void turns()
    {
        QFETCH(QString, typed);
        QFETCH(QString, term);
        QueryTerms terms(typed);
        terms.turn(term);
        QTEST(terms.typed(), "once");
        terms.turn(term);
        QTEST(terms.typed(), "twice");
        terms.turn(term);
        QTEST(terms.typed(), "thrice");
    }

    void aloneReplacesOnlyOtherEntries()
    {
        const QStringList entries{u"district:滨河镇"_s, u"tag:\"通车 典礼\""_s,
                                  u"(paper:云岭日报 date:2021-03-08)"_s};
        QueryTerms terms(u"新路 tag:\"通车 典礼\" -district:滨河镇"_s);
        terms.turnAlone(entries.last(), entries);
        QCOMPARE(terms.typed(), u"新路 (paper:云岭日报 date:2021-03-08)"_s);
        QCOMPARE(terms.state(entries.last()), QueryTerms::State::Wanted);
        QCOMPARE(terms.state(entries.first()), QueryTerms::State::Off);
    }

    void alternativesAreJoinedByOr()
    {
        QueryTerms terms(u"新路 tag:a"_s);
        terms.turnAlternative(u"tag:b"_s);
        QCOMPARE(terms.typed(), u"新路 (tag:a OR tag:b)"_s);
        terms.turnAlternative(u"tag:c"_s);
        QCOMPARE(terms.typed(), u"新路 (tag:a OR tag:b OR tag:c)"_s);
        QVERIFY(terms.isAlternative(u"tag:b"_s));
        terms.turnAlternative(u"tag:a"_s);
        terms.turnAlternative(u"tag:c"_s);
        QCOMPARE(terms.typed(), u"新路 tag:b"_s);
        QueryTerms replaced(u"新路 (tag:a OR tag:b)"_s);
        replaced.turnAlone(u"tag:c"_s, {u"tag:a"_s, u"tag:b"_s, u"tag:c"_s});
        QCOMPARE(replaced.typed(), u"新路 tag:c"_s);
        QueryTerms alone{QString()};
        alone.turnAlternative(u"tag:a"_s);
        QCOMPARE(alone.typed(), u"tag:a"_s);
    }
};

QTEST_GUILESS_MAIN(QueryTermsTest)
#include "querytermstest.moc"
