#pragma once

#include "models/datatypes/eventtable.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace jianbao
{

/// An EventTable without its parents as parts of bytes, to be kept somewhere and put together again in the
/// same order. Bytes that were damaged meanwhile give no table, never one that cannot be read safely. To be
/// used once.
class EventTableParts
{
public:
    /// Names the layout of the bytes; parts of another layout cannot be read.
    static QString layout();
    /// Hands over one part after the other, some of about a megabyte, some with the same name.
    static void of(const EventTable &table,
                   const std::function<void(const QString &name, const QByteArray &bytes)> &take);

    void add(const QString &name, const QByteArray &bytes);
    /// Null if the parts are not those of a whole table.
    std::shared_ptr<EventTable> table();

private:
    void readHead(const QByteArray &bytes);
    bool isWhole() const;
    bool fits(const EventTable::Record &record) const;
    bool areGroupsWhole() const;

    std::shared_ptr<EventTable> m_table = std::make_shared<EventTable>();
    bool m_isSound = true;
    quint64 m_eventCount = 0;
    quint64 m_articleCount = 0;
    QList<QUuid> m_ids;
    QList<QUuid> m_articles;
    QHash<qsizetype, QString> m_oddIds;
    QHash<qsizetype, QString> m_oddArticles;
};

} // namespace jianbao
