#include "models/datatypes/eventtableparts.h"

#include <QDataStream>
#include <QIODevice>
#include <QSysInfo>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

using Take = std::function<void(const QString &name, const QByteArray &bytes)>;

constexpr qsizetype pieceBytes = 1 << 20;
constexpr quint64 mostEvents = 1 << 28;
constexpr auto streamVersion = QDataStream::Qt_6_4;

template <typename Value> void give(const QString &name, const QList<Value> &values, const Take &take)
{
    constexpr qsizetype step = pieceBytes / sizeof(Value);
    for (qsizetype from = 0; from < values.size(); from += step) {
        const qsizetype count = std::min(step, values.size() - from);
        take(name, QByteArray::fromRawData(reinterpret_cast<const char *>(values.constData() + from),
                                           count * qsizetype(sizeof(Value))));
    }
}

/// False if the bytes are no whole values, or more than were told.
template <typename Value> bool append(QList<Value> &values, const QByteArray &bytes, quint64 most)
{
    static_assert(std::is_trivially_copyable_v<Value>);
    const qsizetype before = values.size();
    const qsizetype count = bytes.size() / qsizetype(sizeof(Value));
    if (bytes.size() % qsizetype(sizeof(Value)) != 0 || quint64(before + count) > most)
        return false;
    values.resize(before + count);
    std::memcpy(values.data() + before, bytes.constData(), size_t(bytes.size()));
    return true;
}

} // namespace

QString EventTableParts::layout()
{
    static_assert(sizeof(EventTable::Record) == 28);
    return u"events-1-%1"_s.arg(QSysInfo::ByteOrder == QSysInfo::LittleEndian ? u"little"_s : u"big"_s);
}

void EventTableParts::of(const EventTable &table, const Take &take)
{
    QByteArray head;
    QDataStream stream(&head, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << quint64(table.size()) << quint64(table.m_articles.size()) << table.m_districts
           << table.m_firstOf << table.m_ids.odd() << table.m_articles.odd() << table.m_groups;
    take(u"head"_s, head);
    give(u"records"_s, table.m_records, take);
    give(u"ids"_s, table.m_ids.uuids(), take);
    give(u"articles"_s, table.m_articles.uuids(), take);
    for (const QString &text : table.m_texts)
        take(u"text"_s, QByteArray::fromRawData(reinterpret_cast<const char *>(text.utf16()),
                                                text.size() * qsizetype(sizeof(QChar))));
}

void EventTableParts::readHead(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(streamVersion);
    stream >> m_eventCount >> m_articleCount >> m_table->m_districts >> m_table->m_firstOf >> m_oddIds >>
        m_oddArticles >> m_table->m_groups;
    m_isSound =
        stream.status() == QDataStream::Ok && m_eventCount <= mostEvents && m_articleCount <= mostEvents;
    if (!m_isSound)
        return;
    m_table->m_records.reserve(qsizetype(m_eventCount));
    m_ids.reserve(qsizetype(m_eventCount));
    m_articles.reserve(qsizetype(m_articleCount));
}

void EventTableParts::add(const QString &name, const QByteArray &bytes)
{
    if (name == u"head")
        readHead(bytes);
    else if (name == u"records")
        m_isSound = m_isSound && append(m_table->m_records, bytes, m_eventCount);
    else if (name == u"ids")
        m_isSound = m_isSound && append(m_ids, bytes, m_eventCount);
    else if (name == u"articles")
        m_isSound = m_isSound && append(m_articles, bytes, m_articleCount);
    else if (name == u"text")
        m_table->m_texts.append(QString(reinterpret_cast<const QChar *>(bytes.constData()),
                                        bytes.size() / qsizetype(sizeof(QChar))));
}

std::shared_ptr<EventTable> EventTableParts::table()
{
    if (!m_isSound || !isWhole())
        return nullptr;
    EventTable &table = *m_table;
    table.m_ids = IdColumn(m_ids, m_oddIds);
    table.m_articles = IdColumn(m_articles, m_oddArticles);
    table.setGroups(std::exchange(table.m_groups, {}));
    return std::exchange(m_table, nullptr);
}

bool EventTableParts::isWhole() const
{
    const EventTable &table = *m_table;
    const auto count = qsizetype(m_eventCount);
    if (table.m_records.size() != count || m_ids.size() != count ||
        m_articles.size() != qsizetype(m_articleCount) ||
        table.m_firstOf.size() != table.m_districts.size() + 1 || table.m_firstOf.constFirst() != 0 ||
        table.m_firstOf.constLast() != m_eventCount ||
        !std::is_sorted(table.m_firstOf.cbegin(), table.m_firstOf.cend()))
        return false;
    for (quint32 district = 0; district < table.m_districts.size(); ++district) {
        for (quint32 number = table.m_firstOf.at(district); number < table.m_firstOf.at(district + 1);
             ++number) {
            if (table.m_records.at(number).district != district || !fits(table.m_records.at(number)))
                return false;
        }
    }
    return areGroupsWhole();
}

bool EventTableParts::fits(const EventTable::Record &record) const
{
    const quint32 piece = record.textAt >> 16;
    return record.article < m_articleCount && record.kind <= quint8(EventKind::Other) &&
           record.precision <= quint8(Precision::Vague) && record.verdict <= quint8(Verdict::Rejected) &&
           record.first <= record.last && piece < m_table->m_texts.size() &&
           (record.textAt & 0xffff) + record.textLength <= m_table->m_texts.at(piece).size();
}

bool EventTableParts::areGroupsWhole() const
{
    return std::all_of(m_table->m_groups.cbegin(), m_table->m_groups.cend(), [this](const auto &group) {
        return std::all_of(group.cbegin(), group.cend(),
                           [this](quint32 number) { return number < m_eventCount; });
    });
}

} // namespace jianbao
