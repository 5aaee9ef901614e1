#include "views/tags/tagdialog.h"
#include "models/items/taglistmodel.h"
#include "tests/helpers/testarchive.h"
#include "tests/views/hand.h"
#include "views/tags/tagtreewidget.h"

#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Arranging the tags in their dialog, by keys and by mouse.
class TagDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nameIsChanged_data() { byKeyAndByMouse(); }
    void nameIsChanged();
    void takenNameIsRefused();
    void descriptionAndKeyAreStored();
    void typedWordsOutliveAChangeBySomebodyElse();
    void tagIsMadeBelowTheChosen_data() { byKeyAndByMouse(); }
    void tagIsMadeBelowTheChosen();
    void tagIsMoved();
    void tagsAreMerged_data() { byKeyAndByMouse(); }
    void tagsAreMerged();
    void tagIsDeleted_data() { byKeyAndByMouse(); }
    void tagIsDeleted();
    void filesGoOutAndIn();

private:
    Tag tag(const QString &name)
    {
        for (const Tag &each : m_tags->tags()) {
            if (each.name == name)
                return each;
        }
        return {};
    }
    QString parentOf(const QString &name) { return m_tags->nameOf(tag(name).parentId); }
    template <typename Field> Field *field(const QString &name)
    {
        for (Field *each : m_dialog->findChildren<Field *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    TagTreeWidget &tree() { return *m_dialog->findChild<TagTreeWidget *>(); }
    void press(const QString &text, Hand hand);
    void answer(const QString &words);

    std::unique_ptr<TestArchive> m_archive;
    std::unique_ptr<TagListModel> m_tags;
    std::unique_ptr<TagDialog> m_dialog;
};

void TagDialogTest::init()
{
    m_archive = std::make_unique<TestArchive>();
    m_tags = std::make_unique<TagListModel>(m_archive->database());
    m_tags->make(u"经济"_s, {});
    m_tags->make(u"招商引资"_s, u"经济"_s);
    m_tags->make(u"党建"_s, {});
    m_dialog = std::make_unique<TagDialog>(*m_tags);
    m_dialog->show();
    QApplication::setActiveWindow(m_dialog.get());
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    m_dialog->choose(u"招商引资"_s);
    QCOMPARE(m_dialog->chosen(), u"招商引资"_s);
}

void TagDialogTest::cleanup()
{
    m_dialog.reset();
    m_tags.reset();
    m_archive.reset();
}

/// Presses the button, or Space on it.
void TagDialogTest::press(const QString &text, Hand hand)
{
    for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
        if (QString(button->text()).remove(u'&') != text)
            continue;
        if (hand == Hand::Mouse)
            return QTest::mouseClick(button, Qt::LeftButton);
        return QTest::keyClick(button, Qt::Key_Space);
    }
    QFAIL(qPrintable(text));
}

/// Answers the question that comes next with these words.
void TagDialogTest::answer(const QString &words)
{
    QTimer::singleShot(0, this, [words] {
        auto *question = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
        QVERIFY(question);
        question->setTextValue(words);
        question->accept();
    });
}

void TagDialogTest::nameIsChanged()
{
    QFETCH(Hand, hand);
    auto *name = field<QLineEdit>(u"Name"_s);
    if (hand == Hand::Mouse)
        QTest::mouseClick(name, Qt::LeftButton);
    else
        QTest::keyClick(&tree(), Qt::Key_F2);
    QVERIFY(name->hasFocus());
    name->selectAll();
    name->insert(u"招商"_s);
    if (hand == Hand::Mouse)
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, {},
                          tree().visualItemRect(tree().topLevelItem(0)).center());
    else
        QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!tag(u"招商"_s).id.isEmpty());
    if (hand == Hand::Key)
        QTRY_COMPARE(m_dialog->chosen(), u"招商"_s);
}

/// The dialog tells why, and what is done next is done to the tag that was chosen.
void TagDialogTest::takenNameIsRefused()
{
    auto *name = field<QLineEdit>(u"Name"_s);
    name->setFocus();
    name->selectAll();
    name->insert(u"党建"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(name->text(), u"招商引资"_s);
    bool isTold = false;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        isTold |= label->isVisible() && label->text().contains(u"党建"_s);
    QVERIFY(isTold);
    QTest::keyClick(&tree(), Qt::Key_Delete);
    QVERIFY(!tag(u"党建"_s).id.isEmpty());
    QVERIFY(tag(u"招商引资"_s).id.isEmpty());
}

void TagDialogTest::descriptionAndKeyAreStored()
{
    auto *description = field<QPlainTextEdit>(u"Description"_s);
    description->setFocus();
    description->insertPlainText(u"签约与落户"_s);
    tree().setFocus();
    QTRY_COMPARE(tag(u"招商引资"_s).description, u"签约与落户"_s);
    QTest::keyClick(field<QComboBox>(u"Key"_s), Qt::Key_Down);
    QTRY_COMPARE(tag(u"招商引资"_s).favourite, 1);
}

void TagDialogTest::typedWordsOutliveAChangeBySomebodyElse()
{
    auto *description = field<QPlainTextEdit>(u"Description"_s);
    description->setFocus();
    description->insertPlainText(u"签约与"_s);
    TagStore(m_archive->database()).rename(u"招商引资"_s, u"招商"_s);
    m_tags->refresh();
    QTRY_COMPARE(m_dialog->chosen(), u"招商"_s);
    QCOMPARE(description->toPlainText(), u"签约与"_s);
    description->insertPlainText(u"落户"_s);
    m_dialog->choose(u"党建"_s);
    QCOMPARE(tag(u"招商"_s).description, u"签约与落户"_s);
    QCOMPARE(description->toPlainText(), QString());
}

void TagDialogTest::tagIsMadeBelowTheChosen()
{
    QFETCH(Hand, hand);
    answer(u"签约"_s);
    press(u"New tag…"_s, hand);
    QCOMPARE(parentOf(u"签约"_s), u"招商引资"_s);
}

void TagDialogTest::tagIsMoved()
{
    auto *below = field<QComboBox>(u"Below"_s);
    below->setFocus();
    while (below->currentText() != u"党建"_s)
        QTest::keyClick(below, below->currentIndex() == 0 ? Qt::Key_End : Qt::Key_Up);
    QTRY_COMPARE(parentOf(u"招商引资"_s), u"党建"_s);
}

void TagDialogTest::tagsAreMerged()
{
    QFETCH(Hand, hand);
    const QString article = m_archive->articleId(TestArchive::marchPage().articles.first().headline.words);
    m_tags->add(u"招商引资"_s, {article});
    answer(u"党建"_s);
    press(u"Merge into…"_s, hand);
    QVERIFY(tag(u"招商引资"_s).id.isEmpty());
    QCOMPARE(tag(u"党建"_s).articleCount, 1);
}

void TagDialogTest::tagIsDeleted()
{
    QFETCH(Hand, hand);
    if (hand == Hand::Mouse)
        press(u"Delete"_s, hand);
    else
        QTest::keyClick(&tree(), Qt::Key_Delete);
    QVERIFY(tag(u"招商引资"_s).id.isEmpty());
    QVERIFY(!tag(u"经济"_s).id.isEmpty());
}

void TagDialogTest::filesGoOutAndIn()
{
    QString problem;
    for (const QString &ending : {u"csv"_s, u"ttl"_s}) {
        const QString path = m_archive->filePath(u"tags."_s + ending);
        QVERIFY(m_dialog->exportTo(path, &problem));
        m_tags->erase(u"招商引资"_s);
        QVERIFY2(m_dialog->importFrom(path, &problem), qPrintable(problem));
        QCOMPARE(parentOf(u"招商引资"_s), u"经济"_s);
    }
    QVERIFY(!m_dialog->importFrom(m_archive->filePath(u"none.csv"_s), &problem));
    QVERIFY(problem.contains(u"none.csv"_s));
}

QTEST_MAIN(TagDialogTest)
#include "tagdialogtest.moc"
