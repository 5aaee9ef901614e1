#include "tests/helpers/patience.h"
#include "tests/views/tagdesk.h"
#include "views/keys/compositionguard.h"

#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// What belongs to one tag, by keys and by mouse.
class TagDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TagDesk>();
        QVERIFY(m_desk->isReady());
    }
    void cleanup() { m_desk.reset(); }

    void nameIsChanged_data() { byKeyAndByMouse(); }
    void nameIsChanged();
    void takenNameIsRefused();
    void descriptionAndKeyAreStored();
    void typedWordsOutliveAChangeBySomebodyElse();
    void tagsAreMerged_data() { byKeyAndByMouse(); }
    void tagsAreMerged();
    void tagIsDeleted_data() { byKeyAndByMouse(); }
    void tagIsDeleted();
    void deletionIsTold();
    void noKeyActsWhileComposing();

private:
    std::unique_ptr<TagDesk> m_desk;
};

void TagDialogTest::nameIsChanged()
{
    QFETCH(Hand, hand);
    auto *name = m_desk->field<QLineEdit>(u"Name"_s);
    if (hand == Hand::Mouse)
        QTest::mouseClick(name, Qt::LeftButton);
    else
        QTest::keyClick(&m_desk->tree(), Qt::Key_F2);
    QVERIFY(name->hasFocus());
    name->selectAll();
    name->insert(u"招商"_s);
    if (hand == Hand::Mouse)
        QTest::mouseClick(m_desk->tree().viewport(), Qt::LeftButton, {},
                          m_desk->tree().visualItemRect(m_desk->tree().topLevelItem(0)).center());
    else
        QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!m_desk->tag(u"招商"_s).id.isEmpty());
    if (hand == Hand::Key)
        QTRY_COMPARE(m_desk->dialog().chosen(), u"招商"_s);
}

/// The dialog tells why, and what is done next is done to the tag that was chosen.
void TagDialogTest::takenNameIsRefused()
{
    auto *name = m_desk->field<QLineEdit>(u"Name"_s);
    name->setFocus();
    name->selectAll();
    name->insert(u"党建"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(name->text(), u"招商引资"_s);
    QVERIFY(m_desk->told().join(u'\n').contains(u"党建"_s));
    QTest::keyClick(&m_desk->tree(), Qt::Key_Delete);
    QVERIFY(!m_desk->tag(u"党建"_s).id.isEmpty());
    QVERIFY(m_desk->tag(u"招商引资"_s).id.isEmpty());
}

void TagDialogTest::descriptionAndKeyAreStored()
{
    auto *description = m_desk->field<QPlainTextEdit>(u"Description"_s);
    description->setFocus();
    description->insertPlainText(u"签约与落户"_s);
    m_desk->tree().setFocus();
    QTRY_COMPARE(m_desk->tag(u"招商引资"_s).description, u"签约与落户"_s);
    QTest::keyClick(m_desk->field<QComboBox>(u"Key"_s), Qt::Key_Down);
    QTRY_COMPARE(m_desk->tag(u"招商引资"_s).favourite, 1);
}

void TagDialogTest::typedWordsOutliveAChangeBySomebodyElse()
{
    auto *description = m_desk->field<QPlainTextEdit>(u"Description"_s);
    description->setFocus();
    description->insertPlainText(u"签约与"_s);
    TagStore(m_desk->archive().database()).rename(u"招商引资"_s, u"招商"_s);
    m_desk->tags().refresh();
    QTRY_COMPARE(m_desk->dialog().chosen(), u"招商"_s);
    QCOMPARE(description->toPlainText(), u"签约与"_s);
    description->insertPlainText(u"落户"_s);
    m_desk->dialog().choose(u"党建"_s);
    QCOMPARE(m_desk->tag(u"招商"_s).description, u"签约与落户"_s);
    QCOMPARE(description->toPlainText(), QString());
}

void TagDialogTest::tagsAreMerged()
{
    QFETCH(Hand, hand);
    const QString article =
        m_desk->archive().articleId(TestArchive::marchPage().articles.first().headline.words);
    m_desk->tags().add(u"招商引资"_s, {article});
    m_desk->answer(u"党建"_s);
    QVERIFY(m_desk->press(u"Merge into…"_s, hand));
    QVERIFY(m_desk->tag(u"招商引资"_s).id.isEmpty());
    QCOMPARE(m_desk->tag(u"党建"_s).articleCount, 1);
}

void TagDialogTest::tagIsDeleted()
{
    QFETCH(Hand, hand);
    if (hand == Hand::Mouse)
        QVERIFY(m_desk->press(u"Delete"_s, hand));
    else
        QTest::keyClick(&m_desk->tree(), Qt::Key_Delete);
    QVERIFY(m_desk->tag(u"招商引资"_s).id.isEmpty());
    QVERIFY(!m_desk->tag(u"经济"_s).id.isEmpty());
}

void TagDialogTest::deletionIsTold()
{
    QTest::keyClick(&m_desk->tree(), Qt::Key_Delete);
    QVERIFY(m_desk->told().join(u'\n').contains(u"招商引资"_s));
    for (QPushButton *button : m_desk->dialog().findChildren<QPushButton *>()) {
        if (button->text() == u"D&elete"_s)
            QVERIFY(button->isEnabled()); // another tag is chosen now
    }
}

void TagDialogTest::noKeyActsWhileComposing()
{
    const CompositionGuard guard;
    auto *name = m_desk->field<QLineEdit>(u"Name"_s);
    name->setFocus();
    QInputMethodEvent composing(u"zhao'shang"_s, {});
    QCoreApplication::sendEvent(name, &composing);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Delete, Qt::Key_Escape, Qt::Key_F2})
        QTest::keyClick(name, key);
    QTest::keyClick(name, Qt::Key_E, Qt::AltModifier);
    QVERIFY(m_desk->dialog().isVisible());
    QCOMPARE(m_desk->tags().tags().size(), 3);
    QInputMethodEvent done;
    done.setCommitString(u"招商"_s);
    QCoreApplication::sendEvent(name, &done);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(name->text().contains(u"招商"_s));
}

QTEST_MAIN(TagDialogTest)
#include "tagdialogtest.moc"
