#include "models/archive/care/archivecare.h"
#include "models/archive/database/database.h"
#include "models/archive/facts/decisionstore.h"
#include "models/archive/facts/facteditor.h"
#include "models/archive/facts/factstore.h"
#include "models/archive/handwork/highlightstore.h"
#include "models/archive/handwork/nameregister.h"
#include "models/archive/handwork/tagstore.h"
#include "models/archive/pages/articlestore.h"
#include "models/archive/pages/pagestore.h"
#include "models/correcting/articlelayout.h"
#include "models/correcting/pagecorrector.h"
#include "tests/helpers/randomcorrector.h"
#include "tests/helpers/samplearchive.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace
{

/// A fact as a person sees it, with what was decided about it.
template <typename Fact> QStringList linesOf(const QList<Stored<Fact>> &facts)
{
    QStringList lines;
    for (const Stored<Fact> &fact : facts)
        lines.append(
            u"%1-%2 %3"_s.arg(fact.fact.quote.at.from).arg(fact.fact.quote.at.to).arg(fact.source.pageId) +
            fact.fact.quote.words);
    lines.sort();
    return lines;
}

/// How other rules would cut the page: two articles are one, and headlines are others.
void cutByOtherRules(Page &page)
{
    for (Article &article : page.articles)
        article.headline.words = u"另一标题"_s;
    if (page.articles.size() < 3)
        return;
    const Article second = page.articles.takeAt(1);
    page.articles.first().pieces += second.pieces;
    page.articles.first().paragraphs += second.paragraphs;
}

/// What other rules would find on it: they miss facts, tell others in the same words and name otherwise.
void findByOtherRules(Page &page, quint32 seed)
{
    QRandomGenerator random(seed);
    const auto thin = [&random](auto &facts) {
        facts.removeIf([&random](const auto &) { return random.bounded(3) == 0; });
    };
    for (Article &article : page.articles) {
        thin(article.events);
        thin(article.observations);
        thin(article.methods);
        for (Observation &figure : article.observations) {
            figure.value *= random.bounded(2) == 0 ? 10 : 1;
            figure.indicator = u"另一指标"_s;
        }
        for (Event &event : article.events) {
            event.what += u"（改）"_s;
            event.district = random.bounded(2) == 0 ? u"另一地区"_s : event.district;
            const bool shrinks = random.bounded(2) == 0 && event.quote.at.length() > 4;
            event.quote = Quote::of(page.text, {event.quote.at.from, event.quote.at.to - (shrinks ? 2 : 0)});
        }
        article.districts = {u"另一地区"_s};
    }
}

} // namespace

/// Everything that people do outlives a reading by other rules, over all sample pages: what they said about
/// facts, articles and names, and how they laid out and described each page.
class HandWorkOutlivesChangeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDecisionStands();

private:
    QStringList decided(Verdict verdict);
    QStringList contradicted();
    QStringList layoutsByHand();
    void correctEveryPage();
    void decideAboutEverything();
    void readEverythingByOtherRules(quint32 seed);

    const SampleArchive m_archive;
    Database m_database{m_archive.path(), Database::Mode::ReadWrite};
    const Lexicon m_lexicon;
    const PageReader m_reader{m_lexicon};
};

QStringList HandWorkOutlivesChangeTest::decided(Verdict verdict)
{
    FactFilter filter;
    filter.verdict = verdict;
    const FactStore facts(m_database);
    return linesOf(facts.events(filter)) + linesOf(facts.observations(filter)) +
           linesOf(facts.methods(filter));
}

void HandWorkOutlivesChangeTest::decideAboutEverything()
{
    const FactStore facts(m_database);
    QStringList confirmed;
    QStringList rejected;
    int number = 0;
    const auto sort = [&](const auto &all) {
        for (const auto &fact : all)
            (++number % 3 == 0 ? rejected : confirmed).append(fact.id);
    };
    sort(facts.events({}));
    sort(facts.methods({}));
    for (const StoredObservation &figure : facts.observations({})) {
        Observation corrected = figure.fact;
        corrected.value += 1;
        corrected.subject = u"柳庄村"_s;
        if (++number % 4 == 0)
            FactEditor(m_database).correct(figure.id, corrected);
        else
            (number % 3 == 0 ? rejected : confirmed).append(figure.id);
    }
    DecisionStore(m_database).decide(confirmed, Verdict::Confirmed);
    DecisionStore(m_database).decide(rejected, Verdict::Rejected);
}

/// Rejected facts that a reading suggests all the same.
QStringList HandWorkOutlivesChangeTest::contradicted()
{
    QStringList lines;
    for (const char *table : {"event", "observation", "method"}) {
        QSqlQuery query = m_database.run(
            u"SELECT fact.quote_words FROM %1_with_verdict AS fact JOIN article ON article.id = "
            u"fact.article_id "
            "JOIN page ON page.id = article.page_id JOIN decision ON decision.page_sha256 = page.text_sha256 "
            "AND decision.kind = '%1' AND decision.quote_from = fact.quote_from "
            "AND decision.quote_to = fact.quote_to AND decision.claim = fact.claim "
            "WHERE decision.verdict = 'rejected' AND fact.verdict <> 'rejected'"_s.arg(QLatin1String(table)));
        while (query.next())
            lines.append(query.value(0).toString());
    }
    return lines;
}

/// The articles that people laid out, as they are shown: roles, paragraphs and corrected words.
QStringList HandWorkOutlivesChangeTest::layoutsByHand()
{
    QStringList lines;
    for (const QString &id : PageStore(m_database).ids()) {
        const StoredPage page = PageStore(m_database).load(id);
        lines.append(page.newspaper + page.pageNumber + page.page.issueDate.latest.toString(Qt::ISODate));
        const PageCorrections corrections = PageEditor(m_database).corrections(id);
        for (const QString &articleId : ArticleStore(m_database).onPage(id)) {
            const Article article = ArticleStore(m_database).load(articleId).article;
            const LaidArticle laid = layoutOf(article, page.page.text);
            const bool isByHand =
                std::any_of(corrections.layout.articles.cbegin(), corrections.layout.articles.cend(),
                            [&laid](const LaidArticle &other) {
                                return other.lines.first().at == laid.lines.value(0).at;
                            });
            if (isByHand)
                lines.append(u"%1|%2|%3|%4|%5"_s.arg(article.banner.words, article.kicker.words,
                                                     article.headline.words, article.deck.words,
                                                     article.body().text()));
        }
    }
    return lines;
}

void HandWorkOutlivesChangeTest::correctEveryPage()
{
    QRandomGenerator random(7);
    RandomCorrector corrector(m_database, random);
    for (const QString &page : PageStore(m_database).ids()) {
        while (!corrector.layOut(page)) {
        }
        while (!corrector.correctText(page)) {
        }
        const PageDraft draft = PageDraft::of(m_database, page);
        Page described = draft.page().page;
        described.issueDate = {QDate(2021, 2, 26), QDate(2021, 2, 26), true, {}};
        PageEditor(m_database)
            .store(page,
                   {.action = StepAction::DescribePage,
                    .corrections = draft.corrections(),
                    .newspaper = u"云岭晚报"_s,
                    .pageNumber = u"A03"_s},
                   PageRereader().read(described, draft.corrections()));
    }
}

void HandWorkOutlivesChangeTest::readEverythingByOtherRules(quint32 seed)
{
    PageEditor editor(m_database);
    for (const QString &id : PageStore(m_database).ids()) {
        const PageCorrections corrections = editor.corrections(id);
        const Page stored = PageStore(m_database).load(id).page;
        Page page = m_reader.cut({stored.fileName, stored.text, stored.issueDate.latest});
        cutByOtherRules(page);
        PageCorrector(corrections).correct(page);
        m_reader.findFacts(page);
        findByOtherRules(page, seed++);
        editor.store(id, {.action = StepAction::RereadPage, .corrections = corrections}, page);
    }
}

void HandWorkOutlivesChangeTest::everyDecisionStands()
{
    correctEveryPage();
    decideAboutEverything();
    const QStringList laidOut = layoutsByHand();
    QVERIFY(laidOut.size() > PageStore(m_database).ids().size());
    const QStringList confirmed = decided(Verdict::Confirmed);
    QVERIFY(confirmed.size() > 50);
    const QString article = ArticleStore(m_database).onPage(PageStore(m_database).ids().first()).first();
    TagStore(m_database).add(u"招商引资"_s, {article});
    const QString text = ArticleStore(m_database).load(article).pageText;
    const Span place = ArticleStore(m_database).load(article).article.pieces.first();
    HighlightStore(m_database)
        .add(article, Quote::of(text, {place.from, place.from + 5}), u"招商引资"_s, u"核对"_s);
    const QList<Highlight> marked = HighlightStore(m_database).of(article);
    NameRegister(m_database).merge(NameKind::District, {u"另一地区"_s}, u"云岭高新区"_s);

    for (const quint32 seed : {1U, 1000U}) {
        readEverythingByOtherRules(seed);
        QCOMPARE(decided(Verdict::Confirmed), confirmed);
        QCOMPARE(contradicted(), QStringList());
        QCOMPARE(layoutsByHand(), laidOut);
        QCOMPARE(HighlightStore(m_database).of(article), marked);
        QCOMPARE(TagStore(m_database).carriedBy({article}).size(), 1);
        for (const Count &district : ArticleStore(m_database).districts())
            QVERIFY(district.name != u"另一地区"_s);
        FactFilter all;
        for (const StoredObservation &figure : FactStore(m_database).observations(all))
            QVERIFY2(figure.quoteHolds, qPrintable(figure.fact.quote.words));
        QCOMPARE(ArchiveCare(m_database).verify(), QStringList());
    }
}

QTEST_GUILESS_MAIN(HandWorkOutlivesChangeTest)
#include "handworkoutliveschangetest.moc"
