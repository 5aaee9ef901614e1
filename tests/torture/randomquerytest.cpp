#include "models/archive/index/searchindex.h"
#include "models/archive/index/searchindexer.h"
#include "tests/helpers/testarchive.h"
#include "tests/torture/torturerounds.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Whatever is typed into the search field is answered, never with an error.
class RandomQueryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStringIsAnswered();

private:
    QString query();
    QRandomGenerator m_random{2026};
};

QString RandomQueryTest::query()
{
    static const QStringList parts{
        u"尼龙"_s,    u"高"_s,         u"5G"_s,    u"\""_s,         u"“"_s,
        u"("_s,       u")"_s,          u" "_s,     u" OR "_s,       u"-"_s,
        u"-("_s,      u"headline:"_s,  u"tag:"_s,  u"date:"_s,      u".."_s,
        u"2021-13"_s, u"2021-03-02"_s, u"kind:"_s, u"has:"_s,       u"status:review"_s,
        u"*"_s,       u"'"_s,          u";--"_s,   u"%"_s,          u"_"_s,
        u"\\"_s,      u"NEAR/3"_s,     u"𠮷"_s,    u"\u0000"_s,     u"\u202e"_s,
        u"\ufeff"_s,  u"\uffff"_s,     u"note:"_s, u"district:\""_s};
    QString made;
    for (int count = m_random.bounded(14); count > 0; --count) {
        if (m_random.bounded(6) == 0)
            made += QChar(static_cast<char16_t>(m_random.bounded(0x10000))); // also half a surrogate pair
        else
            made += parts.at(m_random.bounded(parts.size()));
    }
    return m_random.bounded(500) == 0 ? made.repeated(300) : made;
}

void RandomQueryTest::everyStringIsAnswered()
{
    TestArchive archive;
    SearchIndexer(archive.database()).catchUp(1);
    const SearchIndex index(archive.database());
    qint64 found = 0;
    TortureRounds rounds(2000, 100000);
    while (rounds.next()) {
        const QString typed = query();
        const SearchQuery wanted = SearchQuery::parse(typed);
        const qint64 count = index.count(wanted);
        QVERIFY2(count >= 0 && count <= 3, qPrintable(typed));
        if (rounds.done() % 10 == 0)
            QCOMPARE(index.find(wanted).size(), count);
        found += count > 0;
    }
    QVERIFY(found > 0);
    tellFigure(u"random queries, 0 errors"_s, rounds.done());
    tellFigure(u"of them that found something"_s, found);
}

QTEST_GUILESS_MAIN(RandomQueryTest)
#include "randomquerytest.moc"
