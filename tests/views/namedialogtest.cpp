#include "views/names/namedialog.h"
#include "models/archive/pages/pagestore.h"
#include "models/items/archivemodels.h"
#include "tests/helpers/pagebuilder.h"
#include "tests/helpers/patience.h"
#include "tests/helpers/testarchive.h"
#include "views/keys/compositionguard.h"
#include "views/names/nametreewidget.h"
#include "views/names/proposalpanel.h"

#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// The registers of names, by keys and by mouse.
class NameDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void namesAreMergedByMouse();
    void nameIsChangedByKeyboard();
    void anotherNameIsTyped();
    void otherNameStandsAlone();
    void districtIsPlaced();
    void filterKeepsWhatMatches();
    void onlyDistrictsHaveAPlace();
    void proposalIsAcceptedByEnter();
    void proposalIsRefusedByKey();
    void proposalShowsWhereItIsPrinted();
    void nothingIsDecidedWhileComposing();
    void refusalIsTold();
    void typedWordsOutliveAChangeBySomebodyElse();
    void nothingToProposeIsSaid();

private:
    template <typename Field> Field *field(const QString &name)
    {
        for (Field *each : m_dialog->findChildren<Field *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    void press(const QString &text)
    {
        for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
            if (QString(button->text()).remove(u'&') == text)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(qPrintable(text));
    }
    QStringList aliasesOf(const QString &name, NameKind kind = NameKind::District)
    {
        for (const NameEntry &entry : m_archive->names().entries(kind)) {
            if (entry.name == name)
                return entry.aliases;
        }
        return {u"(no entry)"_s};
    }
    void addLeaders();
    void propose()
    {
        QTRY_VERIFY(!m_archive->names().isSurveying());
        QCOMPARE(m_dialog->proposals().list().count(), 1);
    }

    std::unique_ptr<TestArchive> m_file;
    std::unique_ptr<ArchiveModels> m_archive;
    std::unique_ptr<NameDialog> m_dialog;
};

void NameDialogTest::init()
{
    m_file = std::make_unique<TestArchive>();
    addLeaders();
    m_archive = std::make_unique<ArchiveModels>(m_file->path(), Database::Mode::ReadWrite);
    m_dialog = std::make_unique<NameDialog>(*m_archive);
    m_dialog->show();
    QApplication::setActiveWindow(m_dialog.get());
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

/// A page that prints the name of one leader in two ways.
void NameDialogTest::addLeaders()
{
    const Page page = PageBuilder(u"0310.txt"_s)
                          .issuedOn(QDate(2022, 3, 10))
                          .article(u"柳河镇召开科技创新大会"_s)
                          .paragraph(u"镇党委书记李大强调，要抓创新。"_s)
                          .article(u"创新结硕果"_s)
                          .paragraph(u"镇党委书记李大江出席。"_s)
                          .page();
    PageStore(m_file->database()).add(page, {u"云岭日报"_s, u"A01"_s, u"云岭日报/0310.txt"_s});
}

void NameDialogTest::cleanup()
{
    m_dialog.reset();
    m_archive.reset();
    m_file.reset();
}

void NameDialogTest::namesAreMergedByMouse()
{
    m_dialog->names().choose(u"柳庄村"_s);
    field<QComboBox>(u"The other one"_s)->setEditText(u"滨河镇"_s);
    press(u"Merge into it"_s);
    QCOMPARE(aliasesOf(u"滨河镇"_s), QStringList{u"柳庄村"_s});
    QCOMPARE(m_dialog->names().currentName(), u"滨河镇"_s);
    QVERIFY(m_archive->districts().contains(u"滨河镇"_s));
    QVERIFY(!m_archive->districts().contains(u"柳庄村"_s));
}

void NameDialogTest::nameIsChangedByKeyboard()
{
    m_dialog->names().choose(u"柳庄村"_s);
    auto *name = field<QLineEdit>(u"Goes by"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_G, Qt::AltModifier);
    QVERIFY(name->hasFocus());
    name->setText(u"柳庄社区"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(aliasesOf(u"柳庄社区"_s), QStringList{u"柳庄村"_s});
    QCOMPARE(m_dialog->names().currentName(), u"柳庄社区"_s);
    QVERIFY(m_dialog->isVisible());
}

void NameDialogTest::anotherNameIsTyped()
{
    m_dialog->names().choose(u"滨河镇"_s);
    auto *alias = field<QLineEdit>(u"Also printed as"_s);
    alias->setText(u"滨河乡"_s);
    QTest::keyClick(alias, Qt::Key_Return);
    QCOMPARE(aliasesOf(u"滨河镇"_s), QStringList{u"滨河乡"_s});
}

void NameDialogTest::otherNameStandsAlone()
{
    m_archive->names().merge(NameKind::District, {u"柳庄村"_s}, u"滨河镇"_s);
    NameTreeWidget &tree = m_dialog->names();
    tree.setCurrentItem(tree.findItems(u"柳庄村"_s, Qt::MatchExactly | Qt::MatchRecursive).first());
    press(u"Let the other name stand alone"_s);
    QVERIFY(m_archive->districts().contains(u"柳庄村"_s));
    QCOMPARE(m_dialog->names().currentName(), u"柳庄村"_s);
}

void NameDialogTest::districtIsPlaced()
{
    m_dialog->names().choose(u"柳庄村"_s);
    auto *below = field<QComboBox>(u"Below"_s);
    below->setFocus();
    below->setCurrentIndex(below->findData(u"滨河镇"_s));
    Q_EMIT below->activated(below->currentIndex());
    const QTreeWidgetItem *placed =
        m_dialog->names().findItems(u"柳庄村"_s, Qt::MatchExactly | Qt::MatchRecursive).value(0);
    QVERIFY(placed && placed->parent());
    QCOMPARE(placed->parent()->text(0), u"滨河镇"_s);
    const SidebarModel &sidebar = m_archive->sidebar();
    const auto shelf = [&sidebar] {
        return sidebar
            .match(sidebar.index(0, 0), SidebarModel::TermRole, u"district:柳庄村"_s, 1,
                   Qt::MatchRecursive | Qt::MatchExactly)
            .value(0)
            .parent()
            .data()
            .toString();
    };
    QTRY_COMPARE(shelf(), u"滨河镇"_s);
}

void NameDialogTest::filterKeepsWhatMatches()
{
    field<QLineEdit>(u"Only names with"_s)->setText(u"柳庄"_s);
    NameTreeWidget &tree = m_dialog->names();
    for (int i = 0; i < tree.topLevelItemCount(); ++i)
        QCOMPARE(tree.topLevelItem(i)->isHidden(), tree.topLevelItem(i)->text(0) != u"柳庄村"_s);
}

void NameDialogTest::onlyDistrictsHaveAPlace()
{
    QVERIFY(field<QComboBox>(u"Below"_s)->isVisible());
    m_dialog->setKind(NameKind::Indicator);
    QVERIFY(!field<QComboBox>(u"Below"_s)->isVisible());
    QVERIFY(!m_dialog->names().findItems(u"工业总产值"_s, Qt::MatchExactly).isEmpty());
}

void NameDialogTest::proposalIsAcceptedByEnter()
{
    propose();
    m_dialog->proposals().list().setFocus();
    QTest::keyClick(&m_dialog->proposals().list(), Qt::Key_Return);
    QCOMPARE(m_dialog->proposals().list().count(), 0);
    m_dialog->setKind(NameKind::Person);
    const QStringList both =
        aliasesOf(u"李大"_s, NameKind::Person) + aliasesOf(u"李大江"_s, NameKind::Person);
    QVERIFY2(both.contains(u"李大"_s) || both.contains(u"李大江"_s), qPrintable(both.join(u' ')));
    QTest::keySequence(m_dialog.get(), QKeySequence::Undo);
    QCOMPARE(m_dialog->proposals().list().count(), 1);
}

void NameDialogTest::proposalIsRefusedByKey()
{
    propose();
    QTest::keyClick(&m_dialog->proposals().list(), Qt::Key_N);
    QCOMPARE(m_dialog->proposals().list().count(), 0);
    QCOMPARE(m_archive->steps().nextUndo()->action, StepAction::DistinguishNames);
}

void NameDialogTest::proposalShowsWhereItIsPrinted()
{
    propose();
    QSignalSpy wanted(m_dialog.get(), &NameDialog::sentenceRequested);
    press(u"Show the second"_s);
    QCOMPARE(wanted.size(), 1);
    const QString text = m_dialog->proposals().list().item(0)->text();
    QVERIFY2(text.contains(u"党委书记李大江"_s) && text.contains(u"党委书记李大”"_s), qPrintable(text));
}

void NameDialogTest::nothingIsDecidedWhileComposing()
{
    propose();
    auto *alias = field<QLineEdit>(u"Also printed as"_s);
    alias->setFocus();
    alias->setText(u"滨河乡"_s);
    const CompositionGuard guard;
    QInputMethodEvent composing(u"bin he"_s, {});
    QCoreApplication::sendEvent(alias, &composing);
    QTest::keyClick(alias, Qt::Key_Return);
    QTest::keyClick(&m_dialog->proposals().list(), Qt::Key_N);
    QVERIFY(!m_archive->steps().nextUndo());
}

void NameDialogTest::refusalIsTold()
{
    QSignalSpy failed(m_archive.get(), &ArchiveModels::failed);
    m_dialog->names().choose(u"柳庄村"_s);
    auto *name = field<QLineEdit>(u"Goes by"_s);
    name->setFocus();
    name->setText(u"滨河镇"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!failed.isEmpty());
    QVERIFY(m_archive->districts().contains(u"柳庄村"_s));
}

void NameDialogTest::typedWordsOutliveAChangeBySomebodyElse()
{
    m_dialog->names().choose(u"柳庄村"_s);
    auto *name = field<QLineEdit>(u"Goes by"_s);
    auto *alias = field<QLineEdit>(u"Also printed as"_s);
    auto *other = field<QComboBox>(u"The other one"_s);
    name->setFocus();
    name->end(false);
    name->insert(u"社区"_s);
    alias->setText(u"柳庄"_s);
    other->setEditText(u"滨河镇"_s);
    m_archive->reload();
    QCOMPARE(name->text(), u"柳庄村社区"_s);
    QCOMPARE(alias->text(), u"柳庄"_s);
    QCOMPARE(other->currentText(), u"滨河镇"_s);
    m_dialog->names().choose(u"滨河镇"_s);
    QCOMPARE(name->text(), u"滨河镇"_s);
    QVERIFY(alias->text().isEmpty() && other->currentText().isEmpty());
}

void NameDialogTest::nothingToProposeIsSaid()
{
    propose();
    const auto isSaid = [this] {
        for (const QLabel *label : m_dialog->proposals().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().startsWith(u"No two names"))
                return true;
        }
        return false;
    };
    QVERIFY(!isSaid());
    QTest::keyClick(&m_dialog->proposals().list(), Qt::Key_N);
    QVERIFY(isSaid());
}

QTEST_MAIN(NameDialogTest)
#include "namedialogtest.moc"
