#include "tests/cli/importedpage.h"

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

/// A page that prints these paragraphs, an article each.
ImportedPage pageOf(const QStringList &paragraphs)
{
    QString text;
    for (const QString &paragraph : paragraphs)
        text += u"# 简化材料\n\n%1\n\n"_s.arg(paragraph);
    return {text, u"2022-01-10"_s};
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
    const Answer answer = pageOf(paragraphs).run(arguments);
    QTEST(answer.exitCode, "exitCode");
    QCOMPARE(answer.err.isEmpty(), answer.exitCode < 2);
}

void ChecksCommandTest::tellsTheComputation()
{
    const ImportedPage page = pageOf({agreeing, failing});
    const Answer all = page.run(u"checks"_s);
    QVERIFY2(all.out.startsWith(u"contradicts\tfrom, to and change\t(100份 − 200份) ÷ 200份 = −50%; "
                                u"printed: −60%\n"),
             qPrintable(all.out));
    QVERIFY(all.out.contains(u"agrees\tfrom, to and change\t(100份 − 250份) ÷ 250份 = −60%"));
    QVERIFY(all.out.contains(u"“减少60%”"));
    QVERIFY(all.out.endsWith(u"contradictions: 1, agreements: 1, undecided: 0\n"));
    QVERIFY(!page.run(u"checks --failed"_s).out.contains(u"agrees"));
}

void ChecksCommandTest::jsonHoldsEveryQuote()
{
    const Answer answer = pageOf({failing}).run(u"checks --json"_s);
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
    const ImportedPage page = pageOf({agreeing, failing});
    QCOMPARE(page.run(u"checks --district 柳河镇"_s).exitCode, 0);
    QCOMPARE(page.run(u"checks --district 滨河镇"_s).exitCode, 1);
    QVERIFY(!page.run(u"checks --district 滨河镇"_s).out.contains(u"250份"));
}

QTEST_GUILESS_MAIN(ChecksCommandTest)
#include "checkscommandtest.moc"
