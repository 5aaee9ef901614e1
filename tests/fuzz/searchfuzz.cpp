#include "models/search/placeblock.h"
#include "models/search/postingblock.h"
#include "models/search/postinglist.h"
#include "models/search/searchquery.h"
#include "models/search/segmentsearch.h"
#include "models/search/segmentstring.h"

#include <cstdlib>

using namespace jianbao;

namespace
{

/// Gives the same bytes for whatever list is asked for.
class AnyList : public PostingSource
{
public:
    AnyList(QByteArray head, QByteArray rest) : m_head(std::move(head)), m_rest(std::move(rest)) {}
    QByteArray list(PostingKey) const override { return m_head; }
    PostingBytes rest(PostingKey) const override { return {m_rest, nullptr}; }
    void visit(PostingKey first, PostingKey last,
               const std::function<void(PostingKey, QByteArrayView)> &visit) const override
    {
        PostingBlock(first, m_head).visit([&](PostingKey key, QByteArrayView list) {
            if (key <= last)
                visit(key, list);
            return key < last;
        });
    }

private:
    const QByteArray m_head;
    const QByteArray m_rest;
};

void demand(bool holds, const char *what)
{
    if (holds)
        return;
    qCritical("%s", what);
    std::abort();
}

void parse(const QString &typed)
{
    const SearchQuery query = SearchQuery::parse(typed);
    demand(query.typed() == typed, "a query forgets what was typed");
    demand(SearchQuery::parse(typed).root() == query.root(), "a query is understood in two ways");
    for (const QString &marked : query.markedStrings())
        demand(!marked.isEmpty(), "an empty string is marked");
}

void searchDamaged(const QByteArray &table, const QByteArray &head, const QByteArray &rest)
{
    const SegmentTable documents(table);
    const AnyList source(head, rest);
    const SegmentSearch search(documents, source);
    const DocumentSet everything = DocumentSet::everything(documents.size());
    for (const QString &string : {QStringLiteral("高"), QStringLiteral("高新"), QStringLiteral("高新区5G")}) {
        for (const auto part : {SegmentTable::Part::All, SegmentTable::Part::Headline})
            demand(SegmentString(documents, source, string).documents(part, everything).count() <=
                       documents.size(),
                   "too many documents");
        demand(search.first(string, 3, DocumentSet(documents.size())).documents.size() <= 3,
               "too many first");
    }
    for (int document = 0; document < documents.size(); ++document)
        demand(!documents.articleId(document).isNull(), "a document without an id");
}

/// What is packed comes back, whatever the gaps.
void packAndUnpack(const QByteArray &gaps)
{
    std::vector<quint32> places{static_cast<quint8>(gaps.isEmpty() ? 0 : gaps.front())};
    for (qsizetype i = 1; i + 1 < gaps.size() && places.size() < PlaceBlock::most; i += 2) {
        const auto bits = static_cast<quint8>(gaps.at(i)) % 24;
        places.push_back(places.back() +
                         (static_cast<quint32>(static_cast<quint8>(gaps.at(i + 1))) << bits >> 4));
    }
    ByteWriter block;
    PlaceBlock::pack(places, block);
    std::vector<quint32> again(places.size());
    again.front() = places.front();
    demand(PlaceBlock::unpack(block.bytes(), again) && again == places, "a block comes back changed");
}

} // namespace

/// Parses arbitrary queries and searches with arbitrary bytes in the place of the index; a broken property
/// counts as a crash.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    parse(QString::fromUtf8(bytes));
    packAndUnpack(bytes);
    const qsizetype third = bytes.size() / 3;
    searchDamaged(bytes.first(third), bytes.sliced(third, third), bytes.sliced(2 * third));
    return 0;
}
