#include "models/archive/database/database.h"
#include "models/archive/pages/pagestore.h"
#include "models/items/archivemodels.h"
#include "tests/helpers/patience.h"
#include "tests/items/inventedpage.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class ItemModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(u"test.jianbao"_s);
        Database database(path, Database::Mode::CreateIfMissing);
        PageStore(database).add(inventedPage(), {u"云岭日报"_s, u"3"_s, {}});
        m_archive = std::make_unique<ArchiveModels>(path, Database::Mode::ReadWrite);
        search({});
    }

    void cleanup()
    {
        m_archive.reset();
        m_folder.reset();
    }

    void modelsKeepTheRules()
    {
        const auto failOnFault = QAbstractItemModelTester::FailureReportingMode::QtTest;
        const QAbstractItemModelTester articles(&m_archive->articles(), failOnFault);
        const QAbstractItemModelTester facts(&m_archive->facts(), failOnFault);
        const QAbstractItemModelTester sidebar(&m_archive->sidebar(), failOnFault);
        const QAbstractItemModelTester tags(&m_archive->tags(), failOnFault);
        m_archive->facts().setArticle(loadedArticle(u"招商引资"_s));
        m_archive->tags().add(u"招商引资"_s, {m_archive->articles().articleId(0)});
        readSidebar();
        search(u"柳庄村"_s);
        search(u"nowhere"_s);
        search({});
        QCOMPARE(m_archive->articles().rowCount(), 2);
    }

    void newestSearchWins()
    {
        QSignalSpy found(&m_archive->articles(), &ArticleListModel::found);
        m_archive->articles().setQuery(SearchQuery::parse(u"高新区"_s));
        m_archive->articles().setQuery(SearchQuery::parse(u"柳庄村"_s));
        QTRY_VERIFY(!found.isEmpty());
        QTest::qWait(50);
        QCOMPARE(found.size(), 1);
        QCOMPARE(m_archive->articles().rowCount(), 1);
        QCOMPARE(m_archive->articles().index(0).data().toString(), u"滨河镇新路通车"_s);
    }

    void snippetMarksWhatWasSearched()
    {
        search(u"首席服务官"_s);
        QCOMPARE(m_archive->articles().rowCount(), 1);
        const auto snippet =
            m_archive->articles().index(0).data(ArticleListModel::SnippetRole).value<Snippet>();
        QVERIFY(!snippet.marks.isEmpty());
        const Span mark = snippet.marks.first();
        QCOMPARE(snippet.text.mid(mark.from, mark.length()), u"首席服务官"_s);
    }

    void sidebarTermsFindWhatTheyCount()
    {
        m_archive->tags().add(u"通车 典礼"_s, {m_archive->articles().articleId(0)});
        readSidebar();
        int checked = 0;
        const SidebarModel &sidebar = m_archive->sidebar();
        for (int group = 0; group < sidebar.rowCount(); ++group)
            checked += checkBranch(sidebar.index(group, 0));
        QVERIFY2(checked >= 6, "scope, two districts, tag, newspaper and issue have counts");
    }

    void tagsStandByTheirNames()
    {
        for (const QString &tag : {u"云岭"_s, u"柳庄"_s, u"滨河"_s})
            m_archive->tags().add(tag, {m_archive->articles().articleId(0)});
        readSidebar();
        QCOMPARE(shownTags(), (QStringList{u"滨河"_s, u"柳庄"_s, u"云岭"_s}));
        m_archive->sidebar().setNameOrder(NameOrder::Stroke);
        QCOMPARE(shownTags(), (QStringList{u"云岭"_s, u"柳庄"_s, u"滨河"_s}));
        readSidebar();
        QCOMPARE(shownTags(), (QStringList{u"云岭"_s, u"柳庄"_s, u"滨河"_s}));
    }

    void scopesStandBeforeTheArchiveIsRead()
    {
        SidebarModel sidebar(m_archive->path());
        QCOMPARE(sidebar.rowCount(), 1);
        const QModelIndex all = sidebar.index(0, 0, sidebar.index(0, 0));
        QVERIFY(!all.data().toString().isEmpty());
        QVERIFY(!all.data(CountRole).isValid());
        sidebar.reload();
        QTRY_COMPARE(sidebar.index(0, 0, sidebar.index(0, 0)).data(CountRole).toInt(), 2);
    }

    /// As in an archive that is too large for ScopeCounts.
    void entryThatIsNotCountedTellsWhereToLook()
    {
        SidebarModel sidebar(m_archive->path());
        sidebar.reload();
        QTRY_VERIFY(!sidebar.termsToCount().isEmpty());
        const QString term = sidebar.termsToCount().first();
        const QModelIndex scope = sidebar
                                      .match(sidebar.index(0, 0), SidebarModel::TermRole, term, 1,
                                             Qt::MatchRecursive | Qt::MatchExactly)
                                      .value(0);
        QVERIFY(scope.data(Qt::ToolTipRole).toString().contains(u"status bar"_s));
        sidebar.setTermCounts({{term, 1}});
        QCOMPARE(scope.data(Qt::ToolTipRole), scope.data(Qt::DisplayRole));
    }

    void sidebarThatCannotBeReadTellsWhy()
    {
        SidebarModel sidebar(m_folder->filePath(u"none.jianbao"_s));
        QSignalSpy failed(&sidebar, &SidebarModel::failed);
        sidebar.reload();
        QVERIFY(failed.wait(30000));
        QVERIFY(failed.first().first().toString().contains(u"none.jianbao"_s));
        QCOMPARE(sidebar.rowCount(), 1);
    }

    void factsStandInTheOrderOfThePage()
    {
        m_archive->facts().setArticle(loadedArticle(u"招商引资"_s));
        const QList<ArticleFact> &facts = m_archive->facts().facts();
        QCOMPARE(facts.size(), 3);
        QCOMPARE(facts.at(0).kind, FactKind::Event);
        QCOMPARE(facts.at(1).title, u"36个"_s);
        QCOMPARE(facts.at(1).detail, u"签约项目 · 云岭高新区 · 2020"_s);
        QCOMPARE(facts.at(2).title, u"首席服务官制"_s);
    }

    void decisionsAreKept()
    {
        m_archive->facts().setArticle(loadedArticle(u"招商引资"_s));
        m_archive->facts().decide(1, Verdict::Confirmed);
        const StoredArticle again = loadedArticle(u"招商引资"_s);
        QCOMPARE(again.observations.first().verdict, Verdict::Confirmed);
    }

    void changesByOthersAreFollowed()
    {
        QSignalSpy changed(m_archive.get(), &ArchiveModels::handWorkChanged);
        const QString article = m_archive->articles().articleId(0);
        {
            Database other(m_archive->path(), Database::Mode::ReadWrite);
            TagStore(other).add(u"别处"_s, {article});
        }
        QVERIFY(changed.wait(5000));
        QCOMPARE(m_archive->tags().rowCount(), 1);
        QCOMPARE(m_archive->steps().nextUndo()->subject, u"别处"_s);
        m_archive->steps().undo();
        QCOMPARE(m_archive->tags().rowCount(), 0);
    }

    void tagsAreMadeAndTakenOff()
    {
        const QStringList both{m_archive->articles().articleId(0), m_archive->articles().articleId(1)};
        QSignalSpy changed(&m_archive->tags(), &TagListModel::changed);
        m_archive->tags().add(u" 招商引资 "_s, both);
        m_archive->tags().add(u"   "_s, both);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_archive->tags().rowCount(), 1);
        QCOMPARE(m_archive->tags().index(0).data().toString(), u"招商引资"_s);
        QCOMPARE(m_archive->tags().index(0).data(CountRole).toLongLong(), 2);
        m_archive->tags().remove(u"招商引资"_s, {both.first()});
        QVERIFY(m_archive->tags().carriedBy({both.first()}).isEmpty());
        QCOMPARE(m_archive->tags().carriedBy({both.last()}).size(), 1);
    }

private:
    void search(const QString &typed)
    {
        QSignalSpy found(&m_archive->articles(), &ArticleListModel::found);
        m_archive->articles().setQuery(SearchQuery::parse(typed));
        QVERIFY(found.wait(30000));
    }

    void readSidebar()
    {
        QSignalSpy read(&m_archive->sidebar(), &SidebarModel::modelReset);
        m_archive->sidebar().reload();
        QVERIFY(read.wait(30000));
    }

    QStringList shownTags()
    {
        const SidebarModel &sidebar = m_archive->sidebar();
        QStringList names;
        const QModelIndexList tags = sidebar.match(sidebar.index(0, 0), SidebarModel::TermRole, u"tag:"_s, -1,
                                                   Qt::MatchStartsWith | Qt::MatchRecursive);
        for (const QModelIndex &tag : tags)
            names.append(tag.data().toString());
        return names;
    }

    StoredArticle loadedArticle(const QString &words)
    {
        search(words);
        return m_archive->article(m_archive->articles().articleId(0));
    }

    int checkBranch(const QModelIndex &branch)
    {
        int checked = 0;
        const SidebarModel &sidebar = m_archive->sidebar();
        for (int row = 0; row < sidebar.rowCount(branch); ++row) {
            const QModelIndex entry = sidebar.index(row, 0, branch);
            if (entry.data(CountRole).isValid()) {
                const QString term = entry.data(SidebarModel::TermRole).toString();
                search(term);
                if (m_archive->articles().rowCount() != entry.data(CountRole).toInt())
                    QTest::qFail(qPrintable(term), __FILE__, __LINE__);
                ++checked;
            }
            checked += checkBranch(entry);
        }
        return checked;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ArchiveModels> m_archive;
};

QTEST_GUILESS_MAIN(ItemModelsTest)
#include "itemmodelstest.moc"
