#include "models/jobs/eventtables.h"

#include "models/archive/eventoutlinestore.h"
#include "models/archive/nameregister.h"
#include "models/comparing/districttree.h"
#include "models/comparing/happeningfinder.h"
#include "models/datatypes/enumkeys.h"
#include "models/datatypes/eventtablebuilder.h"
#include "models/reading/lexicon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QHash<QString, int> levelsOfEndings(const Lexicon &lexicon)
{
    const QHash<QString, int> levels{{u"zone"_s, 0}, {u"park"_s, 1}, {u"town"_s, 1}, {u"village"_s, 2}};
    QHash<QString, int> levelOfEnding;
    for (const Lexicon::Row &row : lexicon.rows(u"districtsuffixes"_s)) {
        if (const auto level = levels.constFind(row.value(u"kind"_s)); level != levels.cend())
            levelOfEnding.insert(row.value(u"suffix"_s), *level);
    }
    return levelOfEnding;
}

/// For each district the number of the one it is a part of, or -1.
QList<qint32> parentsOf(const QStringList &districts, const DistrictTree &tree)
{
    QList<qint32> parents;
    for (const QString &district : districts) {
        const QString parent = tree.parentOf(district);
        const auto found = std::lower_bound(districts.cbegin(), districts.cend(), parent);
        const bool known = !parent.isEmpty() && found != districts.cend() && *found == parent;
        parents.append(known ? static_cast<qint32>(found - districts.cbegin()) : -1);
    }
    return parents;
}

} // namespace

EventKindWords EventTables::kindWords(const Lexicon &lexicon)
{
    EventKindWords words;
    for (const Lexicon::Row &row : lexicon.rows(u"eventkinds"_s)) {
        if (const auto kind = valueOf<EventKind>(row.value(u"kind"_s)))
            words.add(row.value(u"word"_s), *kind, row.value(u"strength"_s).toInt());
    }
    return words;
}

std::shared_ptr<const EventTable> EventTables::ofArchive(const Database &database, const CancelFlag &cancel)
{
    const Lexicon lexicon;
    const EventKindWords kinds = kindWords(lexicon);
    const EventOutlineStore store(database);
    EventTableBuilder builder;
    store.read([&](EventOutline event) {
        event.kind = kinds.kindOf(event.what);
        builder.add(event);
        return !cancel.isCancelled();
    });
    builder.sort();
    if (cancel.isCancelled())
        return nullptr;
    builder.setGroups(HappeningFinder(builder.sorted()).groups());
    DistrictTree tree(levelsOfEndings(lexicon));
    store.readDistricts([&](const QStringList &named) { tree.addArticle(named); });
    for (const NameEntry &district : NameRegister(database).decided(NameKind::District)) {
        if (!district.parent.isEmpty())
            tree.place(district.name, district.parent);
    }
    builder.setParents(parentsOf(builder.sorted().districts(), tree));
    return builder.take();
}

std::shared_ptr<const EventTable> EventTables::of(const QList<StoredEvent> &events, QList<quint32> *order)
{
    const Lexicon lexicon;
    const EventKindWords kinds = kindWords(lexicon);
    EventTableBuilder builder;
    QHash<QString, QStringList> districtsOf;
    for (const StoredEvent &event : events) {
        EventOutline outline = EventOutline::of(event);
        outline.kind = kinds.kindOf(outline.what);
        builder.add(outline);
        districtsOf[outline.articleId].append(outline.district);
    }
    builder.sort(order);
    builder.setGroups(HappeningFinder(builder.sorted()).groups());
    DistrictTree tree(levelsOfEndings(lexicon));
    for (const QStringList &districts : std::as_const(districtsOf))
        tree.addArticle(districts);
    builder.setParents(parentsOf(builder.sorted().districts(), tree));
    return builder.take();
}

} // namespace jianbao
