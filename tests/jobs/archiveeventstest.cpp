#include "models/jobs/archiveevents.h"
#include "models/archive/archivecare.h"
#include "models/archive/database.h"
#include "models/archive/decisionstore.h"
#include "models/archive/facteditor.h"
#include "models/archive/factstore.h"
#include "models/archive/nameregister.h"
#include "models/archive/pagestore.h"
#include "models/archive/timelineverifier.h"
#include "models/archive/undolog.h"
#include "models/datatypes/enumkeys.h"
#include "tests/helpers/samplearchive.h"

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
    QString anEvent(quint32 number);
    void change(int which, quint32 number);

    const SampleArchive m_samples{{u"2021-02-26"_s, u"2021-08-13"_s}};
    std::unique_ptr<SampleArchive> m_archive;
    std::unique_ptr<Database> m_database;
};

namespace
{

constexpr int changeCount = 12;

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

QString ArchiveEventsTest::anEvent(quint32 number)
{
    const QList<StoredEvent> events = FactStore(database()).events({});
    return events.isEmpty() ? QString() : events.at(number % events.size()).id;
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

void ArchiveEventsTest::change(int which, quint32 number)
{
    const QString id = anEvent(number);
    const auto event = [&] { return FactStore(database()).eventsWithIds({id}).first(); };
    switch (which) {
    case 0:
        return DecisionStore(database()).decide({id}, Verdict::Confirmed);
    case 1:
        return DecisionStore(database()).decide({id}, Verdict::Rejected);
    case 2:
        return DecisionStore(database()).decide({id}, Verdict::Suggested);
    case 3:
        return DecisionStore(database()).neverSuggest(id);
    case 4: {
        Event corrected = event().fact;
        corrected.period = Period::day(QDate(2021, 2, 1).addDays(number % 28));
        corrected.district = u"云岭高新区"_s;
        FactEditor(database()).correct(id, corrected);
        return;
    }
    case 5:
        return NameRegister(database()).merge(NameKind::District, {event().fact.district}, u"滨河镇"_s);
    case 6:
        if (!event().fact.district.isEmpty())
            NameRegister(database())
                .rename(NameKind::District, event().fact.district, u"新名%1镇"_s.arg(number));
        return;
    case 7:
        return run(
            u"UPDATE event SET district = '滨河镇', period_start = '2020-02-29' WHERE id = '%1'"_s.arg(id));
    case 8:
        return run(u"DELETE FROM article WHERE id = '%1'"_s.arg(event().source.articleId));
    case 9:
        return run(u"DELETE FROM event WHERE id = '%1'"_s.arg(id));
    case 10:
        return run(
            u"INSERT INTO event SELECT id || 'x', article_id, ordinal, quote_from, quote_to, quote_words, "
            "claim, period_start, period_end, precision, district, what || '又', confidence, rule, "
            "row_version, '' FROM event WHERE id = '%1'"_s.arg(id));
    default:
        return PageStore(database()).erase(PageStore(database()).ids().last());
    }
}

void ArchiveEventsTest::unchanged()
{
    compare("nothing");
    QCOMPARE(ArchiveCare(database()).verify(), QStringList());
    QVERIFY(told(*ArchiveEvents(database()).read(CancelFlag())).size() > 20);
}

void ArchiveEventsTest::oneChange_data()
{
    QTest::addColumn<int>("which");
    const QStringList names{u"confirm"_s, u"reject"_s,   u"take back"_s,     u"never suggest"_s,
                            u"correct"_s, u"merge"_s,    u"rename"_s,        u"another tool's update"_s,
                            u"article"_s, u"deletion"_s, u"another event"_s, u"page deleted"_s};
    QCOMPARE(names.size(), changeCount);
    for (int which = 0; which < changeCount; ++which)
        QTest::newRow(qPrintable(names.at(which))) << which;
}

void ArchiveEventsTest::oneChange()
{
    QFETCH(int, which);
    const QStringList before = told(*ArchiveEvents(database(), 0).read(CancelFlag()));
    for (const quint32 number : {3u, 11u})
        change(which, number);
    compare(QTest::currentDataTag());
    const bool shows = which != 2;
    QCOMPARE(told(*ArchiveEvents(database(), 0).read(CancelFlag())) != before, shows);
    while (UndoLog(database()).nextUndo())
        UndoLog(database()).undo();
    compare("undo");
}

void ArchiveEventsTest::anyChanges()
{
    QRandomGenerator random(10);
    for (int round = 0; round < 24; ++round) {
        const int which = random.bounded(changeCount - 1);
        change(which, random.generate());
        if (round % 5 == 4 && UndoLog(database()).nextUndo() && which < 7)
            UndoLog(database()).undo();
        if (!isKept()) // what was unwanted when it was kept is wanted again
            keep();
        if (round % 8 == 7)
            keep();
        compare(qPrintable(u"round %1, change %2"_s.arg(round).arg(which)));
    }
}

void ArchiveEventsTest::anotherProgramWrites()
{
    const QString id = anEvent(2);
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
    const QString id = anEvent(4);
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
    DecisionStore(database()).neverSuggest(anEvent(1));
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
