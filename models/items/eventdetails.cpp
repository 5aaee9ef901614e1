#include "models/items/eventdetails.h"

namespace jianbao
{

EventDetails::EventDetails(std::shared_ptr<const EventTable> table, Read read)
    : m_table(std::move(table)), m_read(std::move(read))
{
}

StoredEvent EventDetails::at(quint32 number, const QList<quint32> &along) const
{
    if (const StoredEvent *kept = m_kept->object(number))
        return *kept;
    QList<quint32> wanted{number};
    for (const quint32 next : along) {
        if (next != number && !m_kept->contains(next))
            wanted.append(next);
    }
    const QHash<quint32, StoredEvent> found = m_read(wanted);
    for (auto event = found.cbegin(); event != found.cend(); ++event)
        m_kept->insert(event.key(), new StoredEvent(event.value()));
    const auto event = found.constFind(number);
    return event == found.cend() ? outlined(number) : *event;
}

StoredEvent EventDetails::outlined(quint32 number) const
{
    const EventOutline outline = m_table->outline(number);
    StoredEvent event;
    event.id = outline.id;
    event.fact.district = outline.district;
    event.fact.what = outline.what;
    event.fact.period = outline.period;
    event.fact.precision = outline.precision;
    event.source.articleId = outline.articleId;
    event.verdict = outline.verdict;
    event.quoteHolds = false;
    return event;
}

} // namespace jianbao
