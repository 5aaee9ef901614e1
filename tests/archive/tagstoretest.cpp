#include "models/archive/handwork/tagstore.h"
#include "models/archive/database/archiveerror.h"
#include "tests/helpers/testarchive.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

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

const QString nylonHeadline = u"尼龙新材料项目落户滨河镇"_s;
const QString photoHeadline = u"5G基站进柳庄村"_s;

} // namespace

void TagStoreTest::tagsAreUniqueWithoutCaseAndWidth()
{
    TestArchive archive;
    TagStore tags(archive.database());
    const QString nylon = archive.articleId(nylonHeadline);
    QCOMPARE(tags.add(u" Ai  招商 "_s, {nylon, u"no-such-id"_s}), 1);
    QCOMPARE(tags.add(u"ＡＩ 招商"_s, {nylon}), 0);
    QCOMPARE(tags.all().size(), 1);
    QCOMPARE(tags.all().first().name, u"Ai 招商"_s);
    QCOMPARE(tags.all().first().articleCount, 1);
    tags.setColour(u"ai 招商"_s, u"#A4262C"_s);
    tags.rename(u"AI 招商"_s, u"招商引资"_s);
    QCOMPARE(tags.carriedBy({nylon}).first().name, u"招商引资"_s);
    QCOMPARE(tags.carriedBy({nylon}).first().colour, u"#A4262C"_s);
    QCOMPARE(tags.remove(u"招商引资"_s, {nylon}), 1);
    QCOMPARE(tags.carriedBy({nylon}), QList<Tag>());
    tags.erase(u"招商引资"_s);
    QCOMPARE(tags.all(), QList<Tag>());
}

void TagStoreTest::tagsMerge()
{
    TestArchive archive;
    TagStore tags(archive.database());
    const QString nylon = archive.articleId(nylonHeadline);
    const QString photo = archive.articleId(photoHeadline);
    tags.add(u"招商"_s, {nylon, photo});
    tags.add(u"招商引资"_s, {nylon});
    QCOMPARE(tags.merge(u"招商"_s, u"招商引资"_s), 1);
    QCOMPARE(tags.all().size(), 1);
    QCOMPARE(tags.all().first().articleCount, 2);
    QCOMPARE(tags.merge(u"招商引资"_s, u"招商引资"_s), 0);
    QCOMPARE(tags.all().size(), 1);
}

void TagStoreTest::tagFaultsAreTold()
{
    TestArchive archive;
    TagStore tags(archive.database());
    tags.add(u"甲"_s, {});
    tags.add(u"乙"_s, {});
    QVERIFY_EXCEPTION_THROWN(tags.add(u"  "_s, {}), ArchiveError);
    QVERIFY_EXCEPTION_THROWN(tags.remove(u"丙"_s, {}), ArchiveError);
    QVERIFY_EXCEPTION_THROWN(tags.rename(u"甲"_s, u"乙"_s), ArchiveError);
    QVERIFY_EXCEPTION_THROWN(tags.setColour(u"甲"_s, u"red"_s), ArchiveError);
    QCOMPARE(tags.all().size(), 2);
}

QTEST_GUILESS_MAIN(TagStoreTest)
#include "tagstoretest.moc"
