#include "tests/cli/importedpage.h"
#include "tests/helpers/testarchive.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace
{

const QString page = u"# 柳河镇召开科技创新大会\n\n"
                     u"本报讯(记者王立)3月2日，柳河镇召开科技创新大会。镇党委书记李大强调，要抓创新。\n\n"
                     u"# 创新结硕果\n\n"
                     u"本报讯(记者赵小萌)3月2日，柳河镇召开科技创新大会表彰先进。镇党委书记李大江出席。"
                     u"3月5日，柳河镇开展植树活动。\n"_s;

} // namespace

/// What the command line proposes about one page that tells a meeting twice and prints a name in two ways.
class ProposalsCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eventsNameTheirDoubles();
    void aliasesShowBothQuotes();
    void aliasesOfNobody();

private:
    const ImportedPage m_page{page, u"2022-03-10"_s};
};

void ProposalsCommandTest::eventsNameTheirDoubles()
{
    const Answer answer = m_page.run(u"facts events --json"_s);
    int doubles = 0;
    for (const QJsonValue &value : QJsonDocument::fromJson(answer.out.toUtf8()).array()) {
        const QJsonObject event = value.toObject();
        const bool isMeeting = event.value(u"start").toString() == u"2022-03-02";
        QCOMPARE(event.value(u"same_as").toArray().size(), isMeeting ? 1 : 0);
        doubles += isMeeting ? 1 : 0;
    }
    QCOMPARE(doubles, 2);
    QVERIFY(m_page.run(u"facts events"_s).out.contains(u"same as"));
}

void ProposalsCommandTest::aliasesShowBothQuotes()
{
    const Answer answer = m_page.run(u"facts aliases --json"_s);
    QCOMPARE(answer.exitCode, 0);
    const QJsonObject alias = QJsonDocument::fromJson(answer.out.toUtf8()).array().first().toObject();
    QCOMPARE(alias.value(u"kind").toString(), u"person"_s);
    QCOMPARE(alias.value(u"reason").toString(), u"beginning"_s);
    const QStringList quotes{alias.value(u"name_quote").toString(), alias.value(u"alias_quote").toString()};
    QVERIFY2(quotes.contains(u"党委书记李大"_s) && quotes.contains(u"党委书记李大江"_s),
             qPrintable(answer.out));
    QVERIFY(m_page.run(u"facts aliases"_s).out.contains(u"one is the beginning of the other"));
}

void ProposalsCommandTest::aliasesOfNobody()
{
    TestArchive samples;
    QCOMPARE(runCli(samples.path(), words(u"facts aliases"_s)).exitCode, 1);
}

QTEST_GUILESS_MAIN(ProposalsCommandTest)
#include "proposalscommandtest.moc"
