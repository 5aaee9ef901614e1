#include "models/search/postingblock.h"
#include "models/search/postingbuilder.h"
#include "models/search/postinglist.h"
#include "models/search/segmentsearch.h"
#include "models/search/segmentstring.h"

#include <QRandomGenerator>
#include <QtTest>

#include <map>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Segments as they are built, packed and searched, without a database.
class SegmentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tableGivesBackWhatWasAdded();
    void findsWhatTheTextsHold_data();
    void findsWhatTheTextsHold();
    void longListsAreFound();
    void damagedBytesDoNoHarm();

private:
    QString text(int longest);
    SearchDocument document(int number, int longest);
    DocumentSet someOf(int documents, int oneOf);

    QRandomGenerator m_random{7};
};

namespace
{

using Part = SegmentTable::Part;

/// The blocks of a segment, as a table of a database would hold them.
class Blocks : public PostingSource
{
public:
    QByteArray list(PostingKey key) const override
    {
        auto block = m_blocks.upper_bound(key);
        if (block == m_blocks.begin())
            return {};
        --block;
        const auto found = PostingBlock(block->first, block->second).find(key);
        return found ? found->toByteArray() : QByteArray();
    }
    PostingBytes rest(PostingKey key) const override
    {
        const auto found = m_rests.find(key);
        return found == m_rests.end() ? PostingBytes() : PostingBytes(found->second, nullptr);
    }
    void visit(PostingKey first, PostingKey last,
               const std::function<void(PostingKey, QByteArrayView)> &visit) const override
    {
        for (const auto &[blockKey, bytes] : m_blocks) {
            PostingBlock(blockKey, bytes).visit([&](PostingKey key, QByteArrayView list) {
                if (key >= first && key <= last)
                    visit(key, list);
                return true;
            });
        }
    }

    std::map<PostingKey, QByteArray> m_blocks;
    std::map<PostingKey, QByteArray> m_rests;
};

struct Segment
{
    explicit Segment(const std::vector<SearchDocument> &documents)
    {
        PostingBuilder builder;
        for (const SearchDocument &document : documents)
            builder.add(document);
        table = builder.table();
        builder.finish([this](PostingKey key, const QByteArray &block) { blocks.m_blocks[key] = block; },
                       [this](PostingKey key, const QByteArray &rest) { blocks.m_rests[key] = rest; });
    }

    QByteArray table;
    Blocks blocks;
};

bool holds(const SearchDocument &document, Part part, const QString &string)
{
    return (part != Part::Byline && part != Part::Body && document.headline.contains(string)) ||
           (part != Part::Headline && part != Part::Body && document.byline.contains(string)) ||
           (part != Part::Headline && part != Part::Byline && document.body.contains(string));
}

} // namespace

QString SegmentTest::text(int longest)
{
    static const QString alphabet = u"高新区尼龙，。5g\n"_s;
    QString made;
    for (int length = m_random.bounded(longest + 1); length > 0; --length)
        made += alphabet.at(m_random.bounded(int(alphabet.size())));
    return m_random.bounded(3) == 0 ? made + u"𠮷"_s : made;
}

SearchDocument SegmentTest::document(int number, int longest)
{
    SearchDocument document;
    document.articleId =
        number % 3 == 0 ? QUuid::createUuid().toString(QUuid::WithoutBraces) : u"article %1"_s.arg(number);
    const int page = number / 4;
    document.page = {QString::number(page), u"%1.txt"_s.arg(page), u"报"_s,
                     page % 5 == 0 ? QDate() : QDate(2021, 1, 1), QDate(2021, 1, 1 + page % 28)};
    document.ordinal = number;
    document.kind = number % 2 == 0 ? u"news"_s : u"photo"_s;
    document.headline = text(longest / 4);
    document.byline = text(3);
    document.body = text(longest);
    for (int i = number % 3; i > 0; --i)
        document.districts.append(u"镇%1"_s.arg(i));
    return document;
}

/// One document of `oneOf`, about.
DocumentSet SegmentTest::someOf(int documents, int oneOf)
{
    DocumentSet some(documents);
    for (int document = 0; document < documents; ++document) {
        if (m_random.bounded(oneOf) == 0)
            some.insert(document);
    }
    return some;
}

void SegmentTest::tableGivesBackWhatWasAdded()
{
    std::vector<SearchDocument> documents;
    for (int i = 0; i < 50; ++i)
        documents.push_back(document(i, 30));
    const SegmentTable table(Segment(documents).table);
    QCOMPARE(table.size(), 50);
    for (int i = 0; i < table.size(); ++i) {
        const SearchDocument &expected = documents[static_cast<std::size_t>(i)];
        QCOMPARE(table.articleId(i), expected.articleId);
        QVERIFY(table.page(i) == expected.page);
        QCOMPARE(table.ordinal(i), expected.ordinal);
        QCOMPARE(table.names()[table.kind(i)], expected.kind);
        QCOMPARE(table.length(i), int(expected.text().size()));
        QCOMPARE(table.textHash(i), expected.textHash());
        QStringList districts;
        for (const quint32 name : table.districts(i))
            districts.append(table.names()[name]);
        QCOMPARE(districts, expected.districts);
    }
}

void SegmentTest::findsWhatTheTextsHold_data()
{
    QTest::addColumn<int>("documents");
    QTest::addColumn<int>("longest");
    QTest::addRow("none") << 0 << 10;
    QTest::addRow("one") << 1 << 10;
    QTest::addRow("empty texts") << 20 << 0;
    QTest::addRow("short texts") << 300 << 20;
    QTest::addRow("long texts") << 100 << 400;
}

void SegmentTest::findsWhatTheTextsHold()
{
    QFETCH(int, documents);
    QFETCH(int, longest);
    std::vector<SearchDocument> all;
    for (int i = 0; i < documents; ++i)
        all.push_back(document(i, longest));
    const Segment segment(all);
    const SegmentTable table(segment.table);
    for (int round = 0; round < 400; ++round) {
        const QString wanted = text(1 + round % 8);
        if (wanted.isEmpty())
            continue;
        for (const Part part : {Part::All, Part::Headline, Part::Byline, Part::Body}) {
            DocumentSet expected(documents);
            for (int i = 0; i < documents; ++i) {
                if (holds(all[static_cast<std::size_t>(i)], part, wanted))
                    expected.insert(i);
            }
            const DocumentSet everything = DocumentSet::everything(documents);
            QVERIFY2(SegmentString(table, segment.blocks, wanted).documents(part, everything) == expected,
                     qPrintable(wanted));
            const DocumentSet few = someOf(documents, 20);
            DocumentSet expectedFew = expected;
            expectedFew.intersect(few);
            QVERIFY2(SegmentString(table, segment.blocks, wanted).documents(part, few) == expectedFew,
                     qPrintable(wanted));
            if (part != Part::All)
                continue;
            const DocumentSet dead = round % 2 == 0 ? few : DocumentSet(documents);
            DocumentSet alive = expected;
            alive.remove(dead);
            const SegmentSearch::First first = SegmentSearch(table, segment.blocks).first(wanted, 3, dead);
            QCOMPARE(first.count, alive.count());
            QCOMPARE(int(first.documents.size()), std::min(3, alive.count()));
            QVERIFY(first.documents.empty() || alive.contains(first.documents.back()));
        }
    }
}

/// Several runs, lists of many blocks, and a bit for each document of a frequent character.
void SegmentTest::longListsAreFound()
{
    std::vector<SearchDocument> documents;
    for (int i = 0; i < 3000; ++i) {
        documents.emplace_back();
        documents.back().articleId = QString::number(i);
        documents.back().body = u"高新区"_s.repeated(300) + (i % 2 == 0 ? u'甲' : u'乙') + u"丁新，丙戊"_s +
                                (i % 100 == 7 ? u"丁新丙戊"_s : QString()); // 新丙 is rare
    }
    const Segment segment(documents);
    const SegmentTable table(segment.table);
    const DocumentSet all = DocumentSet::everything(3000);
    const auto having = [&](const QString &string, Part part) {
        return SegmentString(table, segment.blocks, string).documents(part, all).count();
    };
    QCOMPARE(having(u"新区高新区"_s, Part::All), 3000);
    QCOMPARE(having(u"区甲"_s, Part::Body), 1500);
    QCOMPARE(having(u"甲"_s, Part::All), 1500);
    QCOMPARE(having(u"甲高"_s, Part::All), 0);
    QCOMPARE(SegmentSearch(table, segment.blocks).first(u"乙"_s, 2, DocumentSet(3000)).documents,
             (std::vector<int>{1, 3}));
    QCOMPARE(having(u"丁新丙戊"_s, Part::All), 30);
    QCOMPARE(having(u"丁新丙"_s, Part::All), 30);
    std::size_t places = 0;
    SegmentString(table, segment.blocks, u"高新区高"_s).visitPlaces([&](auto some) {
        places += some.size();
    });
    QCOMPARE(places, std::size_t(3000 * 299));
}

void SegmentTest::damagedBytesDoNoHarm()
{
    std::vector<SearchDocument> documents;
    for (int i = 0; i < 60; ++i)
        documents.push_back(document(i, 600));
    const Segment whole(documents);
    const auto damage = [this](QByteArray bytes) {
        if (m_random.bounded(4) == 0)
            bytes.truncate(m_random.bounded(int(bytes.size()) + 1));
        for (int i = m_random.bounded(4); i > 0 && !bytes.isEmpty(); --i)
            bytes[m_random.bounded(int(bytes.size()))] = static_cast<char>(m_random.bounded(256));
        return bytes;
    };
    int tables = 0;
    for (int round = 0; round < 1000; ++round) {
        Blocks damaged;
        for (const auto &[key, block] : whole.blocks.m_blocks)
            damaged.m_blocks[key] = damage(block);
        for (const auto &[key, rest] : whole.blocks.m_rests)
            damaged.m_rests[key] = damage(rest);
        const SegmentTable table(m_random.bounded(2) == 0 ? damage(whole.table) : whole.table);
        for (const Part part : {Part::All, Part::Headline})
            SegmentString(table, damaged, text(4) + u'高')
                .documents(part, DocumentSet::everything(table.size()));
        const SegmentSearch search(table, damaged);
        QVERIFY(search.first(u"高新"_s, 5, DocumentSet(table.size())).documents.size() <= 5);
        for (int i = 0; i < table.size(); ++i)
            tables += table.articleId(i).isEmpty() ? 0 : 1;
    }
    QVERIFY(tables > 0);
}

QTEST_APPLESS_MAIN(SegmentTest)
#include "segmenttest.moc"
