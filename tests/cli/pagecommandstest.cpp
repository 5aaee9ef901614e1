#include "models/archive/facts/decisionstore.h"
#include "models/archive/facts/factstore.h"
#include "models/archive/handwork/tagstore.h"
#include "models/archive/pages/articlestore.h"
#include "models/archive/pages/pagestore.h"
#include "models/archive/undo/undolog.h"
#include "tests/cli/runcli.h"
#include "tests/helpers/testarchive.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// page, reread, history and bin.
class PageCommandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void pagesAreListed();
    void pageIsDescribed();
    void misreadWordsAreCorrected();
    void wordsInTwoPlacesAreRefused();
    void resetTakesCorrectionsBack();
    void deletedPageIsPutBack();
    void decisionsOutliveReading();
    void historyTellsWhatWasDone();
    void wrongWordsAreTold_data();
    void wrongWordsAreTold();

private:
    Answer run(const QStringList &words) { return runCli(m_archive->path(), words); }
    Answer run(const QString &line) { return run(words(line)); }
    QJsonArray json(const QString &line)
    {
        return QJsonDocument::fromJson(run(line + u" --json"_s).out.toUtf8()).array();
    }
    QString count(const QString &query) { return run({u"search"_s, query, u"--count"_s}).out.trimmed(); }

    std::unique_ptr<TestArchive> m_archive;
};

void PageCommandsTest::init()
{
    m_archive = std::make_unique<TestArchive>(TestArchive::Content::Empty);
    QFile file(m_archive->filePath(u"page.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "# 柳河镇召开科技创新大会\n\n本报讯(记者王立)3月2日，柳河镇召开科枝创新大会。会议表彰企业12家，"
        "发放奖金300万元。\n\n# 创新结硕果\n\n本报讯(记者赵小萌)3月5日，柳河镇开展植树活动。\n");
    file.close();
    QCOMPARE(run({u"import"_s, file.fileName(), u"--newspaper"_s, u"云岭日报"_s, u"--issue-date"_s,
                  u"2022-03-10"_s})
                 .exitCode,
             0);
}

void PageCommandsTest::pagesAreListed()
{
    const QJsonObject page = json(u"page list"_s).first().toObject();
    QCOMPARE(page.value(u"file"_s).toString(), u"page.txt"_s);
    QCOMPARE(page.value(u"articles"_s).toInt(), 2);
    QVERIFY(run(u"page list"_s).out.contains(u"云岭日报\t2022-03-10\t"));
}

void PageCommandsTest::pageIsDescribed()
{
    QCOMPARE(
        run(u"page describe page.txt --newspaper 云岭晚报 --number A03 --issue-date 2023-03-09"_s).exitCode,
        0);
    const QJsonObject page = json(u"page list"_s).first().toObject();
    QCOMPARE(page.value(u"newspaper"_s).toString(), u"云岭晚报"_s);
    QCOMPARE(page.value(u"page_number"_s).toString(), u"A03"_s);
    QCOMPARE(count(u"date:2023-03-09"_s), u"2"_s);
    QCOMPARE(run(u"page describe page.txt --number A04"_s).exitCode, 0);
    QCOMPARE(count(u"paper:云岭晚报 date:2023-03-09"_s), u"2"_s);
}

void PageCommandsTest::misreadWordsAreCorrected()
{
    QCOMPARE(count(u"科枝创新"_s), u"1"_s);
    QCOMPARE(run(u"page correct page.txt 科枝创新 科技创新"_s).exitCode, 0);
    QCOMPARE(count(u"科枝创新"_s), u"0"_s);
    QCOMPARE(count(u"body:科技创新"_s), u"1"_s);
    UndoLog(m_archive->database()).undo();
    QCOMPARE(count(u"科枝创新"_s), u"1"_s);
}

void PageCommandsTest::wordsInTwoPlacesAreRefused()
{
    const Answer answer = run(u"page correct page.txt 柳河镇 柳河乡"_s);
    QCOMPARE(answer.exitCode, 3);
    QVERIFY2(answer.err.contains(u"柳河镇"), qPrintable(answer.err));
    QVERIFY(!UndoLog(m_archive->database()).nextUndo());
}

void PageCommandsTest::resetTakesCorrectionsBack()
{
    QCOMPARE(run(u"page correct page.txt 科枝创新 科技创新"_s).exitCode, 0);
    QCOMPARE(run(u"page reset page.txt"_s).exitCode, 0);
    QCOMPARE(count(u"科枝创新"_s), u"1"_s);
}

void PageCommandsTest::deletedPageIsPutBack()
{
    QCOMPARE(run(u"page delete page.txt"_s).exitCode, 0);
    QCOMPARE(count(u"柳河镇"_s), u"0"_s);
    QCOMPARE(run(u"page list"_s).exitCode, 1);
    const QJsonObject entry = json(u"bin list"_s).first().toObject();
    QCOMPARE(entry.value(u"name"_s).toString(), u"page.txt"_s);
    QCOMPARE(run(u"bin restore %1"_s.arg(entry.value(u"number"_s).toInt())).exitCode, 0);
    QCOMPARE(count(u"柳河镇"_s), u"2"_s);
    QCOMPARE(run(u"bin list"_s).exitCode, 1);
    QCOMPARE(run(u"archive verify"_s).exitCode, 0);
}

void PageCommandsTest::decisionsOutliveReading()
{
    const QList<StoredEvent> events = FactStore(m_archive->database()).events({});
    QVERIFY(!events.isEmpty());
    DecisionStore(m_archive->database()).decide({events.first().id}, Verdict::Confirmed);
    const Answer answer = run(u"reread"_s);
    QCOMPARE(answer.exitCode, 0);
    QVERIFY2(answer.out.contains(u"pages read again: 1"), qPrintable(answer.out));
    QCOMPARE(run(u"reread page.txt"_s).exitCode, 0);
    FactFilter confirmed;
    confirmed.verdict = Verdict::Confirmed;
    QCOMPARE(FactStore(m_archive->database()).events(confirmed).size(), 1);
    QCOMPARE(run(u"reread nowhere.txt"_s).exitCode, 3);
}

void PageCommandsTest::historyTellsWhatWasDone()
{
    const QString article = m_archive->articleId(u"创新结硕果"_s);
    QCOMPARE(run({u"history"_s, article}).exitCode, 1);
    TagStore(m_archive->database()).add(u"绿化"_s, {article});
    UndoLog(m_archive->database()).undo();
    const Answer answer = run({u"history"_s, article, u"--json"_s});
    const QJsonArray entries = QJsonDocument::fromJson(answer.out.toUtf8()).array();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.first().toObject().value(u"direction"_s).toString(), u"undone"_s);
    QCOMPARE(entries.last().toObject().value(u"subject"_s).toString(), u"绿化"_s);
}

void PageCommandsTest::wrongWordsAreTold_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"page", "page list page.txt", "page describe", "page correct page.txt 科枝",
                             "page paint page.txt", "page describe page.txt --issue-date gestern", "bin",
                             "bin restore", "bin restore first", "history"})
        QTest::addRow("%s", line) << QString::fromUtf8(line);
}

void PageCommandsTest::wrongWordsAreTold()
{
    QFETCH(QString, line);
    QCOMPARE(run(line).exitCode, 2);
}

QTEST_GUILESS_MAIN(PageCommandsTest)
#include "pagecommandstest.moc"
