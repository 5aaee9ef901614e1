#include "models/archive/handwork/tagstore.h"
#include "tests/cli/runcli.h"
#include "tests/helpers/testarchive.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// The command `search` as a shell calls it.
class SearchCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void articlesAreCountedByKind();
    void queriesAreAnsweredLineByLine();
    void aQueryMayBeginWithNot_data();
    void aQueryMayBeginWithNot();
    void mistypedOptionsAreStillRefused();
};

void SearchCommandTest::articlesAreCountedByKind()
{
    TestArchive archive;
    TagStore(archive.database()).add(u"通信"_s, {archive.articleId(u"5G基站进柳庄村"_s)});
    archive.close();
    QCOMPARE(runCli(archive.path(), {u"search"_s, u"村 OR 尼龙"_s, u"--facets"_s}).out,
             u"district\t云岭高新区\t1\ndistrict\t柳庄村\t1\ndistrict\t滨河镇\t1\ntag\t通信\t1\n"
             "paper\t云岭日报\t2\nyear\t2021\t2\n"_s);
    const Answer answer = runCli(archive.path(), {u"search"_s, u"5G"_s, u"--facets"_s, u"--json"_s});
    const QJsonObject object = QJsonDocument::fromJson(answer.out.toUtf8()).object();
    QCOMPARE(object.value(u"facets"_s).toObject().value(u"tag"_s).toArray(),
             (QJsonArray{QJsonObject{{u"name"_s, u"通信"_s}, {u"count"_s, 1}}}));
    QCOMPARE(object.value(u"hits"_s).toArray().first().toObject().value(u"marks"_s).toArray().size(), 1);
}

void SearchCommandTest::queriesAreAnsweredLineByLine()
{
    TestArchive archive;
    archive.close();
    QFile file(archive.filePath(u"queries.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(u"尼龙\n\n开发区\n5g"_s.toUtf8());
    file.close();
    QCOMPARE(runCli(archive.path(), {u"search"_s, u"--queries"_s, file.fileName(), u"--count"_s}).out,
             u"1\n3\n0\n1\n"_s);
    const QStringList told =
        runCli(archive.path(), {u"search"_s, u"--queries"_s, file.fileName()}).out.split(u'\n');
    QCOMPARE(told.filter(QRegularExpression(u"^\\S+\t\\d+$"_s)),
             (QStringList{u"尼龙\t1"_s, u"开发区\t0"_s, u"5g\t1"_s}));
    QVERIFY(told.contains(u"\t3"_s));
    QCOMPARE(runCli(archive.path(), {u"search"_s, u"--queries"_s, archive.filePath(u"none"_s)}).exitCode, 3);
}

void SearchCommandTest::aQueryMayBeginWithNot_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("count");
    QTest::addRow("alone") << QStringList{u"-尼龙"_s, u"--count"_s} << u"2"_s;
    QTest::addRow("behind an option") << QStringList{u"--count"_s, u"-尼龙"_s} << u"2"_s;
    QTest::addRow("beside a word") << QStringList{u"-尼龙"_s, u"云岭"_s, u"--count"_s} << u"1"_s;
    QTest::addRow("digit") << QStringList{u"-5G"_s, u"--count"_s} << u"2"_s;
    QTest::addRow("field") << QStringList{u"-byline:王立"_s, u"--count"_s} << u"2"_s;
    QTest::addRow("quoted") << QStringList{u"-\"尼龙\""_s, u"--count"_s} << u"2"_s;
    QTest::addRow("behind two dashes") << QStringList{u"--count"_s, u"--"_s, u"-尼龙"_s} << u"2"_s;
}

void SearchCommandTest::aQueryMayBeginWithNot()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, count);
    TestArchive archive;
    archive.close();
    const Answer answer = runCli(archive.path(), QStringList{u"search"_s} + arguments);
    QCOMPARE(answer.err, QString());
    QCOMPARE(answer.out.trimmed(), count);
}

void SearchCommandTest::mistypedOptionsAreStillRefused()
{
    TestArchive archive;
    archive.close();
    const Answer answer = runCli(archive.path(), words(u"search -尼龙 --cuont"_s));
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(answer.err.contains(u"cuont"_s), qPrintable(answer.err));
}

QTEST_GUILESS_MAIN(SearchCommandTest)
#include "searchcommandtest.moc"
