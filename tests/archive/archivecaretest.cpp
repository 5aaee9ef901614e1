#include "models/archive/care/archivecare.h"
#include "models/archive/database/archiveerror.h"
#include "models/archive/facts/factstore.h"
#include "models/archive/handwork/tagstore.h"
#include "models/archive/index/searchindexer.h"
#include "models/archive/pages/pagestore.h"
#include "tests/helpers/testarchive.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class ArchiveCareTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeArchiveVerifies();
    void alteredRowsAreNamed_data();
    void alteredRowsAreNamed();
    void editByAnotherProgramIsToldAndAccepted();
    void damageIsNotSealedByALaterEdit();
    void indexIsNotWrittenFromDamagedRows();
    void flippedBytesAreTold();
    void changedDescriptionsAreTold();
    void truncationIsTold();
    void quoteThatNoLongerHoldsIsFlagged();
    void backupIsWhole();
    void backupReplacesAnOlderOne();
    void backupOntoItselfIsRefused();
    void failedBackupLeavesNothing();
};

void ArchiveCareTest::wholeArchiveVerifies()
{
    TestArchive archive;
    TagStore(archive.database()).add(u"甲"_s, archive.pageIds());
    QCOMPARE(ArchiveCare(archive.database()).verify(), QStringList());
    SearchIndexer(archive.database()).catchUp(1);
    QCOMPARE(ArchiveCare(archive.database()).verify(), QStringList());
}

void ArchiveCareTest::alteredRowsAreNamed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *sql, const char *told) {
        QTest::addRow("%s", sql) << QString::fromUtf8(sql) << QString::fromUtf8(told);
    };
    row("UPDATE page SET text = replace(text, '签约', '失约')", "no longer the one that was imported");
    row("UPDATE page SET issue_latest = '2022-01-01'", "table page");
    row("UPDATE article SET headline = 'x' WHERE ordinal = 0", "table article");
    row("UPDATE article_paragraph SET words = words || '！'", "table article_paragraph");
    row("UPDATE observation SET value = value + 1", "table observation");
    row("UPDATE event SET quote_from = quote_from + 1", "does not stand on its page");
    row("UPDATE method SET name = 'x'", "table method");
    row("UPDATE search_posting SET lists = substr(lists, 2)", "Segment 1 of the search index");
    row("DELETE FROM search_posting WHERE id = (SELECT max(id) FROM search_posting)", "Segment 1");
    row("DELETE FROM search_place", "is missing");
    row("UPDATE search_segment SET dead = x'03FF'", "is missing");
    row("DROP TRIGGER paragraph_update_search; UPDATE article_paragraph SET words = words || '！'",
        "older than the article");
    row("DROP TRIGGER page_update_search; UPDATE page SET issue_latest = '2022-01-01'",
        "older than the article");
    row("PRAGMA foreign_keys = OFF; DELETE FROM newspaper", "is gone");
}

void ArchiveCareTest::alteredRowsAreNamed()
{
    QFETCH(QString, sql);
    QFETCH(QString, told);
    TestArchive archive;
    SearchIndexer(archive.database()).catchUp(1);
    const QStringList statements = sql.split(u"; "_s);
    for (const QString &statement : statements)
        archive.database().run(statement);
    const QStringList faults = ArchiveCare(archive.database()).verify();
    QVERIFY2(faults.join(u'\n').contains(told), qPrintable(faults.join(u'\n')));
}

void ArchiveCareTest::editByAnotherProgramIsToldAndAccepted()
{
    TestArchive archive;
    TagStore(archive.database()).add(u"会议"_s, {archive.articleId(u"5G基站进柳庄村"_s)});
    const ArchiveCare care(archive.database());
    archive.database().run(u"UPDATE tag SET name = '大会'"_s);
    archive.database().run(u"INSERT INTO article_tag (article_id, tag_id, tagged_at) "
                           "SELECT article.id, tag.id, '' FROM article, tag WHERE headline LIKE '尼龙%'"_s);
    QList<ArchiveFault> faults = care.faults();
    QCOMPARE(faults.size(), 2);
    for (const ArchiveFault &fault : faults)
        QCOMPARE(fault.kind, ArchiveFault::Kind::EditedOutside);
    QVERIFY(faults.last().words.contains(u"“大会”"_s));
    QVERIFY(faults.first().words.contains(u"尼龙新材料项目落户滨河镇"_s));
    QCOMPARE(care.acceptEdits(), 2);
    QCOMPARE(care.faults(), QList<ArchiveFault>());
    QCOMPARE(care.acceptEdits(), 0);
}

void ArchiveCareTest::damageIsNotSealedByALaterEdit()
{
    TestArchive archive;
    TagStore tags(archive.database());
    tags.add(u"会议"_s, {});
    archive.database().run(u"UPDATE tag SET folded = '会义', row_sha256 = 'of another row'"_s);
    archive.database().run(u"UPDATE tag SET folded = '会议', row_sha256 = 'of another row '"_s);
    QVERIFY_EXCEPTION_THROWN(tags.setColour(u"会议"_s, u"#112233"_s), ArchiveError);
    QCOMPARE(tags.all().first().colour, QString());
    const QList<ArchiveFault> faults = ArchiveCare(archive.database()).faults();
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults.first().kind, ArchiveFault::Kind::Damage);
}

void ArchiveCareTest::indexIsNotWrittenFromDamagedRows()
{
    TestArchive archive;
    const ArchiveCare care(archive.database());
    care.rebuildIndex({});
    archive.database().run(u"UPDATE article_paragraph SET words = words || '！', row_sha256 = 'x'"_s);
    QVERIFY_EXCEPTION_THROWN(care.rebuildIndex({}), ArchiveError);
}

void ArchiveCareTest::flippedBytesAreTold()
{
    TestArchive archive;
    archive.close();
    QFile file(archive.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    const QByteArray wanted = u"尼龙新材料"_s.toUtf8();
    int places = 0;
    for (qsizetype at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + 1)) {
        QByteArray damaged = whole;
        damaged[at + 2] = static_cast<char>(damaged.at(at + 2) ^ 1);
        file.seek(0);
        file.write(damaged);
        file.flush();
        const Database database(archive.path(), Database::Mode::ReadOnly);
        QVERIFY2(!ArchiveCare(database).verify().isEmpty(), qPrintable(QString::number(at)));
        ++places;
    }
    QVERIFY(places >= 5);
}

void ArchiveCareTest::changedDescriptionsAreTold()
{
    TestArchive archive;
    TagStore(archive.database()).add(u"会议"_s, {});
    archive.close();
    QFile file(archive.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    const QByteArray wanted = "row_sha256 TEXT";
    int places = 0;
    bool isTagNamed = false;
    for (qsizetype at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + 1)) {
        file.seek(0);
        file.write(QByteArray(whole).replace(at, wanted.size(), "row_sha25w TEXT"));
        file.flush();
        const Database database(archive.path(), Database::Mode::ReadOnly);
        const QString words = ArchiveCare(database).verify().join(u'\n');
        QVERIFY2(words.contains(u"description of the table"_s), qPrintable(QString::number(at)));
        isTagNamed = isTagNamed || words.contains(u"The tag “会议” is damaged"_s);
        ++places;
    }
    QVERIFY(places >= 5);
    QVERIFY(isTagNamed);
}

void ArchiveCareTest::truncationIsTold()
{
    TestArchive archive;
    archive.close();
    QFile file(archive.path());
    QVERIFY(file.resize(file.size() / 2));
    bool told = false;
    try {
        const Database database(archive.path(), Database::Mode::ReadOnly);
        told = !ArchiveCare(database).verify().isEmpty();
    } catch (const ArchiveError &error) {
        told = error.message().contains(u"damaged"_s);
    }
    QVERIFY(told);
}

void ArchiveCareTest::quoteThatNoLongerHoldsIsFlagged()
{
    TestArchive archive;
    archive.database().run(u"UPDATE observation SET quote_words = '在全国排名第8位' WHERE value = 88"_s);
    const QList<StoredObservation> observations = FactStore(archive.database()).observations({});
    QCOMPARE(std::count_if(observations.cbegin(), observations.cend(),
                           [](const StoredObservation &stored) { return !stored.quoteHolds; }),
             1);
}

void ArchiveCareTest::backupIsWhole()
{
    TestArchive archive;
    const QString target = archive.filePath(u"copy.jianbao"_s);
    ArchiveCare(archive.database()).backup(target);
    Database copy(target, Database::Mode::ReadWrite);
    QCOMPARE(ArchiveCare(copy).verify(), QStringList());
    QCOMPARE(ArchiveCare(copy).info().observations, 3);
    QVERIFY(!QFile::exists(target + u".part"_s));
}

void ArchiveCareTest::backupReplacesAnOlderOne()
{
    TestArchive archive;
    const QString target = archive.filePath(u"copy.jianbao"_s);
    ArchiveCare(archive.database()).backup(target);
    TagStore(archive.database()).add(u"甲"_s, {});
    ArchiveCare(archive.database()).backup(target);
    QCOMPARE(ArchiveCare(Database(target, Database::Mode::ReadOnly)).info().tags, 1);
}

void ArchiveCareTest::backupOntoItselfIsRefused()
{
    TestArchive archive;
    QVERIFY_EXCEPTION_THROWN(ArchiveCare(archive.database()).backup(archive.path()), ArchiveError);
    QCOMPARE(PageStore(archive.database()).all().size(), 2);
}

void ArchiveCareTest::failedBackupLeavesNothing()
{
    TestArchive archive;
    const QString target = archive.filePath(u"no/such/folder/copy.jianbao"_s);
    try {
        ArchiveCare(archive.database()).backup(target);
        QFAIL("a backup into a folder that is not there");
    } catch (const ArchiveError &error) {
        QVERIFY(error.message().contains(u"copy.jianbao"_s));
    }
}

QTEST_GUILESS_MAIN(ArchiveCareTest)
#include "archivecaretest.moc"
