#include "models/archive/handwork/tagstore.h"
#include "models/archive/handwork/tagtree.h"
#include "models/archive/undo/undolog.h"
#include "models/jobs/tagtransfer.h"
#include "tests/cli/runcli.h"
#include "tests/helpers/testarchive.h"

#include <QTest>

#include <algorithm>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// tag export and tag import.
class TagFilesCommandTest : public QObject
{
    Q_OBJECT

private:
    const QList<TagEntry> m_tree{{u"招商引资"_s, u"经济"_s, {}, u"签约与落地"_s},
                                 {u"经济"_s, {}, u"#a4262c"_s, {}}};

    static QList<TagEntry> tagsOf(TestArchive &archive)
    {
        QList<TagEntry> entries = TagTransfer::entriesOf(TagStore(archive.database()).all());
        std::sort(entries.begin(), entries.end(),
                  [](const TagEntry &a, const TagEntry &b) { return a.name < b.name; });
        return entries;
    }

private Q_SLOTS:
    void treeGoesOutAndComesIn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addRow("table") << u"tags.csv"_s;
        QTest::addRow("thesaurus") << u"标签.TTL"_s;
    }

    void treeGoesOutAndComesIn()
    {
        QFETCH(QString, name);
        TestArchive from;
        TestArchive into;
        TagTree(from.database()).takeIn(m_tree);
        const QString file = from.filePath(name);
        QCOMPARE(runCli(from.path(), {u"tag"_s, u"export"_s, file}).exitCode, 0);
        QCOMPARE(runCli(into.path(), {u"tag"_s, u"import"_s, file}).exitCode, 0);
        QCOMPARE(tagsOf(into), m_tree);
        UndoLog(into.database()).undo();
        QCOMPARE(tagsOf(into), QList<TagEntry>());
    }

    void noTagsWriteNoFile()
    {
        TestArchive archive;
        const QString file = archive.filePath(u"tags.csv"_s);
        QCOMPARE(runCli(archive.path(), {u"tag"_s, u"export"_s, file}).exitCode, 1);
        QVERIFY(!QFile::exists(file));
    }

    void troubleIsTold_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("name");
        QTest::addRow("nothing to read") << u"import"_s << u"missing.csv"_s;
        QTest::addRow("broken thesaurus") << u"import"_s << u"broken.ttl"_s;
        QTest::addRow("no folder to write to") << u"export"_s << u"missing/tags.csv"_s;
    }

    void troubleIsTold()
    {
        QFETCH(QString, action);
        QFETCH(QString, name);
        TestArchive archive;
        TagTree(archive.database()).takeIn(m_tree);
        QFile broken(archive.filePath(u"broken.ttl"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("<a> <b \"") > 0);
        broken.close();
        const QString file = archive.filePath(name);
        const Answer answer = runCli(archive.path(), {u"tag"_s, action, file});
        QCOMPARE(answer.exitCode, 3);
        QVERIFY2(answer.err.contains(file), qPrintable(answer.err));
        QCOMPARE(tagsOf(archive), m_tree);
    }

    void fileMustBeNamed_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addRow("export") << u"tag export"_s;
        QTest::addRow("import") << u"tag import"_s;
        QTest::addRow("two files") << u"tag import a.csv b.csv"_s;
    }

    void fileMustBeNamed()
    {
        QFETCH(QString, line);
        TestArchive archive;
        QCOMPARE(runCli(archive.path(), words(line)).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TagFilesCommandTest)
#include "tagfilescommandtest.moc"
