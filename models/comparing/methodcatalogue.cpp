#include "models/comparing/methodcatalogue.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// What stands between the quotation marks, or all of it where there are none.
QString bareName(const QString &name)
{
    static const QRegularExpression quoted(u"[“‘\"](.+)[”’\"]"_s);
    const QRegularExpressionMatch match = quoted.match(name);
    return match.hasMatch() ? match.captured(1) : name;
}

bool isMereNumber(const QString &folded)
{
    static const QRegularExpression number(
        u"^(?:[一二两双三四五六七八九十百\\d]+个?\\p{sc:Han}{1,2}|[二两三四五六七八九十]位一体|[\\dnx+]+)$"_s);
    return number.match(folded).hasMatch();
}

QString keyOf(const MethodTelling &telling)
{
    const QString folded = MethodCatalogue::foldedName(telling.method.fact.name);
    return isMereNumber(folded) ? folded + u'\n' + telling.district : folded;
}

/// The value told most often; of those told alike often the first.
QString mostFrequent(const QStringList &values)
{
    QString most;
    for (const QString &value : values) {
        if (!value.isEmpty() && values.count(value) > (most.isEmpty() ? 0 : values.count(most)))
            most = value;
    }
    return most;
}

template <typename Fact>
void addNew(const QList<Stored<Fact>> &facts, QSet<QString> &seen, QList<Stored<Fact>> &all)
{
    for (const Stored<Fact> &fact : facts) {
        if (!seen.contains(fact.id))
            all.append(fact);
        seen.insert(fact.id);
    }
}

CatalogueEntry entryOf(const QList<MethodTelling> &tellings)
{
    CatalogueEntry entry;
    QStringList names;
    QStringList offices;
    QStringList districts;
    QSet<QString> pages;
    for (const MethodTelling &telling : tellings) {
        names.append(bareName(telling.method.fact.name));
        offices.append(telling.office);
        districts.append(telling.district);
        pages.insert(telling.method.source.pageId);
        if (telling.members.size() > entry.members.size())
            entry.members = telling.members;
        const QDate start = telling.since.start;
        if (start.isValid() && (!entry.since.start.isValid() || start < entry.since.start)) {
            entry.since = telling.since;
            entry.sinceWords = telling.sinceWords;
        }
    }
    entry.name = mostFrequent(names);
    entry.office = mostFrequent(offices);
    entry.district = mostFrequent(districts);
    entry.pageCount = pages.size();
    entry.tellings = tellings;
    return entry;
}

} // namespace

QList<StoredObservation> CatalogueEntry::figures() const
{
    QSet<QString> seen;
    QList<StoredObservation> all;
    for (const MethodTelling &telling : tellings)
        addNew(telling.figures, seen, all);
    return all;
}

QList<StoredEvent> CatalogueEntry::events() const
{
    QSet<QString> seen;
    QList<StoredEvent> all;
    for (const MethodTelling &telling : tellings)
        addNew(telling.events, seen, all);
    return all;
}

QString MethodCatalogue::foldedName(const QString &name)
{
    static const QRegularExpression noise(u"[\\s“”‘’\"'·—-]"_s);
    static const QRegularExpression kind(
        u"(?<=.{2})(?:的)?(?:工作法|工作机制|工作制度|工作模式|工作办法|责任制|机制|制度|模式|方法|办法|服务)$"_s);
    static const QRegularExpression system(u"(?<=.{4})制$"_s);
    QString folded = bareName(name).normalized(QString::NormalizationForm_KC).toLower();
    return folded.remove(noise).remove(kind).remove(system);
}

QList<CatalogueEntry> MethodCatalogue::entriesOf(const QList<MethodTelling> &tellings)
{
    QHash<QString, qsizetype> places;
    QList<QList<MethodTelling>> groups;
    for (const MethodTelling &telling : tellings) {
        const QString key = keyOf(telling);
        if (!places.contains(key)) {
            places.insert(key, groups.size());
            groups.append(QList<MethodTelling>());
        }
        groups[places.value(key)].append(telling);
    }
    QList<CatalogueEntry> entries;
    for (const QList<MethodTelling> &group : std::as_const(groups))
        entries.append(entryOf(group));
    std::stable_sort(entries.begin(), entries.end(), [](const auto &left, const auto &right) {
        return left.pageCount != right.pageCount ? left.pageCount > right.pageCount : left.name < right.name;
    });
    return entries;
}

} // namespace jianbao
