#pragma once

#include "models/search/searchdocument.h"
#include "models/search/textstarts.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace jianbao
{

class ByteReader;

/// The documents of one segment without their texts, newest first, as SegmentTableWriter put them into
/// bytes. Places are UTF-16 code units into the texts of all documents, one behind the other. Damaged bytes
/// give fewer documents. About 65 bytes are held of each. Immutable; serves all threads.
///
/// | bytes         | what they hold (numbers and texts as ByteWriter puts them)                             |
/// |---------------|----------------------------------------------------------------------------------------|
/// | three numbers | how many pages, names and documents follow                                             |
/// | a page        | texts: id, file name, newspaper's id; numbers: earliest and latest Julian day, 0: none |
/// | a name        | text: a kind of article or a district                                                  |
/// | a document    | numbers: page, ordinal, kind's name, lengths of headline, byline and body, how many    |
/// |               | districts, the name of each, SearchDocument::textHash(); the id: 0 and the 16 bytes of |
/// |               | a UUID, or its length + 1 and UTF-8 bytes                                              |
class SegmentTable
{
public:
    /// Where a string is looked for.
    enum class Part { All, Headline, Byline, Body };

    explicit SegmentTable(QByteArrayView bytes);

    int size() const { return static_cast<int>(m_documents.size()) - 1; }
    QString articleId(int document) const;
    /// The id as it stands in the bytes, to be compared with others.
    QByteArrayView packedId(int document) const;
    static QByteArray packedId(const QString &id);
    const SearchPage &page(int document) const { return m_pages[at(document).page]; }
    std::size_t pageNumber(int document) const { return at(document).page; }
    const std::vector<SearchPage> &pages() const { return m_pages; }
    qint64 ordinal(int document) const { return at(document).ordinal; }
    quint64 textHash(int document) const;
    /// Numbers of names().
    quint32 kind(int document) const { return at(document).kind; }
    std::span<const quint32> districts(int document) const
    {
        return std::span(m_districts)
            .subspan(at(document).districts, at(document + 1).districts - at(document).districts);
    }
    const std::vector<QString> &names() const { return m_names; }

    /// The place at which the text of `document` begins; for size() the place behind the last one.
    quint32 start(int document) const { return m_texts.start(document); }
    /// Code units of headline, byline and body, with the mark behind each.
    int length(int document) const { return static_cast<int>(start(document + 1) - start(document)); }
    /// The document whose text holds `place`, which is less than start(size()).
    int documentAt(quint32 place) const { return m_texts.at(place); }
    /// True if a string that begins at `place` of the document lies in that part.
    bool isIn(Part part, int document, quint32 place) const;

private:
    struct Document
    {
        quint32 headlineEnd = 0;
        quint32 bylineEnd = 0;
        quint32 page = 0;
        quint32 kind = 0;
        quint32 ordinal = 0;
        quint32 districts = 0; ///< where its own begin in m_districts
        quint32 identity = 0;  ///< where textHash() and the id stand in m_identities
    };
    const Document &at(int document) const { return m_documents[static_cast<std::size_t>(document)]; }
    ByteReader identity(int document) const;
    bool readDocument(ByteReader &reader, Document &next);

    QByteArray m_identities; ///< of each document its textHash() and id, as they stand in the bytes
    std::vector<SearchPage> m_pages;
    std::vector<QString> m_names;
    std::vector<quint32> m_districts;
    std::vector<Document> m_documents; ///< and one more that tells where the last one ends
    TextStarts m_texts;                ///< apart, since searching goes through them
};

} // namespace jianbao
