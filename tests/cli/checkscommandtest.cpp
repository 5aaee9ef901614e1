#include "tests/cli/runcli.h"
#include "tests/helpers/testarchive.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// From a printed page to what `jianbao-cli checks` says of it.
class ChecksCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exitCodes_data();
    void exitCodes();
    void tellsTheComputation();
    void jsonHoldsEveryQuote();
    void districtNarrows();
};

namespace
{

const QString agreeing = u"本报讯(记者王立)2021年，柳河镇申报材料由250份减为100份，减少60%。"_s;
const QString failing = u"本报讯(记者赵小萌)2021年，滨河镇申报材料由200份减为100份，减少60%。"_s;

/// The archive of one page that prints these paragraphs, an article each.
QString archiveOf(TestArchive &folder, const QStringList &paragraphs)
{
    QFile page(folder.filePath(u"page.txt"_s));
    if (!page.open(QIODevice::WriteOnly))
        return {};
    for (const QString &paragraph : paragraphs)
        page.write(u"# 简化材料\n\n%1\n\n"_s.arg(paragraph).toUtf8());
    page.close();
    const QString archive = folder.filePath(u"made.jianbao"_s);
    const Answer answer = runCli(archive, {u"import"_s, page.fileName(), u"--issue-date"_s, u"2022-01-10"_s});
    return answer.exitCode == 0 ? archive : QString();
}

} // namespace

void ChecksCommandTest::exitCodes_data()
{
    QTest::addColumn<QStringList>("paragraphs");
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addRow("all agree") << QStringList{agreeing} << u"checks"_s << 0;
    QTest::addRow("none failed") << QStringList{agreeing} << u"checks --failed"_s << 0;
    QTest::addRow("one failed") << QStringList{agreeing, failing} << u"checks"_s << 1;
    QTest::addRow("nothing to check") << QStringList{u"云岭高新区召开会议。"_s} << u"checks"_s << 1;
    QTest::addRow("stray argument") << QStringList{agreeing} << u"checks all"_s << 2;
}

void ChecksCommandTest::exitCodes()
{
    QFETCH(QStringList, paragraphs);
    QFETCH(QString, arguments);
    TestArchive folder(TestArchive::Content::Empty);
    const Answer answer = runCli(archiveOf(folder, paragraphs), words(arguments));
    QTEST(answer.exitCode, "exitCode");
    QCOMPARE(answer.err.isEmpty(), answer.exitCode < 2);
}

void ChecksCommandTest::tellsTheComputation()
{
    TestArchive folder(TestArchive::Content::Empty);
    const QString archive = archiveOf(folder, {agreeing, failing});
    const Answer all = runCli(archive, {u"checks"_s});
    QVERIFY2(all.out.startsWith(u"contradicts\tfrom, to and change\t(100份 − 200份) ÷ 200份 = −50%; "
                                u"printed: −60%\n"),
             qPrintable(all.out));
    QVERIFY(all.out.contains(u"agrees\tfrom, to and change\t(100份 − 250份) ÷ 250份 = −60%"));
    QVERIFY(all.out.contains(u"“减少60%”"));
    QVERIFY(all.out.endsWith(u"contradictions: 1, agreements: 1, undecided: 0\n"));
    QVERIFY(!runCli(archive, {u"checks"_s, u"--failed"_s}).out.contains(u"agrees"));
}

void ChecksCommandTest::jsonHoldsEveryQuote()
{
    TestArchive folder(TestArchive::Content::Empty);
    const Answer answer = runCli(archiveOf(folder, {failing}), words(u"checks --json"_s));
    const QJsonObject check = QJsonDocument::fromJson(answer.out.toUtf8()).array().first().toObject();
    QCOMPARE(check.value(u"result").toString(), u"contradicts"_s);
    QCOMPARE(check.value(u"rule").toString(), u"change"_s);
    const QJsonArray figures = check.value(u"figures").toArray();
    QCOMPARE(figures.size(), 3);
    for (const QJsonValue &figure : figures) {
        QVERIFY(!figure.toObject().value(u"quote").toString().isEmpty());
        QVERIFY(figure.toObject().value(u"quote_holds").toBool());
    }
}

void ChecksCommandTest::districtNarrows()
{
    TestArchive folder(TestArchive::Content::Empty);
    const QString archive = archiveOf(folder, {agreeing, failing});
    QCOMPARE(runCli(archive, words(u"checks --district 柳河镇"_s)).exitCode, 0);
    QCOMPARE(runCli(archive, words(u"checks --district 滨河镇"_s)).exitCode, 1);
    QVERIFY(!runCli(archive, words(u"checks --district 滨河镇"_s)).out.contains(u"250份"));
}

QTEST_GUILESS_MAIN(ChecksCommandTest)
#include "checkscommandtest.moc"
