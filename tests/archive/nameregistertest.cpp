#include "models/archive/handwork/nameregister.h"
#include "models/archive/care/archivecare.h"
#include "models/archive/database/archiveerror.h"
#include "models/archive/facts/eventoutlinestore.h"
#include "models/archive/facts/factstore.h"
#include "models/archive/facts/seriesstore.h"
#include "models/archive/index/searchindex.h"
#include "models/archive/index/searchindexer.h"
#include "models/archive/pages/articlestore.h"
#include "models/archive/undo/undolog.h"
#include "tests/helpers/testarchive.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class NameRegisterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_archive = std::make_unique<TestArchive>();
        names = std::make_unique<NameRegister>(database());
    }

    void mergedDistrictIsOneEverywhere();
    void mergedDistrictIsSearchedByEachName_data();
    void mergedDistrictIsSearchedByEachName();
    void anArticleOfBothNamesCountsOnce();
    void mergedIndicatorIsOneSeries();
    void printedWordsStay();
    void mergeIsTakenBack();
    void aliasesFollowTheirEntry();
    void renamedThingKeepsItsPrintedName();
    void renamingToAKnownNameIsRefused();
    void splitNameMeansItself();
    void namesThatAreOneCannotBeKeptApart();
    void distinctionIsKeptInOrder();
    void districtStandsBelowAnother();
    void treeHasNoCircle();
    void mergingIntoADescendantLeavesNoCircle();
    void emptyNameIsRefused();

private:
    Database &database() { return m_archive->database(); }
    QStringList districts()
    {
        QStringList all;
        for (const Count &district : ArticleStore(database()).districts())
            all.append(u"%1 %2"_s.arg(district.name).arg(district.count));
        return all;
    }
    NameEntry entry(NameKind kind, const QString &name)
    {
        for (const NameEntry &each : names->entries(kind)) {
            if (each.name == name)
                return each;
        }
        return {};
    }
    qsizetype found(const QString &query) { return SearchIndex(database()).count(SearchQuery::parse(query)); }

    std::unique_ptr<TestArchive> m_archive;
    std::unique_ptr<NameRegister> names;
};

void NameRegisterTest::mergedDistrictIsOneEverywhere()
{
    names->merge(NameKind::District, {u"柳庄村"_s}, u"滨河镇"_s);
    QCOMPARE(districts(), QStringList({u"云岭高新区 2"_s, u"滨河镇 2"_s}));
    const QString photo = m_archive->articleId(u"5G基站进柳庄村"_s);
    QCOMPARE(ArticleStore(database()).rows({photo}).first().districts, QStringList{u"滨河镇"_s});
    QCOMPARE(ArticleStore(database()).load(photo).article.districts, QStringList{u"滨河镇"_s});
    names->merge(NameKind::District, {u"滨河镇"_s}, u"云岭高新区"_s);
    FactFilter filter;
    for (const QString &name : {u"云岭高新区"_s, u"滨河镇"_s, u"柳庄村"_s}) {
        filter.district = name;
        QCOMPARE(FactStore(database()).events(filter).size(), 2);
        QCOMPARE(FactStore(database()).observations(filter).size(), 3);
        QCOMPARE(FactStore(database()).methods(filter).size(), 1);
    }
    QStringList told;
    EventOutlineStore(database()).read([&](const EventOutline &event) {
        told.append(event.district);
        return true;
    });
    QCOMPARE(told, QStringList({u"云岭高新区"_s, u"云岭高新区"_s}));
    QCOMPARE(ArchiveCare(database()).verify(), QStringList());
}

void NameRegisterTest::mergedDistrictIsSearchedByEachName_data()
{
    QTest::addColumn<bool>("isIndexed");
    QTest::newRow("scanned") << false;
    QTest::newRow("indexed") << true;
}

void NameRegisterTest::mergedDistrictIsSearchedByEachName()
{
    QFETCH(bool, isIndexed);
    if (isIndexed)
        SearchIndexer(database()).catchUp(1);
    names->merge(NameKind::District, {u"柳庄村"_s}, u"滨河镇"_s);
    QCOMPARE(found(u"district:柳庄村"_s), 2);
    QCOMPARE(found(u"district:滨河镇"_s), 2);
    QCOMPARE(found(u"district:柳庄"_s), 2);
    QCOMPARE(found(u"-district:滨河镇"_s), 1);
    UndoLog(database()).undo();
    QCOMPARE(found(u"district:柳庄村"_s), 1);
    QCOMPARE(found(u"district:滨河镇"_s), 1);
}

void NameRegisterTest::anArticleOfBothNamesCountsOnce()
{
    names->merge(NameKind::District, {u"滨河镇"_s}, u"云岭高新区"_s);
    QCOMPARE(districts(), QStringList({u"云岭高新区 2"_s, u"柳庄村 1"_s}));
    SearchIndexer(database()).catchUp(1);
    const QList<Count> facets = SearchIndex(database()).facets(SearchQuery()).districts;
    QCOMPARE(facets, QList<Count>({{u"云岭高新区"_s, 2}, {u"柳庄村"_s, 1}}));
}

void NameRegisterTest::mergedIndicatorIsOneSeries()
{
    names->merge(NameKind::Indicator, {u"全国高新区排名"_s}, u"国家高新区排名"_s);
    FactFilter filter;
    for (const QString &name : {u"国家高新区排名"_s, u"全国高新区排名"_s}) {
        filter.indicator = name;
        const QList<StoredObservation> figures = FactStore(database()).observations(filter);
        QCOMPARE(figures.size(), 1);
        QCOMPARE(figures.first().fact.indicator, u"国家高新区排名"_s);
        QCOMPARE(figures.first().fact.name, u"全国高新区排名"_s);
    }
    QStringList shown;
    for (const SeriesCount &series : SeriesStore(database()).series({}))
        shown.append(series.indicator);
    QCOMPARE(shown, QStringList({u"工业总产值"_s, u"国家高新区排名"_s}));
    QCOMPARE(entry(NameKind::Indicator, u"国家高新区排名"_s).count, 1);
}

void NameRegisterTest::printedWordsStay()
{
    const auto printed = [this] {
        QStringList rows;
        QSqlQuery query = database().run(u"SELECT district, claim, row_sha256 FROM event ORDER BY id"_s);
        while (query.next())
            rows.append(query.value(0).toString() + query.value(1).toString() + query.value(2).toString());
        return rows;
    };
    const QStringList before = printed();
    names->merge(NameKind::District, {u"滨河镇"_s}, u"云岭高新区"_s);
    QCOMPARE(printed(), before);
}

void NameRegisterTest::mergeIsTakenBack()
{
    const QStringList before = districts();
    names->merge(NameKind::District, {u"柳庄村"_s, u"滨河镇"_s}, u"云岭高新区"_s);
    QCOMPARE(districts(), QStringList{u"云岭高新区 3"_s});
    QCOMPARE(UndoLog(database()).nextUndo()->action, StepAction::MergeNames);
    UndoLog(database()).undo();
    QCOMPARE(districts(), before);
    QCOMPARE(names->entries(NameKind::Person), QList<NameEntry>());
    UndoLog(database()).redo();
    QCOMPARE(districts(), QStringList{u"云岭高新区 3"_s});
    QCOMPARE(ArchiveCare(database()).verify(), QStringList());
}

void NameRegisterTest::aliasesFollowTheirEntry()
{
    names->merge(NameKind::Person, {u"王丽"_s}, u"王立"_s);
    names->merge(NameKind::Person, {u"王立"_s}, u"王立群"_s);
    const QList<NameEntry> people = names->entries(NameKind::Person);
    QCOMPARE(people.size(), 1);
    QCOMPARE(people.first().name, u"王立群"_s);
    QCOMPARE(people.first().aliases, QStringList({u"王丽"_s, u"王立"_s}));
    names->merge(NameKind::Person, {u"王力"_s}, u"王丽"_s); // into an alias: into what it means
    QCOMPARE(names->entries(NameKind::Person).first().aliases.size(), 3);
}

void NameRegisterTest::renamedThingKeepsItsPrintedName()
{
    names->rename(NameKind::District, u"柳庄村"_s, u"柳庄社区"_s);
    QVERIFY(districts().contains(u"柳庄社区 1"_s));
    QCOMPARE(entry(NameKind::District, u"柳庄社区"_s).aliases, QStringList{u"柳庄村"_s});
    QCOMPARE(found(u"district:柳庄村"_s), 1);
    QCOMPARE(found(u"district:柳庄社区"_s), 1);
    names->rename(NameKind::District, u"柳庄社区"_s, u"柳庄村"_s);
    QVERIFY(districts().contains(u"柳庄村 1"_s));
    UndoLog(database()).undo();
    QVERIFY(districts().contains(u"柳庄社区 1"_s));
}

void NameRegisterTest::renamingToAKnownNameIsRefused()
{
    names->merge(NameKind::Person, {u"王丽"_s}, u"王立"_s);
    QVERIFY_EXCEPTION_THROWN(names->rename(NameKind::Person, u"赵小萌"_s, u"王立"_s), ArchiveError);
    QVERIFY_EXCEPTION_THROWN(names->rename(NameKind::District, u"滨河镇"_s, u"柳庄村"_s), ArchiveError);
    QCOMPARE(UndoLog(database()).steps().size(), 1);
}

void NameRegisterTest::splitNameMeansItself()
{
    const QStringList before = districts();
    names->merge(NameKind::District, {u"柳庄村"_s}, u"滨河镇"_s);
    names->split(NameKind::District, u"柳庄村"_s);
    QCOMPARE(districts(), before);
    QVERIFY_EXCEPTION_THROWN(names->split(NameKind::District, u"柳庄村"_s), ArchiveError);
}

void NameRegisterTest::namesThatAreOneCannotBeKeptApart()
{
    names->merge(NameKind::Person, {u"王丽"_s}, u"王立"_s);
    QVERIFY_EXCEPTION_THROWN(names->distinguish(NameKind::Person, u"王立"_s, u"王丽"_s), ArchiveError);
    QCOMPARE(names->distinctions(NameKind::Person), QList<NamePair>());
}

void NameRegisterTest::distinctionIsKeptInOrder()
{
    names->distinguish(NameKind::Person, u"王立"_s, u"王丽"_s);
    names->distinguish(NameKind::Person, u"王丽"_s, u"王立"_s);
    QCOMPARE(names->distinctions(NameKind::Person), (QList<NamePair>{{u"王丽"_s, u"王立"_s}}));
    QCOMPARE(names->distinctions(NameKind::District), QList<NamePair>());
    UndoLog(database()).undo();
    QCOMPARE(names->distinctions(NameKind::Person), QList<NamePair>());
}

void NameRegisterTest::districtStandsBelowAnother()
{
    names->place(u"柳庄村"_s, u"滨河镇"_s);
    QCOMPARE(entry(NameKind::District, u"柳庄村"_s).parent, u"滨河镇"_s);
    names->merge(NameKind::District, {u"滨河镇"_s}, u"云岭高新区"_s);
    QCOMPARE(entry(NameKind::District, u"柳庄村"_s).parent, u"云岭高新区"_s);
    names->place(u"柳庄村"_s, {});
    QCOMPARE(entry(NameKind::District, u"柳庄村"_s).parent, QString());
}

void NameRegisterTest::treeHasNoCircle()
{
    names->place(u"柳庄村"_s, u"滨河镇"_s);
    QVERIFY_EXCEPTION_THROWN(names->place(u"滨河镇"_s, u"柳庄村"_s), ArchiveError);
    QVERIFY_EXCEPTION_THROWN(names->place(u"滨河镇"_s, u"滨河镇"_s), ArchiveError);
}

void NameRegisterTest::mergingIntoADescendantLeavesNoCircle()
{
    names->place(u"柳庄村"_s, u"滨河镇"_s);
    names->place(u"滨河镇"_s, u"云岭高新区"_s);
    names->merge(NameKind::District, {u"云岭高新区"_s}, u"柳庄村"_s);
    QCOMPARE(entry(NameKind::District, u"柳庄村"_s).parent, QString());
    QCOMPARE(entry(NameKind::District, u"滨河镇"_s).parent, u"柳庄村"_s);
}

void NameRegisterTest::emptyNameIsRefused()
{
    QVERIFY_EXCEPTION_THROWN(names->merge(NameKind::Person, {u" "_s}, u"王立"_s), ArchiveError);
    QVERIFY_EXCEPTION_THROWN(names->rename(NameKind::Person, u"王立"_s, {}), ArchiveError);
    QVERIFY(!UndoLog(database()).nextUndo());
}

QTEST_GUILESS_MAIN(NameRegisterTest)
#include "nameregistertest.moc"
