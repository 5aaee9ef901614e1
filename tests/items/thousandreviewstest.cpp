#include "models/archive/archivecare.h"
#include "models/archive/articlestore.h"
#include "models/archive/database.h"
#include "models/archive/undolog.h"
#include "models/items/factinput.h"
#include "models/items/reviewmodel.h"
#include "tests/helpers/samplepages.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// A thousand facts reviewed as a person would: confirmed, rejected, their quotes moved, their values
/// corrected, steps taken back. After each of them the quotes of that article are what stands on the page.
class ThousandReviewsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noQuoteEverGoesAstray();

private:
    void review(QRandomGenerator &random);
    void checkArticle(const QString &articleId);
    void waitForQueue() { QTRY_VERIFY_WITH_TIMEOUT(!m_review->isReading(), 30000); }

    std::unique_ptr<Database> m_database;
    std::unique_ptr<ReviewModel> m_review;
};

void ThousandReviewsTest::checkArticle(const QString &articleId)
{
    const StoredArticle article = ArticleStore(*m_database).load(articleId);
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
    const int row = random.bounded(m_review->rowCount());
    const StoredFact fact = m_review->fact(row);
    const QString page = ArticleStore(*m_database).load(fact.source.articleId).pageText;
    switch (random.bounded(5)) {
    case 0:
        m_review->decide(row, Verdict::Rejected);
        break;
    case 1: {
        AnyFact moved = fact.fact;
        const Span wider = withMovedEnd(quoteOf(moved).at, random.bounded(-3, 6), page);
        setQuote(moved, Quote::of(page, withMovedStart(wider, random.bounded(-3, 3), page)));
        QVERIFY(m_review->correct(fact, moved));
        break;
    }
    case 2: {
        AnyFact corrected = fact.fact;
        if (auto *figure = std::get_if<Observation>(&corrected))
            figure->value += 1;
        else if (auto *event = std::get_if<Event>(&corrected))
            event->district = u"柳庄村"_s;
        QVERIFY(m_review->correct(fact, corrected));
        break;
    }
    default:
        m_review->decide(row, Verdict::Confirmed);
    }
    checkArticle(fact.source.articleId);
}

void ThousandReviewsTest::noQuoteEverGoesAstray()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"test.jianbao"_s);
    importSamplePages(path);
    m_database = std::make_unique<Database>(path, Database::Mode::ReadWrite);
    m_review = std::make_unique<ReviewModel>(*m_database);
    m_review->open();
    waitForQueue();
    QRandomGenerator random(20260101);
    for (int reviewed = 0; reviewed < 1000; ++reviewed) {
        if (m_review->rowCount() == 0 || random.bounded(40) == 0) { // somebody takes the last ones back
            for (int steps = 0; steps < 60; ++steps)
                UndoLog(*m_database).undo();
            m_review->reload();
            waitForQueue();
        }
        QVERIFY(m_review->rowCount() > 0);
        review(random);
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(ArchiveCare(*m_database).verify(), QStringList());
    m_review.reset();
}

QTEST_GUILESS_MAIN(ThousandReviewsTest)
#include "thousandreviewstest.moc"
