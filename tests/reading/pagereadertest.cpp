#include "models/reading/pagereader.h"
#include "models/reading/lexicon.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// What a page's file name and a person add to its own clues to the day.
class TestPageReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileNameTellsTheDay();
    void pageContradictsItsName();
    void pageWithoutClues();
    void personsWordWins();

private:
    Page read(const QString &fileName, const QString &text, QDate given = {}) const
    {
        return m_reader.read({fileName, text, given});
    }

    const QString m_text = u"本报讯(记者王立)2月22日,云岭高新区召开2021年工作会议。"_s;
    Lexicon m_lexicon;
    PageReader m_reader{m_lexicon};
};

void TestPageReader::fileNameTellsTheDay()
{
    const IssueDate open = read(u"page.txt"_s, m_text).issueDate;
    QVERIFY(open.isKnown());
    QVERIFY(open.earliest < open.latest);

    const Page named = read(u"2021-02-23.txt"_s, m_text);
    QCOMPARE(named.issueDate.earliest, QDate(2021, 2, 23));
    QCOMPARE(named.issueDate.latest, QDate(2021, 2, 23));
    QVERIFY(!named.issueDate.given);
    QCOMPARE(named.issueDate.evidence, open.evidence + QStringList{u"2021-02-23.txt"_s});
    QCOMPARE(named.warnings, QStringList());
}

void TestPageReader::pageContradictsItsName()
{
    const Page page = read(u"2019-02-23.txt"_s, m_text);
    QCOMPARE(page.issueDate, read(u"page.txt"_s, m_text).issueDate);
    QCOMPARE(page.warnings.size(), 1);
    QVERIFY(page.warnings.first().contains(u"2019-02-23"_s));
}

void TestPageReader::pageWithoutClues()
{
    const QString text = u"本报讯(记者王立)柳庄村的路灯亮了。"_s;
    QVERIFY(!read(u"page.txt"_s, text).issueDate.isKnown());
    QCOMPARE(read(u"20210223.txt"_s, text).issueDate.latest, QDate(2021, 2, 23));
}

void TestPageReader::personsWordWins()
{
    const Page page = read(u"2021-02-23.txt"_s, m_text, QDate(2021, 2, 24));
    QCOMPARE(page.issueDate, (IssueDate{QDate(2021, 2, 24), QDate(2021, 2, 24), true, {}}));
}

QTEST_APPLESS_MAIN(TestPageReader)
#include "pagereadertest.moc"
