#include "models/jobs/eventtables.h"

#include "models/comparing/happeningfinder.h"
#include "models/datatypes/enumkeys.h"
#include "models/datatypes/eventtablebuilder.h"
#include "models/reading/lexicon.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

EventKindWords EventTables::kindWords(const Lexicon &lexicon)
{
    EventKindWords words;
    for (const Lexicon::Row &row : lexicon.rows(u"eventkinds"_s)) {
        if (const auto kind = valueOf<EventKind>(row.value(u"kind"_s)))
            words.add(row.value(u"word"_s), *kind, row.value(u"strength"_s).toInt());
    }
    return words;
}

DistrictTree EventTables::districtTree(const Lexicon &lexicon)
{
    const QHash<QString, int> levels{{u"zone"_s, 0}, {u"park"_s, 1}, {u"town"_s, 1}, {u"village"_s, 2}};
    QHash<QString, int> levelOfEnding;
    for (const Lexicon::Row &row : lexicon.rows(u"districtsuffixes"_s)) {
        if (const auto level = levels.constFind(row.value(u"kind"_s)); level != levels.cend())
            levelOfEnding.insert(row.value(u"suffix"_s), *level);
    }
    return DistrictTree(levelOfEnding);
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
    DistrictTree tree = districtTree(lexicon);
    for (const QStringList &districts : std::as_const(districtsOf))
        tree.addArticle(districts);
    builder.setParents(tree.parentsOf(builder.sorted().districts()));
    return builder.take();
}

} // namespace jianbao
