#pragma once

#include "models/comparing/districttree.h"
#include "models/comparing/eventkindwords.h"
#include "models/datatypes/eventtable.h"

#include <memory>

namespace jianbao
{

class Lexicon;

/// Makes tables of events for a timeline, each event with its kind, happenings that several articles tell as
/// groups, and districts with what they are a part of. Reentrant.
class EventTables
{
public:
    /// These events; `order` receives for each number its event's place in the list.
    static std::shared_ptr<const EventTable> of(const QList<StoredEvent> &events, QList<quint32> *order);

    /// The kinds of resources/lexicon/eventkinds.tsv.
    static EventKindWords kindWords(const Lexicon &lexicon);
    /// An empty tree by the endings of resources/lexicon/districtsuffixes.tsv.
    static DistrictTree districtTree(const Lexicon &lexicon);
};

} // namespace jianbao
