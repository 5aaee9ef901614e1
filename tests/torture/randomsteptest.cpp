#include "models/archive/care/archivecare.h"
#include "models/archive/undo/undolog.h"
#include "tests/helpers/testarchive.h"
#include "tests/torture/archivecontent.h"
#include "tests/torture/randomperson.h"
#include "tests/torture/torturerounds.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Does, takes back and does again at random. After each step the hand work is, row for row, what it was at
/// that place of the history.
class RandomStepTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void historyHoldsBothWays();

private:
    TestArchive m_archive;
    QRandomGenerator m_random{2026};
};

void RandomStepTest::historyHoldsBothWays()
{
    const UndoLog log(m_archive.database());
    RandomPerson person(m_archive.database(), 2026);
    QStringList states{handWorkDigest(m_archive.database())};
    qsizetype now = 0;
    qint64 undone = 0;
    qint64 redone = 0;
    TortureRounds rounds(400, 10000);
    while (rounds.next()) {
        const int choice = m_random.bounded(10);
        if (choice < 3 && log.nextUndo()) {
            log.undo();
            --now;
            ++undone;
        } else if (choice < 5 && log.nextRedo()) {
            log.redo();
            ++now;
            ++redone;
        } else {
            const qint64 before = log.nextUndo() ? log.nextUndo()->number : 0;
            person.act();
            const qint64 after = log.nextUndo() ? log.nextUndo()->number : 0;
            if (after != before) {
                states.resize(++now);
                states.append(handWorkDigest(m_archive.database()));
            }
        }
        QCOMPARE(handWorkDigest(m_archive.database()), states.at(now));
    }
    for (; log.nextUndo(); ++undone) {
        log.undo();
        QCOMPARE(handWorkDigest(m_archive.database()), states.at(--now));
    }
    for (; log.nextRedo(); ++redone) {
        log.redo();
        QCOMPARE(handWorkDigest(m_archive.database()), states.at(++now));
    }
    QCOMPARE(ArchiveCare(m_archive.database()).verify(), QStringList());
    tellFigure(u"random steps"_s, rounds.done());
    tellFigure(u"of them taken back, every digest as before"_s, undone);
    tellFigure(u"of them done again, likewise"_s, redone);
}

QTEST_GUILESS_MAIN(RandomStepTest)
#include "randomsteptest.moc"
