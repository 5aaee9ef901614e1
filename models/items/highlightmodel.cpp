#include "models/items/highlightmodel.h"

#include "models/items/attempt.h"

#include <algorithm>

namespace jianbao
{

HighlightModel::HighlightModel(const Database &database, QObject *parent) : QObject(parent), m_store(database)
{
}

void HighlightModel::setArticle(const QString &articleId)
{
    m_articleId = articleId;
    reload();
}

void HighlightModel::reload()
{
    m_highlights.clear();
    attempt(*this, [this] {
        if (!m_articleId.isEmpty())
            m_highlights = m_store.of(m_articleId);
    });
    Q_EMIT shown();
}

const Highlight *HighlightModel::find(const QString &id) const
{
    const auto found = std::find_if(m_highlights.cbegin(), m_highlights.cend(),
                                    [&id](const Highlight &each) { return each.id == id; });
    return found == m_highlights.cend() ? nullptr : &*found;
}

bool HighlightModel::add(const Quote &quote, const QString &tag, const QString &note)
{
    return store([&] { m_store.add(m_articleId, quote, tag, note); });
}

bool HighlightModel::change(const QString &id, const QString &tag, const QString &note)
{
    return store([&] { m_store.change(id, tag, note); });
}

bool HighlightModel::remove(const QString &id)
{
    return store([&] { m_store.remove(id); });
}

bool HighlightModel::store(const std::function<void()> &storing)
{
    if (!attempt(*this, storing))
        return false;
    reload();
    Q_EMIT changed();
    return true;
}

} // namespace jianbao
