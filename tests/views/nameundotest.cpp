#include "models/items/archivemodels.h"
#include "tests/helpers/testarchive.h"
#include "views/names/namedialog.h"
#include "views/names/nametreewidget.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Whatever was done in the registers, Ctrl+Z pressed next takes it back, and not the typing in some field.
class NameUndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<TestArchive>();
        m_archive = std::make_unique<ArchiveModels>(m_file->path(), Database::Mode::ReadWrite);
        m_dialog = std::make_unique<NameDialog>(*m_archive);
        m_dialog->show();
        QApplication::setActiveWindow(m_dialog.get());
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        m_dialog->names().choose(u"柳庄村"_s);
    }

    void cleanup()
    {
        m_dialog.reset();
        m_archive.reset();
        m_file.reset();
    }

    void stepIsTakenBackAndDoneAgain_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addRow("merged") << u"&Merge into it"_s;
        QTest::addRow("not the same") << u"N&ot the same"_s;
        QTest::addRow("renamed") << QString();
    }

    void stepIsTakenBackAndDoneAgain()
    {
        QFETCH(QString, button);
        if (button.isEmpty())
            rename(u"柳庄社区"_s);
        else
            pressWith(u"滨河镇"_s, button);
        const auto done = m_archive->steps().nextUndo();
        QVERIFY(done);
        pressHere(QKeySequence::Undo);
        QVERIFY(!m_archive->steps().nextUndo());
        pressHere(QKeySequence::Redo);
        QCOMPARE(m_archive->steps().nextUndo()->action, done->action);
    }

private:
    void rename(const QString &newName)
    {
        for (QLineEdit *field : m_dialog->findChildren<QLineEdit *>()) {
            if (field->text() != u"柳庄村"_s)
                continue;
            field->setFocus();
            field->setText(newName);
            return QTest::keyClick(field, Qt::Key_Return);
        }
    }

    void pressWith(const QString &other, const QString &text)
    {
        for (QComboBox *choice : m_dialog->findChildren<QComboBox *>()) {
            if (choice->isEditable()) {
                choice->setFocus();
                choice->setEditText(other);
            }
        }
        for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->text() == text)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }

    /// Where the cursor stands now.
    void pressHere(QKeySequence::StandardKey keys)
    {
        QVERIFY(m_dialog->focusWidget());
        QTest::keySequence(m_dialog->focusWidget(), keys);
    }

    std::unique_ptr<TestArchive> m_file;
    std::unique_ptr<ArchiveModels> m_archive;
    std::unique_ptr<NameDialog> m_dialog;
};

QTEST_MAIN(NameUndoTest)
#include "nameundotest.moc"
