#include "models/archive/handwork/savedsearchstore.h"

#include "models/archive/database/archiveerror.h"
#include "models/archive/index/searchindex.h"
#include "models/archive/undo/undolog.h"
#include "tests/helpers/testarchive.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class SavedSearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isAskedByName_data();
    void isAskedByName();
    void takesTheOneBefore();
    void neverContainsItself();
    void circleMadeElsewhereFindsNothing();
    void canBeUndone();
    void nestedWordsAreMarked();
    void badNamesAreRefused_data();
    void badNamesAreRefused();

private:
    TestArchive m_archive;
};

void SavedSearchTest::isAskedByName_data()
{
    const SavedSearchStore store(m_archive.database());
    store.save(u"材料"_s, u"尼龙 OR 5G"_s);
    store.save(u"Three  months"_s, u"date:2021-03"_s);
    store.save(u"三月材料"_s, u"search:材料 search:\"three months\""_s);

    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("same");
    QTest::addRow("alone") << u"search:材料"_s << u"尼龙 OR 5G"_s;
    QTest::addRow("case and blanks") << u"search:\"THREE months\""_s << u"date:2021-03"_s;
    QTest::addRow("with a word") << u"search:材料 柳庄村"_s << u"(尼龙 OR 5G) 柳庄村"_s;
    QTest::addRow("excluded") << u"-search:材料"_s << u"-(尼龙 OR 5G)"_s;
    QTest::addRow("nested") << u"search:三月材料"_s << u"(尼龙 OR 5G) date:2021-03"_s;
    QTest::addRow("in brackets") << u"(search:三月材料 OR 工作法)"_s
                                 << u"((尼龙 OR 5G) date:2021-03) OR 工作法"_s;
    QTest::addRow("unknown") << u"search:没有"_s << u"尼龙 -尼龙"_s;
}

void SavedSearchTest::isAskedByName()
{
    QFETCH(QString, typed);
    QFETCH(QString, same);
    const SearchIndex index(m_archive.database());
    QCOMPARE(index.find(SearchQuery::parse(typed)), index.find(SearchQuery::parse(same)));
}

void SavedSearchTest::takesTheOneBefore()
{
    const SavedSearchStore store(m_archive.database());
    store.save(u"ＡＢＣ"_s, u"一"_s);
    store.save(u" abc "_s, u" 二 "_s);
    const QList<SavedSearch> all = store.all();
    QCOMPARE(all.count(SavedSearch{u"abc"_s, u"二"_s}), 1);
    QVERIFY(!all.contains(SavedSearch{u"ＡＢＣ"_s, u"一"_s}));
    store.erase(u"Abc"_s);
    QVERIFY(!store.all().contains(SavedSearch{u"abc"_s, u"二"_s}));
}

void SavedSearchTest::neverContainsItself()
{
    const SavedSearchStore store(m_archive.database());
    QVERIFY_EXCEPTION_THROWN(store.save(u"自己"_s, u"甲 search:自己"_s), ArchiveError);
    store.save(u"甲"_s, u"尼龙"_s);
    store.save(u"乙"_s, u"-(search:甲 5G)"_s);
    QVERIFY_EXCEPTION_THROWN(store.save(u"甲"_s, u"search:乙"_s), ArchiveError);
    QVERIFY(store.all().contains(SavedSearch{u"甲"_s, u"尼龙"_s}));
}

void SavedSearchTest::circleMadeElsewhereFindsNothing()
{
    const SavedSearchStore store(m_archive.database());
    store.save(u"左"_s, u"尼龙"_s);
    store.save(u"右"_s, u"search:左"_s);
    m_archive.database().run(u"UPDATE saved_search SET query = 'search:右' WHERE name = '左'"_s);
    QCOMPARE(SearchIndex(m_archive.database()).count(SearchQuery::parse(u"search:左"_s)), 0);
    store.erase(u"左"_s);
    store.erase(u"右"_s);
}

void SavedSearchTest::canBeUndone()
{
    const SavedSearchStore store(m_archive.database());
    const QList<SavedSearch> before = store.all();
    store.save(u"会撤销"_s, u"尼龙"_s);
    const UndoLog log(m_archive.database());
    QCOMPARE(log.nextUndo()->action, StepAction::SaveSearch);
    log.undo();
    QCOMPARE(store.all(), before);
    log.redo();
    QVERIFY(store.all().contains(SavedSearch{u"会撤销"_s, u"尼龙"_s}));
}

void SavedSearchTest::nestedWordsAreMarked()
{
    const SavedSearchStore store(m_archive.database());
    store.save(u"标"_s, u"尼龙 -高新"_s);
    const SearchQuery query = SearchQuery::parse(u"5G search:标"_s);
    QCOMPARE(query.meaning(store.resolved(query.root())).markedStrings(), (QStringList{u"5G"_s, u"尼龙"_s}));
}

void SavedSearchTest::badNamesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("query");
    QTest::addRow("no name") << u"  "_s << u"尼龙"_s;
    QTest::addRow("no query") << u"空"_s << u" \t"_s;
}

void SavedSearchTest::badNamesAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, query);
    QVERIFY_EXCEPTION_THROWN(SavedSearchStore(m_archive.database()).save(name, query), ArchiveError);
}

QTEST_GUILESS_MAIN(SavedSearchTest)
#include "savedsearchtest.moc"
