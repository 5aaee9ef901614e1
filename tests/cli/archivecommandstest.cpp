#include "models/archive/handwork/tagstore.h"
#include "models/archive/index/searchindexer.h"
#include "tests/cli/runcli.h"
#include "tests/helpers/testarchive.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

#include <csignal>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Runs the built jianbao-cli as a process, as a user's shell would.
class ArchiveCommandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exitCodes_data();
    void exitCodes();
    void importMakesTheArchive();
    void importGoesOnAfterARefusal();
    void idsOfASearchCanBeTagged();
    void factsAsJsonAndCsv();
    void decisionsAreKept();
    void verifyTellsDamage();
    void missingArchiveIsTold();
    void exportGivesOneArticleALine();
    void changesAreToldAsJson();
    void restoreBringsTheBackupBack();
    void compactGivesRoomBack();
    void rebuiltIndexHolds();
    void interruptedImportTellsWhatItDid();
};

void ArchiveCommandsTest::exitCodes_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char *arguments, int code) {
        QTest::addRow("%s", arguments) << QString::fromUtf8(arguments) << code;
    };
    row("search 尼龙", 0);
    row("search 开发区", 1);
    row("search 尼龙 --sort sideways", 2);
    row("search 尼龙 --limit many", 2);
    row("facts events", 0);
    row("facts events --district 无此镇", 1);
    row("facts poems", 2);
    row("facts events --from someday", 2);
    row("facts events --status doubtful", 2);
    row("series 工业总产值", 0);
    row("series 无此指标", 1);
    row("series", 2);
    row("tag list", 1);
    row("tag add 甲", 2);
    row("tag add 甲 nosuchid", 3);
    row("tag rename 甲 乙", 4);
    row("review list", 0);
    row("review confirm nosuchid", 3);
    row("review", 2);
    row("archive info", 0);
    row("archive verify", 0);
    row("archive compact", 0);
    row("archive export", 2);
    row("archive export --out -", 0);
    row("archive export --out no/such/folder/x.jsonl", 3);
    row("archive restore", 2);
    row("archive restore no-such-file", 4);
    row("archive burn", 2);
    row("import", 2);
    row("import x.txt --issue-date someday", 2);
    row("import no-such-file.txt", 3);
}

void ArchiveCommandsTest::exitCodes()
{
    QFETCH(QString, arguments);
    TestArchive archive;
    const Answer answer = runCli(archive.path(), words(arguments));
    QTEST(answer.exitCode, "exitCode");
    QCOMPARE(answer.err.isEmpty(), answer.exitCode < 2);
}

void ArchiveCommandsTest::importMakesTheArchive()
{
    TestArchive archive(TestArchive::Content::Empty);
    const QString page = archive.filePath(u"page.txt"_s);
    QFile file(page);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("本报讯(记者王立)3月2日，云岭高新区在滨河镇召开会议。\n");
    file.close();
    const QString made = archive.filePath(u"new/folder/made.jianbao"_s);
    QCOMPARE(runCli(made, {u"import"_s, page}).exitCode, 0);
    const Answer again = runCli(made, {u"import"_s, page});
    QCOMPARE(again.exitCode, 0);
    QVERIFY(again.out.contains(u"already there: 1"_s));
    const Answer info = runCli(made, {u"archive"_s, u"info"_s, u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(info.out.toUtf8()).object().value(u"pages"_s).toInt(), 1);
}

void ArchiveCommandsTest::importGoesOnAfterARefusal()
{
    TestArchive archive(TestArchive::Content::Empty);
    const QString page = archive.filePath(u"page.txt"_s);
    QFile file(page);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("云岭高新区召开会议。\n");
    file.close();
    const Answer answer = runCli(archive.path(), {u"import"_s, u"/dev/null"_s, page});
    QCOMPARE(answer.exitCode, 3);
    QVERIFY(answer.err.contains(u"/dev/null"_s));
    QVERIFY(answer.out.contains(u"imported: 1, already there: 0, refused: 1"_s));
}

void ArchiveCommandsTest::idsOfASearchCanBeTagged()
{
    TestArchive archive;
    const Answer found = runCli(archive.path(), words(u"search 尼龙 --json"_s));
    const QJsonObject answer = QJsonDocument::fromJson(found.out.toUtf8()).object();
    QCOMPARE(answer.value(u"total"_s).toInt(), 1);
    const QString id = answer.value(u"hits"_s).toArray().first().toObject().value(u"id"_s).toString();
    QCOMPARE(runCli(archive.path(), words(u"tag add 招商 "_s + id)).exitCode, 0);
    QCOMPARE(runCli(archive.path(), words(u"tag add 通信 --query 5G"_s)).exitCode, 0);
    QCOMPARE(runCli(archive.path(), words(u"tag list"_s)).out, u"招商\t1\n通信\t1\n"_s);
    QCOMPARE(runCli(archive.path(), words(u"search tag:招商 --count"_s)).out, u"1\n"_s);
}

void ArchiveCommandsTest::factsAsJsonAndCsv()
{
    TestArchive archive;
    const Answer json = runCli(archive.path(), words(u"series 全国高新区排名 --json"_s));
    const QJsonObject rank = QJsonDocument::fromJson(json.out.toUtf8()).array().first().toObject();
    QCOMPARE(rank.value(u"value"_s).toDouble(), 88.0);
    QCOMPARE(rank.value(u"quote"_s).toString(), u"在全国排名第88位"_s);
    const QString path = archive.filePath(u"facts.csv"_s);
    QCOMPARE(runCli(archive.path(), words(u"facts indicators --csv --out "_s + path)).exitCode, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()).trimmed().count(u'\n'), 3);
}

void ArchiveCommandsTest::decisionsAreKept()
{
    TestArchive archive;
    const QString listed = runCli(archive.path(), words(u"facts methods"_s)).out.trimmed();
    const QString id = listed.section(u'\n', -1).section(u'\t', 1, 1);
    QCOMPARE(runCli(archive.path(), words(u"review reject "_s + id)).exitCode, 0);
    QCOMPARE(runCli(archive.path(), words(u"facts methods"_s)).exitCode, 1);
    QCOMPARE(runCli(archive.path(), words(u"facts methods --status rejected"_s)).exitCode, 0);
}

void ArchiveCommandsTest::verifyTellsDamage()
{
    TestArchive archive;
    archive.database().run(u"UPDATE page SET text = text || '！'"_s);
    const Answer answer = runCli(archive.path(), words(u"archive verify"_s));
    QCOMPARE(answer.exitCode, 1);
    QVERIFY(answer.err.contains(u"no longer the one that was imported"_s));
}

void ArchiveCommandsTest::exportGivesOneArticleALine()
{
    TestArchive archive;
    const QString article = archive.articleId(u"5G基站进柳庄村"_s);
    TagStore(archive.database()).add(u"通信"_s, {article});
    const QString file = archive.filePath(u"all.jsonl"_s);
    QCOMPARE(runCli(archive.path(), {u"archive"_s, u"export"_s, u"--out"_s, file}).exitCode, 0);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = written.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    bool found = false;
    for (const QByteArray &line : lines) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        QVERIFY(object.value(u"date"_s).toString().startsWith(u"2021"_s));
        QVERIFY(!object.value(u"paragraphs"_s).toArray().isEmpty());
        if (object.value(u"id"_s).toString() != article)
            continue;
        found = true;
        QCOMPARE(object.value(u"headline"_s).toString(), u"5G基站进柳庄村"_s);
        QCOMPARE(object.value(u"tags"_s).toArray(), QJsonArray{u"通信"_s});
    }
    QVERIFY(found);
}

void ArchiveCommandsTest::changesAreToldAsJson()
{
    TestArchive archive;
    const QString article = archive.articleId(u"5G基站进柳庄村"_s);
    const auto answered = [&archive](const QStringList &arguments) {
        const Answer answer = runCli(archive.path(), arguments + QStringList{u"--json"_s});
        return QJsonDocument::fromJson(answer.out.toUtf8()).object();
    };
    QCOMPARE(answered({u"tag"_s, u"add"_s, u"甲"_s, article}), (QJsonObject{{u"changed"_s, 1}}));
    QCOMPARE(answered({u"tag"_s, u"rename"_s, u"甲"_s, u"乙"_s}), (QJsonObject{{u"tag"_s, u"乙"_s}}));
    QCOMPARE(answered({u"archive"_s, u"verify"_s}),
             (QJsonObject{{u"holds"_s, true}, {u"faults"_s, QJsonArray()}}));
    const QString copy = archive.filePath(u"copy"_s);
    QCOMPARE(answered({u"archive"_s, u"backup"_s, copy}), (QJsonObject{{u"backup"_s, copy}}));
}

void ArchiveCommandsTest::restoreBringsTheBackupBack()
{
    TestArchive archive;
    const QString article = archive.articleId(u"5G基站进柳庄村"_s);
    archive.close();
    const QString backup = archive.filePath(u"b.jianbao"_s);
    QCOMPARE(runCli(archive.path(), {u"archive"_s, u"backup"_s, backup}).exitCode, 0);
    QCOMPARE(runCli(archive.path(), {u"tag"_s, u"add"_s, u"通信"_s, article}).exitCode, 0);
    const Answer restored = runCli(archive.path(), {u"archive"_s, u"restore"_s, backup, u"--json"_s});
    QCOMPARE(restored.exitCode, 0);
    const QString replaced =
        QJsonDocument::fromJson(restored.out.toUtf8()).object().value(u"replaced"_s).toString();
    QVERIFY(QFile::exists(replaced));
    QCOMPARE(runCli(archive.path(), {u"tag"_s, u"list"_s}).exitCode, 1);
    QCOMPARE(runCli(replaced, {u"tag"_s, u"list"_s}).exitCode, 0);
}

void ArchiveCommandsTest::compactGivesRoomBack()
{
    TestArchive archive;
    archive.database().run(u"CREATE TABLE filler AS SELECT randomblob(2000000) AS bytes"_s);
    archive.database().run(u"DROP TABLE filler"_s);
    archive.close();
    const Answer answer = runCli(archive.path(), {u"archive"_s, u"compact"_s, u"--json"_s});
    QCOMPARE(answer.exitCode, 0);
    const QJsonObject object = QJsonDocument::fromJson(answer.out.toUtf8()).object();
    QVERIFY(object.value(u"before"_s).toInt() > 2000000);
    QVERIFY(object.value(u"after"_s).toInt() < 1000000);
    QCOMPARE(runCli(archive.path(), {u"archive"_s, u"verify"_s}).exitCode, 0);
}

void ArchiveCommandsTest::rebuiltIndexHolds()
{
    TestArchive archive;
    SearchIndexer(archive.database()).catchUp(1);
    archive.database().run(u"DELETE FROM search_posting"_s);
    archive.close();
    QCOMPARE(runCli(archive.path(), {u"archive"_s, u"verify"_s}).exitCode, 1);
    const Answer answer = runCli(archive.path(), {u"archive"_s, u"rebuild-index"_s, u"--json"_s});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(QJsonDocument::fromJson(answer.out.toUtf8()).object(), (QJsonObject{{u"articles"_s, 3}}));
    QVERIFY(answer.err.contains(u"3 of 3 articles"_s));
    QCOMPARE(runCli(archive.path(), {u"archive"_s, u"verify"_s}).exitCode, 0);
}

void ArchiveCommandsTest::missingArchiveIsTold()
{
    TestArchive archive;
    const Answer answer = runCli(archive.filePath(u"none.jianbao"_s), words(u"search 尼龙"_s));
    QCOMPARE(answer.exitCode, 4);
    QVERIFY(answer.err.contains(u"none.jianbao"_s) && answer.err.contains(u"Import pages"_s));
}

void ArchiveCommandsTest::interruptedImportTellsWhatItDid()
{
    constexpr int pages = 2000;
    const QTemporaryDir folder;
    for (int i = 0; i < pages; ++i) {
        QFile page(folder.filePath(u"%1.txt"_s.arg(i)));
        QVERIFY(page.open(QIODevice::WriteOnly));
        page.write(u"滨河镇清理河道\n\n本报讯(记者王立)3月14日,滨河镇清理河道%1米。\n"_s.arg(i).toUtf8());
    }
    const QString archive = folder.filePath(u"a.jianbao"_s);
    QProcess process;
    process.start(QStringLiteral(JIANBAO_CLI), {u"--archive"_s, archive, u"import"_s, folder.path()});
    QVERIFY(process.waitForReadyRead(60000));
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    const QString out = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(out.contains(u"\nimported: "_s), qPrintable(out.right(200)));
    QVERIFY(out.count(u"imported  "_s) < pages);
    QCOMPARE(runCli(archive, words(u"archive verify"_s)).exitCode, 0);
}

QTEST_GUILESS_MAIN(ArchiveCommandsTest)
#include "archivecommandstest.moc"
