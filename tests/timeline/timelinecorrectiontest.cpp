#include "models/items/archivemodels.h"
#include "tests/helpers/patience.h"
#include "tests/helpers/samplearchive.h"
#include "views/review/reviewworkspace.h"
#include "views/timeline/timelineview.h"
#include "views/window/desk.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Correcting an event from the timeline's panel, on the bundled sample pages.
class TimelineCorrectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_copy = std::make_unique<SampleArchive>(m_samples);
        m_archive = std::make_unique<ArchiveModels>(m_copy->path(), Database::Mode::ReadWrite);
        openTimeline();
    }

    void cleanup()
    {
        m_desk.reset();
        m_archive.reset();
    }

    /// Corrected, one step to undo, and back on the timeline.
    void correctedEventIsStored()
    {
        QSignalSpy loaded(&m_archive->review(), &ReviewModel::loaded);
        askForCorrection();
        QVERIFY(loaded.wait(30000));
        QTRY_VERIFY(!m_archive->review().isReading());
        m_desk->review().queue().setFocus();
        what()->setText(u"滨河镇举办春耕培训"_s);
        QTest::keyClick(what(), Qt::Key_Return);
        QCOMPARE(m_desk->workspace(), Desk::Timeline);
        const QList<StoredEvent> events = eventsNow();
        const auto isCorrected = [](const StoredEvent &each) {
            return each.fact.what == u"滨河镇举办春耕培训"_s && each.verdict == Verdict::Confirmed;
        };
        QCOMPARE(std::count_if(events.cbegin(), events.cend(), isCorrected), 1);
        m_archive->steps().undo();
        QCOMPARE(eventsNow(), m_before);
        QVERIFY(!m_archive->steps().nextUndo());
    }

    void unchangedEventIsConfirmed()
    {
        askForCorrection();
        QTest::keyClick(what(), Qt::Key_Return);
        QCOMPARE(m_desk->workspace(), Desk::Timeline);
        for (const StoredEvent &event : eventsNow())
            QCOMPARE(event.verdict == Verdict::Confirmed, event.id == m_event.id);
    }

    /// The queue, which is read meanwhile, does not take the form away; Escape changes nothing and goes back.
    void eventIsLeftAsItWas()
    {
        QSignalSpy loaded(&m_archive->review(), &ReviewModel::loaded);
        askForCorrection();
        QVERIFY(loaded.wait(30000));
        QTRY_VERIFY(!m_archive->review().isReading());
        QCOMPARE(m_desk->review().form().quote(), m_event.fact.quote);
        QTest::keyClick(what(), Qt::Key_Escape);
        QCOMPARE(m_desk->workspace(), Desk::Timeline);
        QCOMPARE(eventsNow(), m_before);
        QVERIFY(!m_archive->steps().nextUndo());
    }

    /// Whoever goes on in the queue instead stays there.
    void otherRowOfTheQueueTakesTheForm()
    {
        QSignalSpy loaded(&m_archive->review(), &ReviewModel::loaded);
        askForCorrection();
        QVERIFY(loaded.wait(30000));
        QTRY_VERIFY(!m_archive->review().isReading());
        m_desk->review().queue().setCurrentIndex(m_archive->review().index(3));
        QCOMPARE(m_desk->review().form().quote(), quoteOf(m_archive->review().fact(3).fact));
        QTest::keyClick(what(), Qt::Key_Escape);
        QCOMPARE(m_desk->workspace(), Desk::Review);
    }

private:
    void openTimeline()
    {
        m_desk = std::make_unique<Desk>(*m_archive, Theme::light());
        m_desk->resize(1200, 800);
        m_desk->setWorkspace(Desk::Timeline);
        m_desk->show();
        QTRY_VERIFY(m_archive->timeline().rowCount() > 5);
        QTRY_VERIFY(!m_archive->timeline().isReading());
    }

    void askForCorrection()
    {
        m_desk->findChild<TimelineView *>()->setCurrentRow(4);
        m_event = m_archive->timeline().eventAt(4);
        m_before = eventsNow();
        const QList<QPushButton *> buttons = m_desk->findChildren<QPushButton *>();
        const auto correct = std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) {
            return button->text() == u"Correct…"_s;
        });
        QVERIFY(correct != buttons.cend());
        QVERIFY((*correct)->isVisible());
        QTest::mouseClick(*correct, Qt::LeftButton);
        QCOMPARE(m_desk->workspace(), Desk::Review);
        QCOMPARE(what()->text(), m_event.fact.what);
    }

    QList<StoredEvent> eventsNow() { return m_archive->article(m_event.source.articleId).events; }

    QLineEdit *what()
    {
        const QList<QLineEdit *> fields = m_desk->review().form().findChildren<QLineEdit *>();
        const auto found = std::find_if(fields.cbegin(), fields.cend(), [](const QLineEdit *field) {
            return field->accessibleName() == u"What"_s;
        });
        return found == fields.cend() ? nullptr : *found;
    }

    const SampleArchive m_samples;
    std::unique_ptr<SampleArchive> m_copy;
    std::unique_ptr<ArchiveModels> m_archive;
    std::unique_ptr<Desk> m_desk;
    StoredEvent m_event;
    QList<StoredEvent> m_before;
};

QTEST_MAIN(TimelineCorrectionTest)
#include "timelinecorrectiontest.moc"
