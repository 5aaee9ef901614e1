#include "views/tags/tagcompleter.h"

#include "models/items/taglistmodel.h"

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr qsizetype offeredAtMost = 12;

} // namespace

TagCompleter::TagCompleter(const TagListModel &tags, QObject *parent) : QCompleter(parent), m_tags(tags)
{
    setModel(&m_offered);
    setCompletionMode(UnfilteredPopupCompletion);
    setMaxVisibleItems(offeredAtMost);
}

QStringList TagCompleter::candidates(const QString &typed) const
{
    QList<Tag> found;
    for (const Tag &tag : m_tags.tags()) {
        if (m_pinyin.matches(tag.name, typed.trimmed()))
            found.append(tag);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Tag &a, const Tag &b) { return a.articleCount > b.articleCount; });
    QStringList names;
    for (const Tag &tag : std::as_const(found).mid(0, offeredAtMost))
        names.append(tag.name);
    return names;
}

void TagCompleter::offer(const QString &typed)
{
    m_offered.setStringList(typed.trimmed().isEmpty() ? QStringList() : candidates(typed));
}

} // namespace jianbao
