#include "models/archive/handwork/tagstore.h"
#include "models/archive/database/archiveerror.h"
#include "tests/helpers/testarchive.h"

#include <QtTest>

using namespace jianbao;

/// Tags by name: making, merging, deleting, and what is refused.
class TagStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tagsAreUniqueWithoutCaseAndWidth();
    void tagsMerge();
    void tagFaultsAreTold();
};

namespace
{

const QString nylonHeadline = QStringLiteral("尼龙新材料项目落户滨河镇");
const QString photoHeadline = QStringLiteral("5G基站进柳庄村");

} // namespace

void TagStoreTest::tagsAreUniqueWithoutCaseAndWidth()
{
    TestArchive archive;
    TagStore tags(archive.database());
    const QString nylon = archive.articleId(nylonHeadline);
    QCOMPARE(tags.add(QStringLiteral(" Ai  招商 "), {nylon, QStringLiteral("no-such-id")}), 1);
    QCOMPARE(tags.add(QStringLiteral("ＡＩ 招商"), {nylon}), 0);
    QCOMPARE(tags.all().size(), 1);
    QCOMPARE(tags.all().first().name, QStringLiteral("Ai 招商"));
    QCOMPARE(tags.all().first().articleCount, 1);
    tags.setColour(QStringLiteral("ai 招商"), QStringLiteral("#A4262C"));
    tags.rename(QStringLiteral("AI 招商"), QStringLiteral("招商引资"));
    QCOMPARE(tags.carriedBy({nylon}).first().name, QStringLiteral("招商引资"));
    QCOMPARE(tags.carriedBy({nylon}).first().colour, QStringLiteral("#A4262C"));
    QCOMPARE(tags.remove(QStringLiteral("招商引资"), {nylon}), 1);
    QCOMPARE(tags.carriedBy({nylon}), QList<Tag>());
    tags.erase(QStringLiteral("招商引资"));
    QCOMPARE(tags.all(), QList<Tag>());
}

void TagStoreTest::tagsMerge()
{
    TestArchive archive;
    TagStore tags(archive.database());
    const QString nylon = archive.articleId(nylonHeadline);
    const QString photo = archive.articleId(photoHeadline);
    tags.add(QStringLiteral("招商"), {nylon, photo});
    tags.add(QStringLiteral("招商引资"), {nylon});
    QCOMPARE(tags.merge(QStringLiteral("招商"), QStringLiteral("招商引资")), 1);
    QCOMPARE(tags.all().size(), 1);
    QCOMPARE(tags.all().first().articleCount, 2);
    QCOMPARE(tags.merge(QStringLiteral("招商引资"), QStringLiteral("招商引资")), 0);
    QCOMPARE(tags.all().size(), 1);
}

void TagStoreTest::tagFaultsAreTold()
{
    TestArchive archive;
    TagStore tags(archive.database());
    tags.add(QStringLiteral("甲"), {});
    tags.add(QStringLiteral("乙"), {});
    QVERIFY_EXCEPTION_THROWN(tags.add(QStringLiteral("  "), {}), ArchiveError);
    QVERIFY_EXCEPTION_THROWN(tags.remove(QStringLiteral("丙"), {}), ArchiveError);
    QVERIFY_EXCEPTION_THROWN(tags.rename(QStringLiteral("甲"), QStringLiteral("乙")), ArchiveError);
    QVERIFY_EXCEPTION_THROWN(tags.setColour(QStringLiteral("甲"), QStringLiteral("red")), ArchiveError);
    QCOMPARE(tags.all().size(), 2);
}

QTEST_GUILESS_MAIN(TagStoreTest)
#include "tagstoretest.moc"
