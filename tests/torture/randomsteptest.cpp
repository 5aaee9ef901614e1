#include "models/archive/archivecare.h"
#include "models/archive/archiveerror.h"
#include "models/archive/decisionstore.h"
#include "models/archive/recordedstep.h"
#include "models/archive/tagstore.h"
#include "models/archive/undolog.h"
#include "tests/helpers/testarchive.h"
#include "tests/torture/archivecontent.h"
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
    void act();
    QStringList column(const QString &sql) const;

    TestArchive m_archive;
    QRandomGenerator m_random{2026};
};

QStringList RandomStepTest::column(const QString &sql) const
{
    QStringList values;
    QSqlQuery query = const_cast<TestArchive &>(m_archive).database().run(sql);
    while (query.next())
        values.append(query.value(0).toString());
    return values;
}

void RandomStepTest::act()
{
    static const QStringList names{u"招商引资"_s, u"道路建设"_s, u"党建"_s, u"5G"_s, u"会议"_s};
    const QStringList articles = column(u"SELECT id FROM article ORDER BY id"_s);
    const QStringList facts = column(u"SELECT id FROM observation UNION SELECT id FROM event"_s);
    TagStore tags(m_archive.database());
    const QString name = names.at(m_random.bounded(names.size()));
    const QString other = names.at(m_random.bounded(names.size()));
    const QStringList some = articles.mid(m_random.bounded(3), 1 + m_random.bounded(3));
    try {
        switch (m_random.bounded(9)) {
        case 0:
            return tags.erase(name);
        case 1:
            return tags.rename(name, other);
        case 2:
            return tags.setColour(name, u"#%1"_s.arg(m_random.bounded(0x1000000), 6, 16, QLatin1Char('0')));
        case 3:
            tags.merge(name, other);
            return;
        case 4:
            tags.remove(name, some);
            return;
        case 5:
        case 6:
            return DecisionStore(m_archive.database())
                .decide(facts.mid(m_random.bounded(4), 1 + m_random.bounded(3)),
                        static_cast<Verdict>(m_random.bounded(3)));
        default:
            tags.add(name, some);
        }
    } catch (const ArchiveError &) {
        // there is no such tag, or its name is taken: told, and no step
    }
}

void RandomStepTest::historyHoldsBothWays()
{
    const UndoLog log(m_archive.database());
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
            act();
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
