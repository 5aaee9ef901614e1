#include "models/archive/index/searchindex.h"
#include "models/archive/facts/decisionstore.h"
#include "models/archive/facts/factstore.h"
#include "models/archive/handwork/tagstore.h"
#include "models/archive/index/searchindexer.h"
#include "models/archive/pages/articlestore.h"
#include "models/archive/pages/pagestore.h"
#include "models/search/folding.h"
#include "tests/helpers/pagebuilder.h"
#include "tests/helpers/testarchive.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class SearchIndexTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void orders_data();
    void orders();
    void undatedComesLast();
    void equalsAPlainScan();
    void anyTypingIsAnswered();

private:
    void tagAndConfirm(TestArchive &archive);
    QStringList headlines(TestArchive &archive, const QStringList &ids);
    TestArchive m_archive; ///< not indexed: every article is scanned
    TestArchive m_indexed;
    TestArchive m_changed; ///< indexed, and one article of two has changed since
};

namespace
{

const QString nylon = u"尼龙新材料项目落户滨河镇"_s;
const QString photo = u"5G基站进柳庄村"_s;
const QString method = u"“四位一体”工作法见成效"_s;

} // namespace

void SearchIndexTest::initTestCase()
{
    for (TestArchive *archive : {&m_archive, &m_indexed, &m_changed})
        tagAndConfirm(*archive);
    SearchIndexer(m_indexed.database()).catchUp(1);
    SearchIndexer(m_changed.database()).catchUp(1);
    m_changed.database().run(u"UPDATE article SET headline = headline WHERE ordinal = 0"_s);
}

void SearchIndexTest::tagAndConfirm(TestArchive &archive)
{
    TagStore(archive.database()).add(u"招商引资"_s, {archive.articleId(nylon)});
    FactFilter filter;
    filter.district = u"滨河镇"_s;
    const QString event = FactStore(archive.database()).events(filter).first().id;
    DecisionStore(archive.database()).decide({event}, Verdict::Confirmed);
}

QStringList SearchIndexTest::headlines(TestArchive &archive, const QStringList &ids)
{
    QStringList headlines;
    const QList<ArticleRow> rows = ArticleStore(archive.database()).rows(ids);
    for (const ArticleRow &row : rows)
        headlines.append(row.source.headline);
    return headlines;
}

void SearchIndexTest::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *typed, const QStringList &expected) {
        QTest::addRow("%s", typed) << QString::fromUtf8(typed) << expected;
    };
    row("", {method, nylon, photo});
    row("尼龙", {nylon});
    row("高", {method, nylon});
    row("5g", {photo});
    row("５Ｇ", {photo});
    row("100万元", {method});
    row("滨河镇签约", {nylon}); // across the line break of the print
    row("开发区", {});
    row("元。2020", {});       // never from one paragraph into the next
    row("上午尼龙", {});       // never over punctuation
    row("上午,尼龙", {nylon}); // width is folded
    row("親區", {});
    row("雲嶺高新區", {method, nylon});
    row("赵小萌", {photo});
    row("byline:王立", {nylon});
    row("byline:赵小萌", {});
    row("headline:捷报", {nylon});
    row("body:捷报", {});
    row("body:签约", {nylon});
    row("工业总产值 排名", {nylon});
    row("尼龙 OR 5G", {nylon, photo});
    row("高新区 -尼龙", {method});
    row("-高新区", {photo});
    row("(尼龙 OR 四位一体) -(排名 OR 滨河)", {method});
    row("-(-(5G))", {photo});
    row("district:滨河", {nylon});
    row("district:云岭高新区", {method, nylon});
    row("tag:招商引资", {nylon});
    row("tag:招商", {});
    row("paper:云岭", {method, nylon, photo});
    row("paper:晨报", {});
    row("date:2021-03", {nylon, photo});
    row("date:..2021-06", {nylon, photo});
    row("date:2021-12..", {method});
    row("date:2019", {});
    row("kind:photo", {photo});
    row("has:indicator", {method, nylon});
    row("indicator:工业总产值", {method, nylon});
    row("indicator:全国高新区排名", {nylon});
    row("indicator:工业", {method, nylon}); // no name as it stands: part of one
    row("indicator:农业", {});
    row("method:\"“四位一体”工作法\"", {method});
    row("method:四位一体", {method});
    row("method:五位一体", {});
    row("added:2020..", {method, nylon, photo});
    row("added:..2020", {});
    row("has:method", {method});
    row("has:tag", {nylon});
    row("-has:event", {photo});
    row("status:review", {method, nylon});
    row("status:confirmed", {nylon});
    row("status:rejected", {});
    row("%", {});
    row("_", {});
    row("' OR 1=1 --", {});
    row("headline:高", {method, nylon});
    row("body:高", {method, nylon});
    row("byline:立", {nylon});
    row("headline:立", {});
    row("王立本报讯", {}); // never from one field into the next
    row("has:district -district:云岭", {photo});
    row("has:date", {method, nylon, photo});
    row("-kind:photo -has:tag", {method});
    row("date:2021 (paper:云岭 -(district:滨河 OR 5G))", {method});
}

void SearchIndexTest::finds()
{
    QFETCH(QString, typed);
    const SearchQuery query = SearchQuery::parse(typed);
    for (TestArchive *archive : {&m_archive, &m_indexed, &m_changed}) {
        const SearchIndex index(archive->database());
        const QStringList ids = index.find(query);
        QTEST(headlines(*archive, ids), "expected");
        QCOMPARE(index.count(query), ids.size());
        QCOMPARE(index.page(query, SearchIndex::Order::NewestFirst, 1, 1).ids, ids.mid(1, 1));
    }
}

void SearchIndexTest::orders_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<SearchIndex::Order>("order");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *typed, SearchIndex::Order order,
                        const QStringList &expected) {
        QTest::addRow("%s", name) << QString::fromUtf8(typed) << order << expected;
    };
    using Order = SearchIndex::Order;
    row("newest", "", Order::NewestFirst, {method, nylon, photo});
    row("oldest", "", Order::OldestFirst, {nylon, photo, method});
    row("newspaper", "", Order::Newspaper, {method, nylon, photo});
    row("district", "", Order::District, {method, nylon, photo});
    row("a rare string counts more", "云岭高新区 OR 5G", Order::Relevance, {photo, method, nylon});
    row("a head line counts more", "尼龙 OR 总产值", Order::Relevance, {nylon, method});
    row("more strings count more", "滨河镇 OR 柳庄村 OR 5G", Order::Relevance, {photo, nylon});
    row("an excluded string does not count", "云岭 -(5G OR 尼龙)", Order::Relevance, {method});
    row("one character", "高 OR 村", Order::Relevance, {photo, method, nylon});
}

void SearchIndexTest::orders()
{
    QFETCH(QString, typed);
    QFETCH(SearchIndex::Order, order);
    const SearchQuery query = SearchQuery::parse(typed);
    for (TestArchive *archive : {&m_archive, &m_indexed, &m_changed}) {
        const SearchIndex index(archive->database());
        const QStringList ids = index.find(query, order);
        QTEST(headlines(*archive, ids), "expected");
        QCOMPARE(index.page(query, order, 1, 2).ids, ids.mid(1, 2));
    }
}

void SearchIndexTest::undatedComesLast()
{
    TestArchive archive;
    PageStore(archive.database()).add(PageBuilder(u"0.txt"_s).article(u"无日期"_s).page(), {});
    const SearchIndex index(archive.database());
    const QString undated = archive.articleId(u"无日期"_s);
    QCOMPARE(index.find({}, SearchIndex::Order::NewestFirst).last(), undated);
    QCOMPARE(index.find({}, SearchIndex::Order::OldestFirst).last(), undated);
}

void SearchIndexTest::equalsAPlainScan()
{
    const QString alphabet = u"高新区尼龙招商，。、5G１後后乾干ﬁfi％𠮷 "_s;
    QRandomGenerator random(7);
    const auto text = [&](int longest) {
        QString made;
        for (int length = random.bounded(1, longest + 1); length > 0; --length)
            made += alphabet.at(random.bounded(int(alphabet.size())));
        return QString::fromUtf8(made.toUtf8()); // no half surrogate pairs
    };
    TestArchive archive(TestArchive::Content::Empty);
    QHash<QString, QString> bodies;
    for (int i = 0; i < 60; ++i) {
        const QString body = text(120);
        const QString headline = u"#%1"_s.arg(i);
        const Page page = PageBuilder(u"%1.txt"_s.arg(i)).article(headline).paragraph(body).page();
        PageStore(archive.database()).add(page, {});
        bodies.insert(archive.articleId(headline), folded(body));
    }
    const SearchIndex index(archive.database());
    qsizetype hits = 0;
    for (int i = 0; i < 600; ++i) {
        const QString wanted = text(i % 4 + 1).trimmed();
        QStringList expected;
        for (auto body = bodies.cbegin(); body != bodies.cend(); ++body) {
            if (body->contains(folded(wanted)))
                expected.append(body.key());
        }
        if (wanted.isEmpty())
            continue;
        QStringList found = index.find(SearchQuery::parse(u"body:\"%1\""_s.arg(wanted)));
        found.sort();
        expected.sort();
        QCOMPARE(found, expected);
        hits += found.size();
    }
    QVERIFY(hits > 1000);
}

void SearchIndexTest::anyTypingIsAnswered()
{
    const SearchIndex index(m_archive.database());
    QRandomGenerator random(11);
    const QString alphabet = u"高尼龙5 \"()-OR:;'%_\\tagdatehas..20213,"_s;
    for (int i = 0; i < 2000; ++i) {
        QString typed;
        for (int length = random.bounded(30); length > 0; --length)
            typed += alphabet.at(random.bounded(int(alphabet.size())));
        index.find(SearchQuery::parse(typed), SearchIndex::Order::Relevance);
    }
    index.find(SearchQuery::parse(u"高 "_s.repeated(256)), SearchIndex::Order::Relevance);
    index.find(SearchQuery::parse(u"-(高 OR "_s.repeated(8) + u'x' + u")"_s.repeated(8)));
    const QStringList found = index.find(SearchQuery::parse(QString(QChar(0xd800)) + u"尼龙"_s));
    QCOMPARE(found, QStringList());
}

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "searchindextest.moc"
