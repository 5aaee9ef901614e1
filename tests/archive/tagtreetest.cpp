#include "models/archive/handwork/tagtree.h"
#include "models/archive/database/archiveerror.h"
#include "models/archive/handwork/tagstore.h"
#include "models/archive/index/searchindex.h"
#include "models/archive/undo/undolog.h"
#include "tests/helpers/testarchive.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TagTreeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_archive = std::make_unique<TestArchive>();
        TagTree tree(database());
        tree.make(u"经济"_s, {});
        tree.make(u"招商引资"_s, u"经济"_s);
        tree.make(u"签约"_s, u"招商引资"_s);
        TagStore(database()).add(u"签约"_s, {m_archive->articleId(u"尼龙新材料项目落户滨河镇"_s)});
    }

    void childrenRiseWhenTheirParentGoes()
    {
        TagStore(database()).erase(u"招商引资"_s);
        QCOMPARE(parentOf(u"签约"_s), u"经济"_s);
        UndoLog(database()).undo();
        QCOMPARE(parentOf(u"签约"_s), u"招商引资"_s);
        QCOMPARE(parentOf(u"招商引资"_s), u"经济"_s);
    }

    void mergingIntoAChildLeavesNoCircle()
    {
        TagStore(database()).merge(u"招商引资"_s, u"签约"_s);
        QCOMPARE(parentOf(u"签约"_s), u"经济"_s);
        TagStore(database()).merge(u"经济"_s, u"签约"_s);
        QCOMPARE(parentOf(u"签约"_s), QString());
    }

    void mergingMovesWhatStandsBelow()
    {
        TagTree(database()).make(u"开放"_s, {});
        TagStore(database()).merge(u"招商引资"_s, u"开放"_s);
        QCOMPARE(parentOf(u"签约"_s), u"经济"_s);
    }

    void nothingStandsBelowItself()
    {
        QVERIFY_EXCEPTION_THROWN(TagTree(database()).move(u"经济"_s, u"签约"_s), ArchiveError);
        QVERIFY_EXCEPTION_THROWN(TagTree(database()).move(u"经济"_s, u"经济"_s), ArchiveError);
        QCOMPARE(parentOf(u"经济"_s), QString());
        TagTree(database()).move(u"签约"_s, {});
        QCOMPARE(parentOf(u"签约"_s), QString());
    }

    void takenNameIsRefused()
    {
        QVERIFY_EXCEPTION_THROWN(TagTree(database()).make(u" 经济 "_s, {}), ArchiveError);
        QVERIFY_EXCEPTION_THROWN(TagTree(database()).make(u"新"_s, u"没有"_s), ArchiveError);
        QCOMPARE(TagStore(database()).all().size(), 3);
    }

    void keyBelongsToOneTag()
    {
        TagTree tree(database());
        tree.setFavourite(u"签约"_s, 3);
        tree.setFavourite(u"经济"_s, 3);
        QCOMPARE(tag(u"经济"_s).favourite, 3);
        QCOMPARE(tag(u"签约"_s).favourite, 0);
        UndoLog(database()).undo();
        QCOMPARE(tag(u"签约"_s).favourite, 3);
        QVERIFY_EXCEPTION_THROWN(tree.setFavourite(u"经济"_s, 10), ArchiveError);
    }

    void keyPutsOnAndTakesOff()
    {
        const QStringList articles{m_archive->articleId(u"尼龙新材料项目落户滨河镇"_s),
                                   m_archive->articleId(u"5G基站进柳庄村"_s)};
        TagStore tags(database());
        QCOMPARE(tags.toggle(u"签约"_s, articles), 1);
        QCOMPARE(tag(u"签约"_s).articleCount, 2);
        QCOMPARE(tags.toggle(u"签约"_s, articles), 2);
        QCOMPARE(tag(u"签约"_s).articleCount, 0);
    }

    void tagIsFoundByTheOneAbove()
    {
        const SearchIndex index(database());
        for (const QString &query : {u"tag:签约"_s, u"tag:招商引资"_s, u"tag:经济"_s})
            QCOMPARE(index.count(SearchQuery::parse(query)), 1);
        QCOMPARE(index.count(SearchQuery::parse(u"-tag:经济"_s)), 2);
    }

    void treeIsTakenInAsOneStep()
    {
        TagTree(database())
            .takeIn({{u"5G"_s, u"通信"_s, u"#112233"_s, u"基站"_s},
                     {u"签约"_s, u"通信"_s, {}, {}},
                     {u"经济"_s, {}, {}, u"钱"_s}});
        QCOMPARE(parentOf(u"5G"_s), u"通信"_s);
        QCOMPARE(parentOf(u"签约"_s), u"通信"_s);
        QCOMPARE(tag(u"5G"_s).colour, u"#112233"_s);
        QCOMPARE(tag(u"经济"_s).description, u"钱"_s);
        QCOMPARE(TagStore(database()).all().size(), 5);
        UndoLog(database()).undo();
        QCOMPARE(TagStore(database()).all().size(), 3);
        QCOMPARE(parentOf(u"签约"_s), u"招商引资"_s);
    }

private:
    Database &database() { return m_archive->database(); }

    Tag tag(const QString &name)
    {
        for (const Tag &each : TagStore(database()).all()) {
            if (each.name == name)
                return each;
        }
        return {};
    }

    QString parentOf(const QString &name)
    {
        const QString id = tag(name).parentId;
        for (const Tag &each : TagStore(database()).all()) {
            if (each.id == id)
                return each.name;
        }
        return {};
    }

    std::unique_ptr<TestArchive> m_archive;
};

QTEST_GUILESS_MAIN(TagTreeTest)
#include "tagtreetest.moc"
