#include "models/archive/facts/facteditor.h"
#include "models/archive/care/archivecare.h"
#include "models/archive/database/archiveerror.h"
#include "models/archive/facts/factstore.h"
#include "models/archive/facts/reviewstore.h"
#include "models/archive/pages/pageeditor.h"
#include "models/archive/undo/staleedit.h"
#include "models/archive/undo/undolog.h"
#include "tests/helpers/testarchive.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Corrected and added facts stay as the person left them, whatever is read afterwards.
class FactEditorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_archive = std::make_unique<TestArchive>(); }

    void correctedSubjectStaysThroughRereading()
    {
        StoredObservation output = figure(u"工业总产值"_s);
        output.fact.subject = u"滨河镇"_s;
        const QString id = FactEditor(database()).correct(output.id, output.fact);
        QCOMPARE(id, output.id);
        readAgain();
        const StoredObservation after = figure(u"工业总产值"_s);
        QCOMPARE(after.fact.subject, u"滨河镇"_s);
        QCOMPARE(after.fact.rule, handRule);
        QCOMPARE(after.verdict, Verdict::Confirmed);
        QCOMPARE(after.id, id);
        QCOMPARE(ArchiveCare(database()).verify(), QStringList());
    }

    void correctedValueReplacesTheSuggestion()
    {
        StoredObservation rank = figure(u"全国高新区排名"_s);
        rank.fact.value = 86;
        rank.fact.quote = quoteOf(u"全国排名第88位"_s);
        const QString id = FactEditor(database()).correct(rank.id, rank.fact);
        for (int reading = 0; reading < 2; ++reading) {
            const QList<StoredObservation> ranks = figures(u"全国高新区排名"_s);
            QCOMPARE(ranks.size(), 1);
            QCOMPARE(ranks.first().fact.value, 86.0);
            QCOMPARE(ranks.first().fact.quote.words, u"全国排名第88位"_s);
            readAgain();
        }
        QCOMPARE(ReviewStore(database()).find({.verdict = Verdict::Rejected}, 10).total, 1);
        QVERIFY(!id.isEmpty());
    }

    void correctingTwiceLeavesOneFact()
    {
        StoredObservation rank = figure(u"全国高新区排名"_s);
        rank.fact.value = 86;
        const QString first = FactEditor(database()).correct(rank.id, rank.fact);
        rank.fact.value = 87;
        FactEditor(database()).correct(first, rank.fact);
        readAgain();
        QCOMPARE(figures(u"全国高新区排名"_s).size(), 1);
        QCOMPARE(figure(u"全国高新区排名"_s).fact.value, 87.0);
        QSqlQuery stranded = database().run(u"SELECT count(*) FROM decision WHERE replaced_by <> '' "
                                            "AND replaced_by NOT IN (SELECT id FROM decision)"_s);
        QVERIFY(stranded.next());
        QCOMPARE(stranded.value(0).toInt(), 0);
    }

    void addedFactStaysThroughRereading()
    {
        Method method;
        method.quote = quoteOf(u"尼龙新材料项目"_s);
        method.name = u"尼龙新材料项目"_s;
        FactEditor(database()).add(m_archive->articleId(nylon), method);
        readAgain();
        QCOMPARE(methods().size(), 1);
        QCOMPARE(methods().first().verdict, Verdict::Confirmed);
        UndoLog(database()).undo();
        QVERIFY(methods().isEmpty());
    }

    void overtakenCorrectionIsRefused_data()
    {
        QTest::addColumn<bool>("isCorrected");
        QTest::addRow("decided") << false;
        QTest::addRow("corrected") << true;
    }

    void overtakenCorrectionIsRefused()
    {
        QFETCH(bool, isCorrected);
        StoredFact seen = fact(u"工业总产值"_s);
        if (isCorrected) {
            DecisionStore(database()).decide({seen.id}, Verdict::Confirmed);
            seen = fact(u"工业总产值"_s);
            AnyFact theirs = seen.fact;
            std::get<Observation>(theirs).subject = u"滨河镇"_s;
            FactEditor(database()).correct(seen, theirs);
        } else {
            DecisionStore(database()).decide({seen.id}, Verdict::Rejected);
        }
        const qsizetype steps = UndoLog(database()).steps().size();
        AnyFact ours = seen.fact;
        std::get<Observation>(ours).subject = u"柳庄村"_s;
        try {
            FactEditor(database()).correct(seen, ours);
            QFAIL("took what somebody else had done away");
        } catch (const StaleEdit &error) {
            QVERIFY(error.message().contains(jianbao::quoteOf(seen.fact).words));
        }
        QCOMPARE(UndoLog(database()).steps().size(), steps);
    }

    /// Two suggestions of one wording at one place share their decision.
    void twinsAreDecidedTogether()
    {
        const QString id = figure(u"工业总产值"_s).id;
        for (const QString &sql :
             {u"CREATE TEMP TABLE twin AS SELECT * FROM observation WHERE id = '%1'"_s.arg(id),
              u"UPDATE twin SET id = 'twin'"_s, u"INSERT INTO observation SELECT * FROM twin"_s})
            database().run(sql);
        DecisionStore(database()).decide({id, u"twin"_s}, Verdict::Confirmed, Verdict::Suggested);
        QCOMPARE(ReviewStore(database()).find({.verdict = Verdict::Confirmed}, 10).total, 2);
    }

    void wrongQuoteIsRefused()
    {
        StoredObservation rank = figure(u"全国高新区排名"_s);
        rank.fact.quote.at.from += 1;
        QVERIFY_EXCEPTION_THROWN(FactEditor(database()).correct(rank.id, rank.fact), ArchiveError);
        rank.fact.quote = {{-2, 3}, u"?"_s};
        QVERIFY_EXCEPTION_THROWN(FactEditor(database()).add(nylonId(), rank.fact), ArchiveError);
        QVERIFY(UndoLog(database()).steps().isEmpty());
    }

    void unwantedWordingIsRejectedEverywhere()
    {
        const QString id = figure(u"工业总产值"_s).id;
        DecisionStore(database()).neverSuggest(id);
        QVERIFY(figures(u"工业总产值"_s).isEmpty());
        readAgain();
        QVERIFY(figures(u"工业总产值"_s).isEmpty());
        const ReviewPart rejected = ReviewStore(database()).find({.verdict = Verdict::Rejected}, 10);
        QCOMPARE(rejected.total, 2);
        for (const StoredFact &fact : rejected.facts) {
            if (fact.source.articleId == nylonId())
                DecisionStore(database()).decide({fact.id}, Verdict::Confirmed);
        }
        QCOMPARE(figures(u"工业总产值"_s).size(), 1);
    }

    void queueIsOrderedAndNarrowed()
    {
        const ReviewStore store(database());
        const ReviewPart all = store.find({}, 100);
        QCOMPARE(all.total, 6);
        for (qsizetype i = 1; i < all.facts.size(); ++i)
            QVERIFY(confidenceOf(all.facts.at(i - 1).fact) >= confidenceOf(all.facts.at(i).fact));
        const ReviewPart byPage = store.find({.order = ReviewFilter::Order::Page}, 4);
        QCOMPARE(byPage.facts.size(), 4);
        QCOMPARE(byPage.total, 6);
        QCOMPARE(byPage.facts.first().source.issueLatest, QDate(2021, 12, 31));
        QCOMPARE(store.find({.kind = FactKind::Method}, 9).total, 1);
        QCOMPARE(store.find({.district = u"滨河镇"_s}, 9).total, 1);
        QCOMPARE(store.openOnPage(m_archive->pageIds().first()), 3);
    }

private:
    Database &database() { return m_archive->database(); }
    QString nylonId() const { return m_archive->articleId(nylon); }

    QList<StoredMethod> methods()
    {
        FactFilter filter;
        filter.articleId = nylonId();
        return FactStore(database()).methods(filter);
    }

    QList<StoredObservation> figures(const QString &indicator)
    {
        FactFilter filter;
        filter.indicator = indicator;
        filter.articleId = nylonId();
        return FactStore(database()).observations(filter);
    }
    StoredObservation figure(const QString &indicator) { return figures(indicator).value(0); }
    StoredFact fact(const QString &indicator)
    {
        const StoredObservation stored = figure(indicator);
        return {stored.id, stored.fact, stored.source, stored.verdict, stored.quoteHolds};
    }

    static Quote quoteOf(const QString &words)
    {
        const QString text = TestArchive::marchPage().text;
        return Quote::of(text, {text.indexOf(words), text.indexOf(words) + words.size()});
    }

    void readAgain()
    {
        PageEditor editor(database());
        editor.store(m_archive->pageIds().first(), {}, TestArchive::marchPage());
        editor.store(m_archive->pageIds().last(), {}, TestArchive::decemberPage());
    }

    const QString nylon = u"尼龙新材料项目落户滨河镇"_s;
    std::unique_ptr<TestArchive> m_archive;
};

QTEST_GUILESS_MAIN(FactEditorTest)
#include "facteditortest.moc"
