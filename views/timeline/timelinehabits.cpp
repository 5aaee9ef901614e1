#include "views/timeline/timelinehabits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QStringList strings(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    QStringList found;
    for (const auto each : array)
        found.append(each.toString());
    return found;
}

} // namespace

QByteArray TimelineHabits::toBytes() const
{
    QStringList folded = arrangement.folded.values();
    folded.sort();
    const QJsonObject object{{u"order"_s, static_cast<int>(arrangement.order)},
                             {u"byHand"_s, QJsonArray::fromStringList(arrangement.byHand)},
                             {u"folded"_s, QJsonArray::fromStringList(folded)},
                             {u"nested"_s, arrangement.nested},
                             {u"glides"_s, glides}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

TimelineHabits TimelineHabits::fromBytes(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    TimelineHabits habits;
    habits.arrangement.order = static_cast<LaneOrder>(
        qBound(0, object.value(u"order"_s).toInt(), static_cast<int>(LaneOrder::Hand)));
    habits.arrangement.byHand = strings(object.value(u"byHand"_s));
    const QStringList folded = strings(object.value(u"folded"_s));
    habits.arrangement.folded = QSet<QString>(folded.cbegin(), folded.cend());
    habits.arrangement.nested = object.value(u"nested"_s).toBool(true);
    habits.glides = object.value(u"glides"_s).toBool();
    return habits;
}

} // namespace jianbao
