#include "models/archive/undo/undolog.h"
#include "tests/cli/runcli.h"
#include "tests/helpers/testarchive.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// `register` and what the other commands make of it.
class RegisterCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_archive = std::make_unique<TestArchive>(); }

    void mergedNamesAreOneForEveryCommand();
    void entriesAreListed();
    void proposalsEndWhereSomebodyDecided_data();
    void proposalsEndWhereSomebodyDecided();
    void wrongWordsAreTold_data();
    void wrongWordsAreTold();
    void refusalsAreTold();

private:
    Answer run(const QString &line) { return runCli(m_archive->path(), words(line)); }
    QJsonArray json(const QString &line)
    {
        return QJsonDocument::fromJson(run(line + u" --json"_s).out.toUtf8()).array();
    }

    std::unique_ptr<TestArchive> m_archive;
};

void RegisterCommandTest::mergedNamesAreOneForEveryCommand()
{
    QCOMPARE(run(u"search district:柳庄村 --count"_s).out.trimmed(), u"1"_s);
    QCOMPARE(run(u"register merge district 柳庄村 滨河镇 云岭高新区"_s).exitCode, 0);
    QCOMPARE(run(u"search district:柳庄村 --count"_s).out.trimmed(), u"3"_s);
    QCOMPARE(json(u"facts events --district 滨河镇"_s).size(), 2);
    QCOMPARE(json(u"facts events"_s).first().toObject().value(u"district"_s).toString(), u"云岭高新区"_s);
    QCOMPARE(run(u"register alias indicator 工业产值 工业总产值"_s).exitCode, 0);
    QCOMPARE(json(u"series 工业产值"_s).size(), json(u"series 工业总产值"_s).size());
    UndoLog(m_archive->database()).undo();
    UndoLog(m_archive->database()).undo();
    QCOMPARE(run(u"search district:柳庄村 --count"_s).out.trimmed(), u"1"_s);
}

void RegisterCommandTest::entriesAreListed()
{
    QCOMPARE(run(u"register rename district 柳庄村 柳庄社区"_s).exitCode, 0);
    QCOMPARE(run(u"register place district 柳庄社区 滨河镇"_s).exitCode, 0);
    QJsonObject entry;
    for (const QJsonValue &value : json(u"register list district"_s)) {
        if (value.toObject().value(u"name"_s) == u"柳庄社区"_s)
            entry = value.toObject();
    }
    QCOMPARE(entry.value(u"aliases"_s).toArray(), QJsonArray{u"柳庄村"_s});
    QCOMPARE(entry.value(u"parent"_s).toString(), u"滨河镇"_s);
    QCOMPARE(entry.value(u"count"_s).toInt(), 1);
    QVERIFY(run(u"register list district"_s).out.contains(u"柳庄社区\t1\t柳庄村\t滨河镇\n"));
    QCOMPARE(run(u"register list organisation"_s).exitCode, 1);
}

void RegisterCommandTest::proposalsEndWhereSomebodyDecided_data()
{
    QTest::addColumn<QString>("decision");
    QTest::addRow("merged") << u"register merge person 李大 李大江"_s;
    QTest::addRow("kept apart") << u"register distinguish person 李大江 李大"_s;
}

void RegisterCommandTest::proposalsEndWhereSomebodyDecided()
{
    QFile page(m_archive->filePath(u"page.txt"_s));
    QVERIFY(page.open(QIODevice::WriteOnly));
    page.write(
        "# 柳河镇召开科技创新大会\n\n本报讯(记者王立)3月2日，柳河镇召开科技创新大会。镇党委书记李大强调，"
        "要抓创新。\n\n# 创新结硕果\n\n本报讯(记者赵小萌)3月2日，柳河镇表彰先进。镇党委书记李"
        "大江出席。3月5日，柳河镇开展植树活动。\n");
    page.close();
    QCOMPARE(runCli(m_archive->path(), {u"import"_s, page.fileName()}).exitCode, 0);
    QCOMPARE(json(u"facts aliases"_s).size(), 1);
    QFETCH(QString, decision);
    QCOMPARE(run(decision).exitCode, 0);
    QCOMPARE(json(u"facts aliases"_s).size(), 0);
    UndoLog(m_archive->database()).undo();
    QCOMPARE(json(u"facts aliases"_s).size(), 1);
}

void RegisterCommandTest::wrongWordsAreTold_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"register", "register list", "register list town", "register list district 滨河镇",
          "register merge district 滨河镇", "register rename district 滨河镇", "register split district",
          "register place person 王立 滨河镇", "register swallow district 滨河镇 柳庄村"})
        QTest::addRow("%s", line) << QString::fromUtf8(line);
}

void RegisterCommandTest::wrongWordsAreTold()
{
    QFETCH(QString, line);
    QCOMPARE(run(line).exitCode, 2);
}

void RegisterCommandTest::refusalsAreTold()
{
    const Answer answer = run(u"register split district 滨河镇"_s);
    QCOMPARE(answer.exitCode, 4);
    QVERIFY2(answer.err.contains(u"滨河镇"), qPrintable(answer.err));
}

QTEST_GUILESS_MAIN(RegisterCommandTest)
#include "registercommandtest.moc"
