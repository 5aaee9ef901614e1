#include "models/search/searchdocument.h"

namespace jianbao
{

namespace
{

int compareBytes(const QString &left, const QString &right)
{
    return left == right ? 0 : left.toUtf8().compare(right.toUtf8());
}

} // namespace

int SearchPage::compareNewest(const SearchPage &other) const
{
    if (latest != other.latest) {
        const bool isEarlier = !other.latest.isValid() || (latest.isValid() && latest > other.latest);
        return isEarlier ? -1 : 1;
    }
    const int byName = compareBytes(fileName, other.fileName);
    return byName != 0 ? byName : compareBytes(id, other.id);
}

SearchDocument SearchDocument::withoutTexts() const
{
    return {articleId, page, ordinal, kind, {}, {}, {}, districts};
}

quint64 SearchDocument::textHash() const
{
    quint64 hash = 0xcbf29ce484222325;
    for (const QChar unit : text()) {
        hash ^= unit.unicode();
        hash *= 0x100000001b3;
    }
    return hash;
}

} // namespace jianbao
