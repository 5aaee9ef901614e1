#include "models/archive/archivecare.h"
#include "models/archive/articlestore.h"
#include "models/archive/database.h"
#include "models/archive/decisionstore.h"
#include "models/archive/facteditor.h"
#include "models/archive/factstore.h"
#include "models/archive/highlightstore.h"
#include "models/archive/nameregister.h"
#include "models/archive/pagestore.h"
#include "models/archive/tagstore.h"
#include "models/jobs/pagerereader.h"
#include "tests/helpers/samplepages.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

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

/// What other rules would make of the page: they miss facts, find others, cut otherwise and name otherwise.
Page readByOtherRules(Page page, quint32 seed)
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
        article.headline.words = u"另一标题"_s;
        article.districts = {u"另一地区"_s};
    }
    if (page.articles.size() > 2) { // two articles are one now
        Article &first = page.articles.first();
        const Article second = page.articles.takeAt(1);
        first.pieces += second.pieces;
        first.paragraphs += second.paragraphs;
        first.events += second.events;
        first.observations += second.observations;
        first.methods += second.methods;
    }
    return page;
}

} // namespace

/// Everything that people do outlives a reading by other rules, over all sample pages.
class HandWorkOutlivesChangeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyDecisionStands();

private:
    QStringList decided(Verdict verdict) const;
    void decideAboutEverything();
    void readEverythingByOtherRules(quint32 seed);

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    const PageRereader m_reader;
};

void HandWorkOutlivesChangeTest::initTestCase()
{
    const QString path = m_folder.filePath(u"test.jianbao"_s);
    importSamplePages(path);
    m_database = std::make_unique<Database>(path, Database::Mode::ReadWrite);
}

QStringList HandWorkOutlivesChangeTest::decided(Verdict verdict) const
{
    FactFilter filter;
    filter.verdict = verdict;
    const FactStore facts(*m_database);
    return linesOf(facts.events(filter)) + linesOf(facts.observations(filter)) +
           linesOf(facts.methods(filter));
}

void HandWorkOutlivesChangeTest::decideAboutEverything()
{
    const FactStore facts(*m_database);
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
            FactEditor(*m_database).correct(figure.id, corrected);
        else
            (number % 3 == 0 ? rejected : confirmed).append(figure.id);
    }
    DecisionStore(*m_database).decide(confirmed, Verdict::Confirmed);
    DecisionStore(*m_database).decide(rejected, Verdict::Rejected);
}

void HandWorkOutlivesChangeTest::readEverythingByOtherRules(quint32 seed)
{
    PageEditor editor(*m_database);
    for (const QString &id : PageStore(*m_database).ids()) {
        const PageCorrections corrections = editor.corrections(id);
        const Page read = m_reader.read(PageStore(*m_database).load(id).page, corrections);
        editor.store(id, {.action = StepAction::RereadPage, .corrections = corrections},
                     readByOtherRules(read, seed++));
    }
}

void HandWorkOutlivesChangeTest::everyDecisionStands()
{
    decideAboutEverything();
    const QStringList confirmed = decided(Verdict::Confirmed);
    QVERIFY(confirmed.size() > 50);
    const QString article = ArticleStore(*m_database).onPage(PageStore(*m_database).ids().first()).first();
    TagStore(*m_database).add(u"招商引资"_s, {article});
    const QString text = ArticleStore(*m_database).load(article).pageText;
    const Span place = ArticleStore(*m_database).load(article).article.pieces.first();
    HighlightStore(*m_database)
        .add(article, Quote::of(text, {place.from, place.from + 5}), u"招商引资"_s, u"核对"_s);
    const QList<Highlight> marked = HighlightStore(*m_database).of(article);
    NameRegister(*m_database).merge(NameKind::District, {u"另一地区"_s}, u"云岭高新区"_s);

    for (const quint32 seed : {1U, 1000U}) {
        readEverythingByOtherRules(seed);
        QCOMPARE(decided(Verdict::Confirmed), confirmed);
        QCOMPARE(HighlightStore(*m_database).of(article), marked);
        QCOMPARE(TagStore(*m_database).carriedBy({article}).size(), 1);
        for (const Count &district : ArticleStore(*m_database).districts())
            QVERIFY(district.name != u"另一地区"_s);
        FactFilter all;
        for (const StoredObservation &figure : FactStore(*m_database).observations(all))
            QVERIFY2(figure.quoteHolds, qPrintable(figure.fact.quote.words));
        QCOMPARE(ArchiveCare(*m_database).verify(), QStringList());
    }
}

QTEST_GUILESS_MAIN(HandWorkOutlivesChangeTest)
#include "handworkoutliveschangetest.moc"
