#include "tests/helpers/patience.h"
#include "tests/views/tagdesk.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace
{

/// A tree that can be dropped on by hand.
class OpenTree : public TagTreeWidget
{
public:
    using TagTreeWidget::dropEvent;
};

} // namespace

/// The tree of tags in its dialog, and its way into files and back.
class TagArrangingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TagDesk>();
        QVERIFY(m_desk->isReady());
    }
    void cleanup() { m_desk.reset(); }

    void tagIsMadeBelowTheChosen_data() { byKeyAndByMouse(); }
    void tagIsMadeBelowTheChosen();
    void tagIsMadeAtTheTop_data() { byKeyAndByMouse(); }
    void tagIsMadeAtTheTop();
    void tagsStandAsChineseIsSorted();
    void tagIsMoved();
    void droppedTagAsksForItsPlace();
    void askedPlaceIsTaken();
    void filesGoOutAndIn();
    void filesAreChosenInTheirDialogs_data();
    void filesAreChosenInTheirDialogs();
    void leftFileDialogDoesNothing();

private:
    std::unique_ptr<TagDesk> m_desk;
};

void TagArrangingTest::tagIsMadeBelowTheChosen()
{
    QFETCH(Hand, hand);
    m_desk->answer(u"签约"_s);
    QVERIFY(m_desk->press(u"New tag…"_s, hand));
    QCOMPARE(m_desk->parentOf(u"签约"_s), u"招商引资"_s);
}

void TagArrangingTest::tagIsMadeAtTheTop()
{
    QFETCH(Hand, hand);
    m_desk->answer(u"签约"_s);
    QVERIFY(m_desk->press(u"New at the top…"_s, hand));
    QVERIFY(!m_desk->tag(u"签约"_s).id.isEmpty());
    QCOMPARE(m_desk->parentOf(u"签约"_s), QString());
}

void TagArrangingTest::tagsStandAsChineseIsSorted()
{
    m_desk->tags().make(u"重庆"_s, {});
    QStringList names;
    for (const Tag &each : m_desk->tags().tags())
        names.append(each.name);
    QCOMPARE(names, (QStringList{u"重庆"_s, u"党建"_s, u"经济"_s, u"招商引资"_s}));
    QTRY_COMPARE(m_desk->tree().topLevelItem(0)->text(0), u"重庆"_s);
}

void TagArrangingTest::tagIsMoved()
{
    auto *below = m_desk->field<QComboBox>(u"Below"_s);
    below->setFocus();
    while (below->currentText() != u"党建"_s)
        QTest::keyClick(below, below->currentIndex() == 0 ? Qt::Key_End : Qt::Key_Up);
    QTRY_COMPARE(m_desk->parentOf(u"招商引资"_s), u"党建"_s);
}

/// The drop alone: a whole drag cannot be sent to a tree from itself.
void TagArrangingTest::droppedTagAsksForItsPlace()
{
    OpenTree tree;
    tree.fill(m_desk->tags().tags());
    tree.show();
    tree.choose(m_desk->tag(u"招商引资"_s).id);
    const auto rowOf = [&tree](const QString &name) {
        return tree.visualItemRect(tree.findItems(name, Qt::MatchExactly | Qt::MatchRecursive).first())
            .center();
    };
    QSignalSpy moved(&tree, &TagTreeWidget::moved);
    const QMimeData data;
    const QPoint open(10, tree.viewport()->height() - 2);
    for (const QPoint &place : {rowOf(u"党建"_s), open, rowOf(u"招商引资"_s)}) {
        QDropEvent drop(place, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        tree.dropEvent(&drop);
    }
    QCOMPARE(moved, (QList<QVariantList>{{u"招商引资"_s, u"党建"_s}, {u"招商引资"_s, QString()}}));
}

void TagArrangingTest::askedPlaceIsTaken()
{
    Q_EMIT m_desk->tree().moved(u"招商引资"_s, u"党建"_s);
    QCOMPARE(m_desk->parentOf(u"招商引资"_s), u"党建"_s);
    QVERIFY(m_desk->told().isEmpty());
    Q_EMIT m_desk->tree().moved(u"党建"_s, u"招商引资"_s); // below itself
    QCOMPARE(m_desk->parentOf(u"党建"_s), QString());
    QCOMPARE(m_desk->told().size(), 1);
}

void TagArrangingTest::filesGoOutAndIn()
{
    QString problem;
    for (const QString &ending : {u"csv"_s, u"ttl"_s}) {
        const QString path = m_desk->archive().filePath(u"tags."_s + ending);
        QVERIFY(m_desk->dialog().exportTo(path, &problem));
        m_desk->tags().erase(u"招商引资"_s);
        QVERIFY2(m_desk->dialog().importFrom(path, &problem), qPrintable(problem));
        QCOMPARE(m_desk->parentOf(u"招商引资"_s), u"经济"_s);
    }
    QVERIFY(!m_desk->dialog().importFrom(m_desk->archive().filePath(u"none.csv"_s), &problem));
    QVERIFY(problem.contains(u"none.csv"_s));
}

void TagArrangingTest::filesAreChosenInTheirDialogs_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addRow("table") << u"csv"_s;
    QTest::addRow("SKOS") << u"ttl"_s;
}

void TagArrangingTest::filesAreChosenInTheirDialogs()
{
    QFETCH(QString, ending);
    const QString path = m_desk->archive().filePath(u"chosen."_s + ending);
    m_desk->answerFile(path);
    QVERIFY(m_desk->press(u"Export…"_s, Hand::Mouse));
    QVERIFY(QFile::exists(path));
    QVERIFY(m_desk->told().join(u'\n').contains(path));
    m_desk->tags().erase(u"招商引资"_s);
    m_desk->answerFile(path);
    QVERIFY(m_desk->press(u"Import…"_s, Hand::Key));
    QCOMPARE(m_desk->parentOf(u"招商引资"_s), u"经济"_s);
    QVERIFY(m_desk->told().join(u'\n').contains(u'3'));
}

void TagArrangingTest::leftFileDialogDoesNothing()
{
    for (const QString &button : {u"Export…"_s, u"Import…"_s}) {
        m_desk->answerFile({});
        QVERIFY(m_desk->press(button, Hand::Mouse));
        QCOMPARE(m_desk->told(), QStringList());
    }
    QCOMPARE(m_desk->tags().tags().size(), 3);
}

QTEST_MAIN(TagArrangingTest)
#include "tagarrangingtest.moc"
