#include "models/jobs/pagerereader.h"
#include "models/archive/care/archivecare.h"
#include "models/archive/database/database.h"
#include "models/archive/facts/facteditor.h"
#include "models/archive/facts/factstore.h"
#include "models/archive/facts/reviewstore.h"
#include "models/archive/handwork/tagstore.h"
#include "models/archive/index/searchindex.h"
#include "models/archive/pages/articlestore.h"
#include "models/archive/pages/pagestore.h"
#include "models/archive/undo/staleedit.h"
#include "models/archive/undo/undolog.h"
#include "models/correcting/articlelayout.h"
#include "models/correcting/layouteditor.h"
#include "models/correcting/pagecorrector.h"
#include "tests/helpers/samplearchive.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Corrections and decisions on the sample pages outlive every reading.
class PageRereaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_archive = std::make_unique<SampleArchive>(m_samples);
        m_database = std::make_unique<Database>(m_archive->path(), Database::Mode::ReadWrite);
        m_page = PageStore(*m_database).ids().first();
    }

    void readingAgainWithTheSameRulesIsNoStep()
    {
        reread();
        QVERIFY(UndoLog(*m_database).steps().isEmpty());
        QCOMPARE(ArchiveCare(*m_database).verify(), QStringList());
    }

    void splitIsUndoneAndDoneAgain()
    {
        const QString before = everything();
        const QStringList articles = ArticleStore(*m_database).onPage(m_page);
        edit([](LayoutEditor &editor) {
            return editor.splitArticle(editor.layout().articles.first().lines.at(5).at.from);
        });
        QCOMPARE(ArticleStore(*m_database).onPage(m_page).size(), articles.size() + 1);
        QVERIFY(ArticleStore(*m_database).onPage(m_page).contains(articles.first()));
        const QString after = everything();
        QCOMPARE(ArchiveCare(*m_database).verify(), QStringList());
        UndoLog(*m_database).undo();
        QCOMPARE(everything(), before);
        UndoLog(*m_database).redo();
        QCOMPARE(everything(), after);
        reread();
        QCOMPARE(everything(), after);
    }

    void indexFollowsAtOnce()
    {
        const qsizetype at = text().indexOf(u"186.4亿元"_s);
        correct(at, u"186"_s, u"189"_s);
        QCOMPARE(found(u"189.4亿元"_s), 1);
        QCOMPARE(found(u"186.4亿元"_s), 0);
        const Observation output = figure(189.4e8);
        QCOMPARE(output.quote.words.contains(u"186.4亿元"_s), true);
        QVERIFY(output.quote.standsOn(text()));
        reread();
        QCOMPARE(found(u"189.4亿元"_s), 1);
        UndoLog(*m_database).undo();
        QCOMPARE(found(u"186.4亿元"_s), 1);
        QCOMPARE(ArchiveCare(*m_database).verify(), QStringList());
    }

    void decisionsStandAfterReadingAllAgain()
    {
        QStringList confirmed;
        QStringList rejected;
        const QList<StoredFact> facts = ReviewStore(*m_database).find(ReviewFilter(), 60).facts;
        for (qsizetype i = 0; i < facts.size(); ++i)
            (i % 2 ? confirmed : rejected).append(facts.at(i).id);
        DecisionStore(*m_database).decide(confirmed, Verdict::Confirmed);
        DecisionStore(*m_database).decide(rejected, Verdict::Rejected);
        StoredObservation wrong = FactStore(*m_database).observations({}).last();
        wrong.fact.value += 1;
        FactEditor(*m_database).correct(wrong.id, wrong.fact);
        TagStore(*m_database).add(u"党建"_s, ArticleStore(*m_database).onPage(m_page));
        const QString before = decided();
        const PageRereader::Outcome outcome =
            PageRereader().rereadAll(*m_database, CancelFlag(), [](qsizetype, qsizetype) {});
        QCOMPARE(outcome.pages, 2);
        QCOMPARE(decided(), before);
        QCOMPARE(outcome.differences.size(), 1);
        QCOMPARE(std::get<Observation>(outcome.differences.first().decided).value, wrong.fact.value);
        QCOMPARE(std::get<Observation>(*outcome.differences.first().read).value, wrong.fact.value - 1);
    }

    /// Nothing but the title of an event, or whom a figure is about, was corrected.
    void everyCorrectedFieldIsADifference()
    {
        StoredEvent event = FactStore(*m_database).events({}).first();
        event.fact.what = u"另一名称"_s;
        FactEditor(*m_database).correct(event.id, event.fact);
        StoredObservation figure = FactStore(*m_database).observations({}).first();
        figure.fact.subject = u"柳庄村"_s;
        FactEditor(*m_database).correct(figure.id, figure.fact);
        const PageRereader::Outcome outcome = PageRereader().rereadAll(*m_database, CancelFlag(), {});
        QCOMPARE(outcome.differences.size(), 2);
        for (const ReadingDifference &difference : outcome.differences) {
            QVERIFY(difference.read.has_value());
            QVERIFY(*difference.read != difference.decided);
        }
    }

    /// Older rules had found nothing on any page.
    void allPagesReadAgainAreOneStep()
    {
        for (const char *table : {"event", "observation", "method"})
            m_database->run(u"DELETE FROM %1"_s.arg(QLatin1String(table)));
        TagStore(*m_database).add(u"党建"_s, ArticleStore(*m_database).onPage(m_page));
        const QString before = everything();
        PageRereader().rereadAll(*m_database, CancelFlag(), {});
        const QString after = everything();
        QVERIFY(after != before);
        const UndoLog log(*m_database);
        QCOMPARE(log.steps().size(), 2);
        QCOMPARE(log.steps().first().action, StepAction::RereadPage);
        QCOMPARE(log.steps().first().count, 2);
        log.undo();
        QCOMPARE(everything(), before);
        log.redo();
        QCOMPARE(everything(), after);
        QCOMPARE(ArchiveCare(*m_database).verify(), QStringList());
    }

    /// Other rules: a reading that cuts otherwise and finds nothing at all.
    void decisionsAndLayoutStandUnderOtherRules()
    {
        edit([](LayoutEditor &editor) {
            return editor.joinWithPrevious(editor.layout().articles.at(1).lines.first().at.from);
        });
        const QString joined = ArticleStore(*m_database).onPage(m_page).first();
        const StoredObservation kept = figuresOf(joined).first();
        DecisionStore(*m_database).decide({kept.id}, Verdict::Confirmed);
        const Article before = ArticleStore(*m_database).load(joined).article;

        const PageCorrections corrections = PageEditor(*m_database).corrections(m_page);
        Page page = PageStore(*m_database).load(m_page).page;
        page.articles = {articleOf({{{{0, page.text.size()}, LineRole::Body, true}}}, page.text, {})};
        PageCorrector(corrections).correct(page);
        PageEditor(*m_database).store(m_page, {.corrections = corrections}, page);
        const Article after = ArticleStore(*m_database).load(joined).article;
        QCOMPARE(after.paragraphs, before.paragraphs);
        QCOMPARE(after.headline, before.headline);
        const QList<StoredObservation> facts = figuresOf(joined);
        QCOMPARE(facts.size(), 1);
        QCOMPARE(facts.first().fact, kept.fact);
        QCOMPARE(facts.first().verdict, Verdict::Confirmed);
    }

    /// Two windows show the page; the second one stores without having seen what the first one has stored.
    void overtakenChangeIsRefused()
    {
        const QByteArray seen = PageEditor(*m_database).stateOf(m_page);
        const Page page = PageStore(*m_database).load(m_page).page;
        correct(0, page.text.left(2), u"甲乙"_s);
        const PageCorrections theirs = PageEditor(*m_database).corrections(m_page);
        const PageCorrections ours{{}, {{{2, 4}, page.text.mid(2, 2), u"丙丁"_s}}};
        const Page reading = PageRereader().read(page, ours);
        const PageChange change{.action = StepAction::CorrectText, .corrections = ours, .seen = seen};
        QVERIFY_EXCEPTION_THROWN(PageEditor(*m_database).store(m_page, change, reading), StaleEdit);
        QCOMPARE(PageEditor(*m_database).corrections(m_page), theirs);
        UndoLog(*m_database).undo();
        PageEditor(*m_database).store(m_page, change, reading); // as it was seen again
        QCOMPARE(PageEditor(*m_database).corrections(m_page), ours);
    }

    void givenDateAndNewspaperHold()
    {
        Page page = PageStore(*m_database).load(m_page).page;
        page.issueDate = {QDate(2021, 2, 26), QDate(2021, 2, 26), true, {}};
        const PageRereader reader;
        PageEditor(*m_database)
            .store(m_page,
                   {.action = StepAction::DescribePage,
                    .corrections = {},
                    .newspaper = u"云岭晚报"_s,
                    .pageNumber = u"A03"_s},
                   reader.read(page, {}));
        reread();
        const StoredPage after = PageStore(*m_database).load(m_page);
        QCOMPARE(after.newspaper, u"云岭晚报"_s);
        QCOMPARE(after.pageNumber, u"A03"_s);
        QCOMPARE(after.page.issueDate.latest, QDate(2021, 2, 26));
        QVERIFY(after.page.issueDate.given);
        QCOMPARE(found(u"paper:云岭晚报"_s), after.articleCount);
        UndoLog(*m_database).undo();
        QCOMPARE(PageStore(*m_database).load(m_page).newspaper, u"云岭日报"_s);
        QCOMPARE(ArchiveCare(*m_database).verify(), QStringList());
    }

private:
    QString text() { return PageStore(*m_database).load(m_page).page.text; }
    qint64 found(const QString &query) { return SearchIndex(*m_database).count(SearchQuery::parse(query)); }

    void reread() { PageRereader().reread(*m_database, m_page); }

    QList<StoredObservation> figuresOf(const QString &article)
    {
        FactFilter filter;
        filter.articleId = article;
        return FactStore(*m_database).observations(filter);
    }

    Observation figure(double value)
    {
        for (const StoredObservation &stored : FactStore(*m_database).observations({})) {
            if (stored.fact.value == value)
                return stored.fact;
        }
        return {};
    }

    void edit(const std::function<bool(LayoutEditor &)> &change)
    {
        const Page page = PageStore(*m_database).load(m_page).page;
        PageLayout layout;
        for (const QString &id : ArticleStore(*m_database).onPage(m_page))
            layout.articles.append(layoutOf(ArticleStore(*m_database).load(id).article, page.text));
        LayoutEditor editor(layout, page.text);
        QVERIFY(change(editor));
        PageCorrections corrections;
        for (const LaidArticle &article : editor.layout().articles) {
            if (!layout.articles.contains(article))
                corrections.layout.articles.append(article);
        }
        PageEditor(*m_database)
            .store(m_page, {.action = StepAction::LayOutPage, .corrections = corrections},
                   PageRereader().read(page, corrections));
    }

    void correct(qsizetype at, const QString &words, const QString &replacement)
    {
        const PageCorrections corrections{{}, {{{at, at + words.size()}, words, replacement}}};
        PageEditor(*m_database)
            .store(m_page, {.action = StepAction::CorrectText, .corrections = corrections},
                   PageRereader().read(PageStore(*m_database).load(m_page).page, corrections));
    }

    /// Every row that hand work can reach, in one string, without versions.
    QString everything()
    {
        QStringList rows;
        for (const char *table : {"tag", "article_tag", "decision", "page_layout", "text_correction",
                                  "article", "article_paragraph", "event", "observation", "method"})
            rows += rowsOf(u"SELECT * FROM %1 ORDER BY 1, 2"_s.arg(QLatin1String(table)));
        return rows.join(u'\n');
    }

    /// Everything that a person has said, and the facts about which it was.
    QString decided()
    {
        QStringList rows = rowsOf(u"SELECT * FROM decision ORDER BY id"_s) +
                           rowsOf(u"SELECT * FROM article_tag ORDER BY article_id"_s);
        for (const char *table : {"event", "observation", "method"})
            rows += rowsOf(u"SELECT article_id, quote_from, quote_to, quote_words, claim, verdict, rule "
                           "FROM %1_with_verdict WHERE verdict <> 'suggested' ORDER BY 2, 3, 5"_s.arg(
                               QLatin1String(table)));
        return rows.join(u'\n');
    }

    QStringList rowsOf(const QString &sql)
    {
        QStringList rows;
        QSqlQuery query = m_database->run(sql);
        while (query.next()) {
            QStringList cells;
            for (int column = 0; query.value(column).isValid(); ++column)
                cells.append(query.value(column).toString());
            rows.append(cells.join(u'|'));
        }
        return rows;
    }

    const SampleArchive m_samples{{u"2021-02-26"_s, u"2021-08-13"_s}};
    std::unique_ptr<SampleArchive> m_archive;
    std::unique_ptr<Database> m_database;
    QString m_page;
};

QTEST_GUILESS_MAIN(PageRereaderTest)
#include "pagerereadertest.moc"
