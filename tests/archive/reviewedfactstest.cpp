#include "models/archive/care/archivecare.h"
#include "models/archive/database/archiveerror.h"
#include "models/archive/facts/facteditor.h"
#include "models/archive/facts/factlookup.h"
#include "models/archive/facts/reviewstore.h"
#include "models/archive/pages/pageeditor.h"
#include "models/archive/undo/undolog.h"
#include "tests/helpers/testarchive.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Many decisions, corrections, readings and steps back in a row.
class ReviewedFactsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_archive = std::make_unique<TestArchive>(); }

    /// A thousand decisions of every kind at random, read again and undone between: after each, every quote
    /// stands on its page and every confirmed fact is as it was left.
    void thousandReviewedFactsKeepTheirPlaces()
    {
        QRandomGenerator random(7);
        checkQuotes();
        const int rounds = 1000;
        for (int round = 0; round < rounds; ++round) {
            try {
                reviewOne(random);
            } catch (const ArchiveError &error) {
                QVERIFY2(false, qPrintable(error.message()));
            }
            checkQuotes();
            if (round % 250 == 249)
                QCOMPARE(ArchiveCare(database()).verify(), QStringList());
        }
        const QMap<QString, QString> before = confirmed();
        QVERIFY(before.size() > 3);
        readAgain();
        QCOMPARE(confirmed(), before);
    }

private:
    Database &database() { return m_archive->database(); }

    void readAgain()
    {
        PageEditor editor(database());
        editor.store(m_archive->pageIds().first(), {}, TestArchive::marchPage());
        editor.store(m_archive->pageIds().last(), {}, TestArchive::decemberPage());
    }

    QList<StoredFact> everyFact()
    {
        QList<StoredFact> facts;
        for (const Verdict verdict : {Verdict::Suggested, Verdict::Confirmed, Verdict::Rejected})
            facts += ReviewStore(database()).find({.verdict = verdict}, 10000).facts;
        return facts;
    }

    void reviewOne(QRandomGenerator &random)
    {
        StoredFact chosen = m_facts.at(random.bounded(m_facts.size()));
        const QString text = textOf(chosen);
        switch (random.bounded(8)) {
        case 0:
            return UndoLog(database()).undo();
        case 1:
            return random.bounded(10) ? UndoLog(database()).redo() : readAgain();
        case 2:
            return DecisionStore(database()).decide({chosen.id}, Verdict::Rejected);
        case 3:
            return DecisionStore(database()).decide({chosen.id}, Verdict::Suggested);
        case 4:
            return DecisionStore(database()).decide({chosen.id}, Verdict::Confirmed);
        default: {
            Span at = quoteOf(chosen.fact).at;
            at.from = qMax<qsizetype>(0, at.from - random.bounded(3));
            at.to = qMin(text.size(), qMax(at.from + 1, at.to + random.bounded(5) - 2));
            setQuote(chosen.fact, Quote::of(text, at));
            if (auto *figure = std::get_if<Observation>(&chosen.fact))
                figure->value += random.bounded(3);
            FactEditor(database()).correct(chosen.id, chosen.fact);
        }
        }
    }

    QString textOf(const StoredFact &stored) const
    {
        const bool isMarch = stored.source.pageId == m_archive->pageIds().first();
        return isMarch ? m_march : m_december;
    }

    void checkQuotes()
    {
        m_facts = everyFact();
        for (const StoredFact &stored : std::as_const(m_facts))
            QVERIFY(stored.quoteHolds && quoteOf(stored.fact).standsOn(textOf(stored)));
    }

    /// Everything that is confirmed, by its place and claim.
    QMap<QString, QString> confirmed()
    {
        QMap<QString, QString> facts;
        for (const StoredFact &stored :
             ReviewStore(database()).find({.verdict = Verdict::Confirmed}, 10000).facts) {
            const Span at = quoteOf(stored.fact).at;
            facts.insert(u"%1 %2 %3 %4"_s.arg(stored.source.pageId)
                             .arg(at.from)
                             .arg(at.to)
                             .arg(FactLookup::claimOf(stored.fact)),
                         quoteOf(stored.fact).words);
        }
        return facts;
    }

    const QString m_march = TestArchive::marchPage().text;
    const QString m_december = TestArchive::decemberPage().text;
    QList<StoredFact> m_facts; ///< all, as of the last checkQuotes()
    std::unique_ptr<TestArchive> m_archive;
};

QTEST_GUILESS_MAIN(ReviewedFactsTest)
#include "reviewedfactstest.moc"
