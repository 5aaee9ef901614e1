#include "models/jobs/archiveevents.h"

#include "models/archive/database/database.h"
#include "models/archive/database/readtransaction.h"
#include "models/archive/handwork/nameregister.h"
#include "models/archive/handwork/standardnames.h"
#include "models/comparing/happeningfinder.h"
#include "models/datatypes/eventtablebuilder.h"
#include "models/jobs/eventmending.h"
#include "models/jobs/eventtables.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// To be raised when events are grouped by other rules than before: what archives keep is then made anew.
constexpr int groupingRules = 1;

} // namespace

ArchiveEvents::ArchiveEvents(const Database &database, qsizetype fewest)
    : m_database(database)
    , m_fewest(fewest)
    , m_kinds(EventTables::kindWords(m_lexicon))
    , m_store(database, rules())
{
}

/// The word lists have their part in what is kept.
QString ArchiveEvents::rules() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QStringList suffixes{u"suffix"_s, u"kind"_s};
    const QStringList kinds{u"word"_s, u"kind"_s, u"strength"_s};
    for (const auto &[list, columns] :
         {std::pair(u"districtsuffixes"_s, suffixes), {u"eventkinds"_s, kinds}}) {
        for (const QString &column : columns)
            hash.addData(m_lexicon.words(list, column).join(u'\n').toUtf8());
    }
    return u"%1-%2"_s.arg(groupingRules).arg(QString::fromLatin1(hash.result().toHex().first(16)));
}

std::shared_ptr<const EventTable> ArchiveEvents::read(const CancelFlag &cancel)
{
    const ReadTransaction moment(m_database);
    m_toKeep.reset();
    if (std::optional<EventSnapshot> snapshot = m_store.load())
        return mended(std::move(*snapshot), cancel);
    return readRows(cancel);
}

std::shared_ptr<const EventTable> ArchiveEvents::readRows(const CancelFlag &cancel)
{
    const ReadTransaction moment(m_database);
    const EventOutlineStore store(m_database);
    EventTableBuilder builder;
    store.read([&](EventOutline event) {
        event.kind = m_kinds.kindOf(event.what);
        builder.add(event);
        return !cancel.isCancelled();
    });
    builder.sort();
    if (cancel.isCancelled())
        return nullptr;
    const EventWords::Counts words = EventWords::countsOf(builder.sorted());
    builder.setGroups(HappeningFinder(builder.sorted(), words).groups());
    DistrictTree tree = treeFrom({});
    store.readDistricts([&](const QStringList &named) { tree.addArticle(named); });
    builder.setParents(tree.parentsOf(builder.sorted().districts()));
    const auto table = builder.take();
    if (m_store.canKeep() && table->size() >= m_fewest)
        m_toKeep = std::make_shared<EventsToKeep>(
            EventsToKeep{table, {words.events, words.holders, tree.company()}, m_store.moment(), rules()});
    return table;
}

std::shared_ptr<const EventTable> ArchiveEvents::mended(EventSnapshot snapshot,
                                                        const CancelFlag &cancel) const
{
    DistrictTree tree = treeFrom(snapshot.companyOfDistricts);
    EventMending mending(std::move(snapshot));
    if (!mending.isNeeded())
        return mending.take(tree);
    mending.begin(m_store.loadCounts());
    const EventOutlineStore changed(m_database, EventOutlineStore::Articles::Changed);
    changed.read([&](EventOutline event) {
        event.kind = m_kinds.kindOf(event.what);
        mending.add(event);
        return !cancel.isCancelled();
    });
    if (cancel.isCancelled())
        return nullptr;
    mending.end();
    changed.readDistricts([&](const QStringList &named) { tree.addArticle(named); });
    return mending.take(tree);
}

/// With what people placed. Names that were merged meanwhile are told by their new name.
DistrictTree ArchiveEvents::treeFrom(const DistrictTree::Company &company) const
{
    DistrictTree tree = EventTables::districtTree(m_lexicon);
    const StandardNames names(m_database, NameKind::District);
    for (auto part = company.cbegin(); part != company.cend(); ++part) {
        for (auto above = part->cbegin(); above != part->cend(); ++above)
            tree.addCompany(names.of(part.key()), names.of(above.key()), above.value());
    }
    for (const NameEntry &district : NameRegister(m_database).decided(NameKind::District)) {
        if (!district.parent.isEmpty())
            tree.place(district.name, district.parent);
    }
    return tree;
}

void ArchiveEvents::catchUp(const Database &database, const CancelFlag &cancel)
{
    ArchiveEvents events(database);
    if (events.m_store.changedCount() <= EventSnapshotStore::mostChanged / 2 ||
        EventOutlineStore(database).count() < usualFewest)
        return;
    events.readRows(cancel);
    if (events.m_toKeep)
        events.m_toKeep->keepIn(database);
}

} // namespace jianbao
