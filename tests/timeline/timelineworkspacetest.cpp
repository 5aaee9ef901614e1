#include "tests/helpers/inventedfigures.h"
#include "tests/timeline/timelinedesk.h"
#include "views/timeline/timelinerangebar.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// What stands around a timeline: panel, table, range bar and filters.
class TimelineWorkspaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<TimelineDesk>(); }
    void cleanup() { m_desk.reset(); }
    void panelTellsAndDecides();
    void tableSharesTheSelection();
    void rangeBarMovesTheView();
    void statesAreFiltered();
    void eventsOpenTheirSentence();
    void emptyTimelineSaysSomething();

private:
    TimelineView &view() { return m_desk->view(); }
    TimelineModel &model() { return m_desk->model(); }
    TimelineWorkspace &workspace() { return m_desk->workspace(); }

    std::unique_ptr<TimelineDesk> m_desk;
};

void TimelineWorkspaceTest::panelTellsAndDecides()
{
    view().setCurrentRow(3);
    const StoredEvent event = model().eventAt(3);
    QString told;
    for (const QLabel *label : workspace().findChildren<QLabel *>())
        told += label->text();
    QVERIFY(told.contains(event.fact.what));
    QVERIFY(told.contains(event.fact.district));
    QVERIFY(told.contains(event.fact.quote.shownWords()));
    QVERIFY(told.contains(u"《云岭日报》"_s));
    QVERIFY(told.contains(u"not in this sentence"_s)); // which tells no time
    QSignalSpy decided(&workspace(), &TimelineWorkspace::decisionRequested);
    QSignalSpy opened(&workspace(), &TimelineWorkspace::sentenceRequested);
    for (QPushButton *button : workspace().findChildren<QPushButton *>()) {
        if (button->isVisible())
            button->click();
    }
    QCOMPARE(decided.size(), 2);
    QCOMPARE(decided.at(0).at(0).toStringList().first(), event.id);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(0).toString(), event.source.articleId);
    workspace().setDecidable(false);
    for (const QPushButton *button : workspace().findChildren<QPushButton *>())
        QCOMPARE(button->isEnabled(), button->text() == u"Open article"_s);
}

void TimelineWorkspaceTest::tableSharesTheSelection()
{
    auto *table = workspace().findChild<QTableView *>();
    table->selectRow(5);
    QCOMPARE(view().currentIndex().row(), 5);
    QCOMPARE(view().selectionModel()->selectedIndexes().size(), 1);
    view().selectLane(1, QItemSelectionModel::ClearAndSelect);
    QCOMPARE(table->selectionModel()->selectedRows().size(), model().lanes().at(1).rowCount);
}

void TimelineWorkspaceTest::rangeBarMovesTheView()
{
    auto *bar = workspace().findChild<TimelineRangeBar *>();
    view().showWhole();
    view().zoomBy(8);
    const Period before = view().seen();
    QTest::keyClick(bar, Qt::Key_Left);
    QVERIFY(view().seen().start < before.start);
    QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(bar->width() - 20, 20));
    QVERIFY(view().seen().end > before.end);
    const double scale = view().scale().pixelsPerDay();
    QTest::keyClick(bar, Qt::Key_Plus);
    QVERIFY(view().scale().pixelsPerDay() > scale);
}

void TimelineWorkspaceTest::statesAreFiltered()
{
    QList<StoredEvent> events = inventedEvents();
    events[0].verdict = Verdict::Confirmed;
    model().setEvents(events);
    for (QComboBox *box : workspace().findChildren<QComboBox *>())
        box->setCurrentIndex(1);
    QCOMPARE(model().rowCount(), 1);
    QCOMPARE(model().index(0, TimelineModel::WhatColumn).data().toString(), events.first().fact.what);
}

void TimelineWorkspaceTest::eventsOpenTheirSentence()
{
    QSignalSpy opened(&workspace(), &TimelineWorkspace::sentenceRequested);
    const auto standsAlone = [&](int candidate) { // in sight, and in a mark of its own
        const QRectF area = view().visualRect(view().model()->index(candidate, 0));
        return view().lanesArea().contains(area) &&
               view().timeline().rowsAt(view().toLayout(area.center())).size() == 1;
    };
    int row = 0;
    while (!standsAlone(row))
        ++row;
    const QRect area = view().visualRect(view().model()->index(row, 0));
    const QPoint mark(area.left() + 5, area.center().y());
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, mark);
    QCOMPARE(opened.size(), 0);
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, mark);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().at(0).toString(), model().eventAt(row).source.articleId);
    QCOMPARE(opened.constFirst().at(1).value<Span>(), model().eventAt(row).fact.quote.at);
    QTest::keyClick(&view(), Qt::Key_Return);
    QCOMPARE(opened.size(), 2);
}

void TimelineWorkspaceTest::emptyTimelineSaysSomething()
{
    model().setEvents({});
    const QList<QLabel *> labels = workspace().findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
                        [](const QLabel *label) { return label->isVisible() && label->text().size() > 20; }));
}

QTEST_MAIN(TimelineWorkspaceTest)
#include "timelineworkspacetest.moc"
