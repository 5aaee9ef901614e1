#include "models/archive/care/archivecare.h"
#include "models/archive/database/database.h"
#include "models/archive/pages/articlestore.h"
#include "models/archive/pages/pagestore.h"
#include "models/archive/undo/undolog.h"
#include "models/items/factinput.h"
#include "models/items/reviewmodel.h"
#include "tests/helpers/randomcorrector.h"
#include "tests/helpers/samplearchive.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// A thousand facts reviewed as a person would: confirmed, rejected, their quotes moved, their values
/// corrected, others added from selected words, steps taken back; and between them the pages themselves
/// corrected and read again. After each step the quotes of all facts that it reaches are what stands on the
/// page, and no correction of a page changes a decision.
class ThousandReviewsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noQuoteEverGoesAstray();

private:
    void review(QRandomGenerator &random);
    void addFact(QRandomGenerator &random, const StoredArticle &article);
    void correctSomePage(RandomCorrector &corrector, QRandomGenerator &random);
    void takeBack(int steps);
    void checkArticle(const QString &articleId);
    QStringList decisions();
    void checkDecided(const QString &pageId);
    void waitForQueue() { QTRY_VERIFY_WITH_TIMEOUT(!m_review.isReading(), 30000); }

    const SampleArchive m_archive;
    Database m_database{m_archive.path(), Database::Mode::ReadWrite};
    ReviewModel m_review{m_database};
    int m_corrections = 0; ///< of pages, between the reviews
};

void ThousandReviewsTest::checkArticle(const QString &articleId)
{
    const StoredArticle article = ArticleStore(m_database).load(articleId);
    const auto check = [&article](const auto &facts) {
        for (const auto &fact : facts) {
            const Quote &quote = fact.fact.quote;
            QCOMPARE(article.pageText.mid(quote.at.from, quote.at.length()), quote.words);
            QVERIFY(fact.quoteHolds);
        }
    };
    check(article.events);
    check(article.observations);
    check(article.methods);
}

void ThousandReviewsTest::review(QRandomGenerator &random)
{
    const int row = random.bounded(m_review.rowCount());
    const StoredFact fact = m_review.fact(row);
    switch (random.bounded(6)) {
    case 0:
        m_review.decide(row, Verdict::Rejected);
        break;
    case 1: {
        const QString page = ArticleStore(m_database).load(fact.source.articleId).pageText;
        AnyFact moved = fact.fact;
        const Span wider = withMovedEnd(quoteOf(moved).at, random.bounded(-3, 6), page);
        setQuote(moved, Quote::of(page, withMovedStart(wider, random.bounded(-3, 3), page)));
        QVERIFY(m_review.correct(fact, moved));
        break;
    }
    case 2: {
        AnyFact corrected = fact.fact;
        if (auto *figure = std::get_if<Observation>(&corrected))
            figure->value += 1;
        else if (auto *event = std::get_if<Event>(&corrected))
            event->district = u"柳庄村"_s;
        QVERIFY(m_review.correct(fact, corrected));
        break;
    }
    case 3:
        addFact(random, ArticleStore(m_database).load(fact.source.articleId));
        break;
    default:
        m_review.decide(row, Verdict::Confirmed);
    }
    checkArticle(fact.source.articleId);
}

void ThousandReviewsTest::addFact(QRandomGenerator &random, const StoredArticle &article)
{
    const QList<Span> &pieces = article.article.pieces;
    const Span piece = pieces.at(random.bounded(pieces.size()));
    const qsizetype from = piece.from + random.bounded(piece.length());
    const Span words = withMovedEnd({from, from}, 1 + random.bounded(9), article.pageText);
    const auto kind = random.bounded(2) == 0 ? FactKind::Indicator : FactKind::Event;
    QVERIFY(m_review.add(article.id, FactInput::begun(kind, Quote::of(article.pageText, words), article)));
}

/// Every decision, as it is kept.
QStringList ThousandReviewsTest::decisions()
{
    QStringList lines;
    QSqlQuery query = m_database.run(u"SELECT page_sha256 || kind || quote_from || '-' || quote_to || "
                                     "quote_words || claim || verdict || fact FROM decision ORDER BY id"_s);
    while (query.next())
        lines.append(query.value(0).toString());
    return lines;
}

void ThousandReviewsTest::correctSomePage(RandomCorrector &corrector, QRandomGenerator &random)
{
    const QStringList pages = PageStore(m_database).ids();
    const QString page = pages.at(random.bounded(pages.size()));
    const QStringList before = decisions();
    corrector.correct(page);
    ++m_corrections;
    QCOMPARE(decisions(), before);
    for (const QString &article : ArticleStore(m_database).onPage(page))
        checkArticle(article);
    checkDecided(page);
    m_review.reload();
    waitForQueue();
}

/// What was confirmed is shown as confirmed wherever an article of the page still holds its words.
void ThousandReviewsTest::checkDecided(const QString &pageId)
{
    QList<Span> pieces;
    QStringList confirmed;
    const auto collect = [&confirmed](const QString &kind, const auto &facts) {
        for (const auto &fact : facts) {
            if (fact.verdict == Verdict::Confirmed)
                confirmed.append(
                    u"%1 %2-%3"_s.arg(kind).arg(fact.fact.quote.at.from).arg(fact.fact.quote.at.to));
        }
    };
    for (const QString &id : ArticleStore(m_database).onPage(pageId)) {
        const StoredArticle article = ArticleStore(m_database).load(id);
        pieces += article.article.pieces;
        collect(u"event"_s, article.events);
        collect(u"observation"_s, article.observations);
        collect(u"method"_s, article.methods);
    }
    QSqlQuery query = m_database.run(
        u"SELECT kind, quote_from, quote_to FROM decision JOIN page ON page.text_sha256 = page_sha256 "
        "WHERE page.id = :page AND verdict = 'confirmed'"_s,
        {{u"page"_s, pageId}});
    while (query.next()) {
        const Span quote{query.value(1).toLongLong(), query.value(2).toLongLong()};
        const bool isHeld = std::any_of(pieces.cbegin(), pieces.cend(),
                                        [quote](Span piece) { return piece.overlaps(quote); });
        const QString key = u"%1 %2-%3"_s.arg(query.value(0).toString()).arg(quote.from).arg(quote.to);
        QVERIFY2(!isHeld || confirmed.contains(key), qPrintable(key));
    }
}

void ThousandReviewsTest::takeBack(int steps)
{
    for (int step = 0; step < steps; ++step)
        UndoLog(m_database).undo();
    m_review.reload();
    waitForQueue();
}

void ThousandReviewsTest::noQuoteEverGoesAstray()
{
    m_database.run(u"PRAGMA synchronous = OFF"_s); // a thousand commits, and no power cut
    m_review.open();
    waitForQueue();
    QRandomGenerator random(20260101);
    RandomCorrector corrector(m_database, random);
    for (int reviewed = 0; reviewed < 1000; ++reviewed) {
        if (m_review.rowCount() == 0)
            takeBack(60);
        else if (random.bounded(40) == 0) // somebody takes the last ones back
            takeBack(random.bounded(1, 20));
        if (random.bounded(14) == 0)
            correctSomePage(corrector, random);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(m_review.rowCount() > 0);
        review(random);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(m_corrections > 40, qPrintable(QString::number(m_corrections)));
    QCOMPARE(ArchiveCare(m_database).verify(), QStringList());
}

QTEST_GUILESS_MAIN(ThousandReviewsTest)
#include "thousandreviewstest.moc"
