#include "views/charts/chartsettings.h"

#include "views/charts/chartplanner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

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
        if (object.value(QStringLiteral("measure")).toString() == QLatin1String(word))
            return SeriesFamily{measure, object.value(QStringLiteral("unit")).toString(), 0};
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
    QJsonObject object{{QStringLiteral("indicator"), indicator},
                       {QStringLiteral("subjects"), QJsonArray::fromStringList(filter.subjects)},
                       {QStringLiteral("from"), filter.from.toString(Qt::ISODate)},
                       {QStringLiteral("to"), filter.to.toString(Qt::ISODate)},
                       {QStringLiteral("confirmed_only"), filter.confirmedOnly},
                       {QStringLiteral("title"), options.title},
                       {QStringLiteral("note"), options.note},
                       {QStringLiteral("ours"), options.ours},
                       {QStringLiteral("own_axes"), options.ownAxes}};
    if (family) {
        object.insert(QStringLiteral("measure"), measureKey(family->measure));
        object.insert(QStringLiteral("unit"), family->unit);
    }
    if (kind)
        object.insert(QStringLiteral("kind"), keyOf(*kind));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<ChartSettings> ChartSettings::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ChartSettings settings;
    settings.indicator = object.value(QStringLiteral("indicator")).toString();
    if (settings.indicator.isEmpty())
        return std::nullopt;
    const QJsonArray subjects = object.value(QStringLiteral("subjects")).toArray();
    for (const auto subject : subjects)
        settings.filter.subjects.append(subject.toString());
    settings.filter.from = dayFrom(object, QStringLiteral("from"));
    settings.filter.to = dayFrom(object, QStringLiteral("to"));
    settings.filter.confirmedOnly = object.value(QStringLiteral("confirmed_only")).toBool();
    settings.family = familyFrom(object);
    settings.kind = chartKindOf(object.value(QStringLiteral("kind")).toString());
    settings.options = {
        object.value(QStringLiteral("title")).toString(), object.value(QStringLiteral("note")).toString(),
        object.value(QStringLiteral("ours")).toString(), object.value(QStringLiteral("own_axes")).toBool()};
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
