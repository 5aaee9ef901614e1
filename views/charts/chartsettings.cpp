#include "views/charts/chartsettings.h"

#include "views/charts/chartplanner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr std::array measureKeys{std::pair{Measure::Level, "level"}, std::pair{Measure::Change, "change"},
                                 std::pair{Measure::Rate, "rate"}, std::pair{Measure::Target, "target"},
                                 std::pair{Measure::Share, "share"}};

QString measureKey(Measure measure)
{
    for (const auto &[candidate, word] : measureKeys) {
        if (candidate == measure)
            return QLatin1String(word);
    }
    return {};
}

std::optional<SeriesFamily> familyFrom(const QJsonObject &object)
{
    for (const auto &[measure, word] : measureKeys) {
        if (object.value(u"measure"_s).toString() == QLatin1String(word))
            return SeriesFamily{measure, object.value(u"unit"_s).toString(), 0};
    }
    return std::nullopt;
}

QDate dayFrom(const QJsonObject &object, const QString &key)
{
    return QDate::fromString(object.value(key).toString(), Qt::ISODate);
}

} // namespace

bool ChartSettings::operator==(const ChartSettings &other) const
{
    const bool sameFamily =
        family.has_value() == other.family.has_value() && (!family || family->sameAxis(*other.family));
    return sameFamily && indicator == other.indicator && filter == other.filter && kind == other.kind &&
           options == other.options;
}

QByteArray ChartSettings::toJson() const
{
    QJsonObject object{{u"indicator"_s, indicator},
                       {u"subjects"_s, QJsonArray::fromStringList(filter.subjects)},
                       {u"from"_s, filter.from.toString(Qt::ISODate)},
                       {u"to"_s, filter.to.toString(Qt::ISODate)},
                       {u"confirmed_only"_s, filter.confirmedOnly},
                       {u"title"_s, options.title},
                       {u"note"_s, options.note},
                       {u"ours"_s, options.ours},
                       {u"own_axes"_s, options.ownAxes}};
    if (family) {
        object.insert(u"measure"_s, measureKey(family->measure));
        object.insert(u"unit"_s, family->unit);
    }
    if (kind)
        object.insert(u"kind"_s, keyOf(*kind));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<ChartSettings> ChartSettings::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ChartSettings settings;
    settings.indicator = object.value(u"indicator"_s).toString();
    if (settings.indicator.isEmpty())
        return std::nullopt;
    const QJsonArray subjects = object.value(u"subjects"_s).toArray();
    for (const auto subject : subjects)
        settings.filter.subjects.append(subject.toString());
    settings.filter.from = dayFrom(object, u"from"_s);
    settings.filter.to = dayFrom(object, u"to"_s);
    settings.filter.confirmedOnly = object.value(u"confirmed_only"_s).toBool();
    settings.family = familyFrom(object);
    settings.kind = chartKindOf(object.value(u"kind"_s).toString());
    settings.options = {object.value(u"title"_s).toString(), object.value(u"note"_s).toString(),
                        object.value(u"ours"_s).toString(), object.value(u"own_axes"_s).toBool()};
    return settings;
}

void ChartSettings::applyTo(ObservationSeriesModel &model) const
{
    if (model.indicator() != indicator)
        model.setIndicator(indicator, filter);
    else if (model.filter() != filter)
        model.setFilter(filter);
    if (family && !family->sameAxis(model.family()))
        model.setFamily(*family);
    if (!kind || kindsFor(model.family()).contains(*kind))
        return;
    const QList<SeriesFamily> families = model.families();
    const auto drawn =
        std::find_if(families.cbegin(), families.cend(),
                     [this](const SeriesFamily &candidate) { return kindsFor(candidate).contains(*kind); });
    if (drawn != families.cend())
        model.setFamily(*drawn);
}

ChartKind ChartSettings::kindFor(const ObservationSeriesModel &model) const
{
    return kind && kindsFor(model.family()).contains(*kind) ? *kind : ChartPlanner(model).defaultKind();
}

} // namespace jianbao
