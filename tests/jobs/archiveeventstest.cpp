#include "models/jobs/archiveevents.h"
#include "models/archive/care/archivecare.h"
#include "models/archive/database/database.h"
#include "models/archive/facts/decisionstore.h"
#include "models/archive/facts/factstore.h"
#include "models/archive/pages/pagestore.h"
#include "models/archive/seals/timelineverifier.h"
#include "models/archive/undo/undolog.h"
#include "models/datatypes/enumkeys.h"
#include "tests/helpers/samplearchive.h"
#include "tests/jobs/eventchanges.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// What an archive keeps for its timeline tells the same as its rows, whatever was done since it was kept.
class ArchiveEventsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_archive = std::make_unique<SampleArchive>(m_samples);
        m_database = std::make_unique<Database>(m_archive->path(), Database::Mode::ReadWrite);
        keep();
    }
    void cleanup() { m_database.reset(); }

    void unchanged();
    void oneChange_data();
    void oneChange();
    void pageIsDeleted();
    void anyChanges();
    void anotherProgramWrites();
    void damagedPartsAreNotBelieved_data();
    void damagedPartsAreNotBelieved();
    void otherRulesDoNotCount();
    void slowerKeeperGivesWay();
    void fewEventsAreNotKept();
    void newAgainIsReadFromTheRows();

private:
    Database &database() { return *m_database; }
    void run(const QString &sql) { database().run(sql); }
    std::shared_ptr<const EventsToKeep> readRows();
    void keep() { readRows()->keepIn(database()); }
    bool isKept();
    void compare(const char *after);
    StoredEvent anEvent(quint32 number);

    const SampleArchive m_samples{{u"2021-02-26"_s, u"2021-08-13"_s}};
    std::unique_ptr<SampleArchive> m_archive;
    std::unique_ptr<Database> m_database;
};

namespace
{

/// Everything that a timeline shows, a line an event, in an order of its own.
QStringList told(const EventTable &table)
{
    QStringList lines;
    for (quint32 number = 0; number < table.size(); ++number) {
        const EventOutline event = table.outline(number);
        QStringList tellings;
        for (const quint32 other : table.tellings(number))
            tellings.append(table.id(other));
        tellings.sort();
        const qint32 parent = table.parentOf(table.at(number).district);
        lines.append(QStringList{
            event.id, event.articleId, event.district, event.what, event.period.start.toString(Qt::ISODate),
            event.period.end.toString(Qt::ISODate), keyOf(event.precision), keyOf(event.verdict),
            keyOf(event.kind), tellings.join(u'+'), parent < 0 ? QString() : table.districts().at(parent)}
                         .join(u'|'));
    }
    lines.sort();
    return lines;
}

} // namespace

/// As if nothing were kept.
std::shared_ptr<const EventsToKeep> ArchiveEventsTest::readRows()
{
    EventSnapshotStore::discard(database());
    ArchiveEvents events(database(), 0);
    events.read(CancelFlag());
    return events.toKeep();
}

bool ArchiveEventsTest::isKept()
{
    ArchiveEvents events(database(), 0);
    events.read(CancelFlag());
    return events.toKeep() == nullptr;
}

StoredEvent ArchiveEventsTest::anEvent(quint32 number)
{
    const QList<StoredEvent> events = FactStore(database()).events({});
    return events.at(number % events.size());
}

void ArchiveEventsTest::compare(const char *after)
{
    QVERIFY2(isKept(), after);
    QCOMPARE(TimelineVerifier(database()).faults(), QStringList());
    const auto mended = told(*ArchiveEvents(database(), 0).read(CancelFlag()));
    run(u"SAVEPOINT rows"_s);
    run(u"UPDATE timeline_state SET format = ''"_s);
    const auto wanted = told(*ArchiveEvents(database(), 0).read(CancelFlag()));
    run(u"ROLLBACK TO rows"_s);
    run(u"RELEASE rows"_s);
    for (qsizetype i = 0; i < std::max(mended.size(), wanted.size()); ++i) {
        if (mended.value(i) != wanted.value(i))
            qWarning() << after << "gives" << mended.value(i) << "in place of" << wanted.value(i);
    }
    QVERIFY2(mended == wanted, after);
}

void ArchiveEventsTest::unchanged()
{
    compare("nothing");
    QCOMPARE(ArchiveCare(database()).verify(), QStringList());
    QVERIFY(told(*ArchiveEvents(database()).read(CancelFlag())).size() > 20);
}

void ArchiveEventsTest::oneChange_data()
{
    QTest::addColumn<EventChange>("change");
    for (const EventChange &change : eventChanges())
        QTest::newRow(change.name) << change;
}

void ArchiveEventsTest::oneChange()
{
    QFETCH(EventChange, change);
    const QStringList before = told(*ArchiveEvents(database(), 0).read(CancelFlag()));
    for (const quint32 number : {3u, 11u})
        change.make(database(), anEvent(number), number);
    compare(change.name);
    QCOMPARE(told(*ArchiveEvents(database(), 0).read(CancelFlag())) != before, change.isSeen);
    while (UndoLog(database()).nextUndo())
        UndoLog(database()).undo();
    compare("undo");
}

void ArchiveEventsTest::pageIsDeleted()
{
    PageStore(database()).erase(PageStore(database()).ids().last());
    compare("page deleted");
    UndoLog(database()).undo();
    compare("undo");
}

void ArchiveEventsTest::anyChanges()
{
    const QList<EventChange> changes = eventChanges();
    QRandomGenerator random(10);
    for (int round = 0; round < 24; ++round) {
        const EventChange &change = changes.at(random.bounded(int(changes.size())));
        const quint32 number = random.generate();
        change.make(database(), anEvent(number), number);
        if (round % 5 == 4 && UndoLog(database()).nextUndo() && change.by == EventChange::By::Person)
            UndoLog(database()).undo();
        if (!isKept()) // what was unwanted when it was kept is wanted again
            keep();
        if (round % 8 == 7)
            keep();
        compare(qPrintable(u"round %1, %2"_s.arg(round).arg(QLatin1String(change.name))));
    }
}

void ArchiveEventsTest::anotherProgramWrites()
{
    const QString id = anEvent(2).id;
    {
        Database other(m_archive->path(), Database::Mode::ReadWrite);
        DecisionStore(other).decide({id}, Verdict::Rejected);
    }
    compare("another program");
    const auto table = ArchiveEvents(database(), 0).read(CancelFlag());
    for (quint32 number = 0; number < table->size(); ++number)
        QVERIFY(table->id(number) != id);
}

void ArchiveEventsTest::damagedPartsAreNotBelieved_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("no head") << u"DELETE FROM timeline_part WHERE name = 'head'"_s;
    QTest::newRow("no texts") << u"DELETE FROM timeline_part WHERE name = 'text'"_s;
    QTest::newRow("half the records")
        << u"UPDATE timeline_part SET bytes = substr(bytes, 1, 280) WHERE name = 'records'"_s;
    QTest::newRow("torn record")
        << u"UPDATE timeline_part SET bytes = substr(bytes, 1, 281) WHERE name = 'records'"_s;
    QTest::newRow("wild records")
        << u"UPDATE timeline_part SET bytes = randomblob(length(bytes)) WHERE name = 'records'"_s;
    QTest::newRow("wild head")
        << u"UPDATE timeline_part SET bytes = randomblob(length(bytes)) WHERE name = 'head'"_s;
    QTest::newRow("wild company") << u"UPDATE timeline_part SET bytes = x'ff' WHERE name = 'company'"_s;
    QTest::newRow("too many ids") << u"UPDATE timeline_part SET bytes = bytes || bytes WHERE name = 'ids'"_s;
}

void ArchiveEventsTest::damagedPartsAreNotBelieved()
{
    QFETCH(QString, sql);
    const QStringList before = told(*ArchiveEvents(database(), 0).read(CancelFlag()));
    run(sql);
    QVERIFY(!isKept());
    QCOMPARE(told(*ArchiveEvents(database(), 0).read(CancelFlag())), before);
    QCOMPARE(TimelineVerifier(database()).faults().size(), 1);
}

void ArchiveEventsTest::otherRulesDoNotCount()
{
    QVERIFY(isKept());
    run(u"UPDATE timeline_state SET format = format || '0'"_s);
    QVERIFY(!isKept());
    QCOMPARE(TimelineVerifier(database()).faults(), QStringList());
}

/// Who began to read first must not put older events in the place of newer ones.
void ArchiveEventsTest::slowerKeeperGivesWay()
{
    const auto slower = readRows();
    const QString id = anEvent(4).id;
    DecisionStore(database()).decide({id}, Verdict::Confirmed);
    keep();
    slower->keepIn(database());
    compare("the slower one");
    // and what changes while somebody keeps counts as changed
    const auto before = readRows();
    DecisionStore(database()).decide({id}, Verdict::Rejected);
    before->keepIn(database());
    compare("a change meanwhile");
}

void ArchiveEventsTest::fewEventsAreNotKept()
{
    EventSnapshotStore::discard(database());
    ArchiveEvents::catchUp(database(), CancelFlag());
    QVERIFY(!isKept());
    ArchiveEvents few(database());
    few.read(CancelFlag());
    QVERIFY(!few.toKeep());
}

/// What nobody wanted when the events were kept is missing there.
void ArchiveEventsTest::newAgainIsReadFromTheRows()
{
    DecisionStore(database()).neverSuggest(anEvent(1).id);
    keep();
    QVERIFY(isKept());
    UndoLog(database()).undo();
    const QStringList shown = told(*ArchiveEvents(database(), 0).read(CancelFlag()));
    QVERIFY(!isKept());
    keep();
    QCOMPARE(told(*ArchiveEvents(database(), 0).read(CancelFlag())), shown);
}

QTEST_GUILESS_MAIN(ArchiveEventsTest)
#include "archiveeventstest.moc"
