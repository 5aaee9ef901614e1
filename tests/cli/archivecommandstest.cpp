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
    const QString page = archive.filePath(QStringLiteral("page.txt"));
    QFile file(page);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("本报讯(记者王立)3月2日，云岭高新区在滨河镇召开会议。\n");
    file.close();
    const QString made = archive.filePath(QStringLiteral("new/folder/made.jianbao"));
    QCOMPARE(runCli(made, {QStringLiteral("import"), page}).exitCode, 0);
    const Answer again = runCli(made, {QStringLiteral("import"), page});
    QCOMPARE(again.exitCode, 0);
    QVERIFY(again.out.contains(QStringLiteral("already there: 1")));
    const Answer info =
        runCli(made, {QStringLiteral("archive"), QStringLiteral("info"), QStringLiteral("--json")});
    QCOMPARE(QJsonDocument::fromJson(info.out.toUtf8()).object().value(QStringLiteral("pages")).toInt(), 1);
}

void ArchiveCommandsTest::importGoesOnAfterARefusal()
{
    TestArchive archive(TestArchive::Content::Empty);
    const QString page = archive.filePath(QStringLiteral("page.txt"));
    QFile file(page);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("云岭高新区召开会议。\n");
    file.close();
    const Answer answer =
        runCli(archive.path(), {QStringLiteral("import"), QStringLiteral("/dev/null"), page});
    QCOMPARE(answer.exitCode, 3);
    QVERIFY(answer.err.contains(QStringLiteral("/dev/null")));
    QVERIFY(answer.out.contains(QStringLiteral("imported: 1, already there: 0, refused: 1")));
}

void ArchiveCommandsTest::idsOfASearchCanBeTagged()
{
    TestArchive archive;
    const Answer found = runCli(archive.path(), words(QStringLiteral("search 尼龙 --json")));
    const QJsonObject answer = QJsonDocument::fromJson(found.out.toUtf8()).object();
    QCOMPARE(answer.value(QStringLiteral("total")).toInt(), 1);
    const QString id = answer.value(QStringLiteral("hits"))
                           .toArray()
                           .first()
                           .toObject()
                           .value(QStringLiteral("id"))
                           .toString();
    QCOMPARE(runCli(archive.path(), words(QStringLiteral("tag add 招商 ") + id)).exitCode, 0);
    QCOMPARE(runCli(archive.path(), words(QStringLiteral("tag add 通信 --query 5G"))).exitCode, 0);
    QCOMPARE(runCli(archive.path(), words(QStringLiteral("tag list"))).out,
             QStringLiteral("招商\t1\n通信\t1\n"));
    QCOMPARE(runCli(archive.path(), words(QStringLiteral("search tag:招商 --count"))).out,
             QStringLiteral("1\n"));
}

void ArchiveCommandsTest::factsAsJsonAndCsv()
{
    TestArchive archive;
    const Answer json = runCli(archive.path(), words(QStringLiteral("series 全国高新区排名 --json")));
    const QJsonObject rank = QJsonDocument::fromJson(json.out.toUtf8()).array().first().toObject();
    QCOMPARE(rank.value(QStringLiteral("value")).toDouble(), 88.0);
    QCOMPARE(rank.value(QStringLiteral("quote")).toString(), QStringLiteral("在全国排名第88位"));
    const QString path = archive.filePath(QStringLiteral("facts.csv"));
    QCOMPARE(runCli(archive.path(), words(QStringLiteral("facts indicators --csv --out ") + path)).exitCode,
             0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()).trimmed().count(u'\n'), 3);
}

void ArchiveCommandsTest::decisionsAreKept()
{
    TestArchive archive;
    const QString listed = runCli(archive.path(), words(QStringLiteral("facts methods"))).out.trimmed();
    const QString id = listed.section(u'\n', -1).section(u'\t', 1, 1);
    QCOMPARE(runCli(archive.path(), words(QStringLiteral("review reject ") + id)).exitCode, 0);
    QCOMPARE(runCli(archive.path(), words(QStringLiteral("facts methods"))).exitCode, 1);
    QCOMPARE(runCli(archive.path(), words(QStringLiteral("facts methods --status rejected"))).exitCode, 0);
}

void ArchiveCommandsTest::verifyTellsDamage()
{
    TestArchive archive;
    archive.database().run(QStringLiteral("UPDATE page SET text = text || '！'"));
    const Answer answer = runCli(archive.path(), words(QStringLiteral("archive verify")));
    QCOMPARE(answer.exitCode, 1);
    QVERIFY(answer.err.contains(QStringLiteral("no longer the one that was imported")));
}

void ArchiveCommandsTest::exportGivesOneArticleALine()
{
    TestArchive archive;
    const QString article = archive.articleId(QStringLiteral("5G基站进柳庄村"));
    TagStore(archive.database()).add(QStringLiteral("通信"), {article});
    const QString file = archive.filePath(QStringLiteral("all.jsonl"));
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
    const QString article = archive.articleId(QStringLiteral("5G基站进柳庄村"));
    const auto answered = [&archive](const QStringList &arguments) {
        const Answer answer = runCli(archive.path(), arguments + QStringList{u"--json"_s});
        return QJsonDocument::fromJson(answer.out.toUtf8()).object();
    };
    QCOMPARE(answered({u"tag"_s, u"add"_s, u"甲"_s, article}), (QJsonObject{{u"changed"_s, 1}}));
    QCOMPARE(answered({u"tag"_s, u"rename"_s, u"甲"_s, u"乙"_s}), (QJsonObject{{u"tag"_s, u"乙"_s}}));
    QCOMPARE(answered({u"archive"_s, u"verify"_s}),
             (QJsonObject{{u"holds"_s, true}, {u"faults"_s, QJsonArray()}}));
    const QString copy = archive.filePath(QStringLiteral("copy"));
    QCOMPARE(answered({u"archive"_s, u"backup"_s, copy}), (QJsonObject{{u"backup"_s, copy}}));
}

void ArchiveCommandsTest::restoreBringsTheBackupBack()
{
    TestArchive archive;
    const QString article = archive.articleId(QStringLiteral("5G基站进柳庄村"));
    archive.close();
    const QString backup = archive.filePath(QStringLiteral("b.jianbao"));
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
    const Answer answer =
        runCli(archive.filePath(QStringLiteral("none.jianbao")), words(QStringLiteral("search 尼龙")));
    QCOMPARE(answer.exitCode, 4);
    QVERIFY(answer.err.contains(QStringLiteral("none.jianbao")) &&
            answer.err.contains(QStringLiteral("Import pages")));
}

void ArchiveCommandsTest::interruptedImportTellsWhatItDid()
{
    constexpr int pages = 2000;
    const QTemporaryDir folder;
    for (int i = 0; i < pages; ++i) {
        QFile page(folder.filePath(QStringLiteral("%1.txt").arg(i)));
        QVERIFY(page.open(QIODevice::WriteOnly));
        page.write(QStringLiteral("滨河镇清理河道\n\n本报讯(记者王立)3月14日,滨河镇清理河道%1米。\n")
                       .arg(i)
                       .toUtf8());
    }
    const QString archive = folder.filePath(QStringLiteral("a.jianbao"));
    QProcess process;
    process.start(QStringLiteral(JIANBAO_CLI),
                  {QStringLiteral("--archive"), archive, QStringLiteral("import"), folder.path()});
    QVERIFY(process.waitForReadyRead(60000));
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    const QString out = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(out.contains(QStringLiteral("\nimported: ")), qPrintable(out.right(200)));
    QVERIFY(out.count(QStringLiteral("imported  ")) < pages);
    QCOMPARE(runCli(archive, words(QStringLiteral("archive verify"))).exitCode, 0);
}

QTEST_GUILESS_MAIN(ArchiveCommandsTest)
#include "archivecommandstest.moc"
