#include "tests/views/tagdesk.h"

#include <QApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace jianbao
{

TagDesk::TagDesk() : m_tags(m_archive.database())
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_tags.make(u"经济"_s, {});
    m_tags.make(u"招商引资"_s, u"经济"_s);
    m_tags.make(u"党建"_s, {});
    m_dialog = std::make_unique<TagDialog>(m_tags);
    m_dialog->show();
    QApplication::setActiveWindow(m_dialog.get());
    m_isReady = QTest::qWaitForWindowActive(m_dialog.get());
    m_dialog->choose(u"招商引资"_s);
}

Tag TagDesk::tag(const QString &name) const
{
    for (const Tag &each : m_tags.tags()) {
        if (each.name == name)
            return each;
    }
    return {};
}

QStringList TagDesk::told() const
{
    QStringList sentences;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>(Qt::FindDirectChildrenOnly)) {
        if (label->isVisible())
            sentences.append(label->text());
    }
    return sentences;
}

bool TagDesk::press(const QString &text, Hand hand)
{
    for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
        if (QString(button->text()).remove(u'&') != text)
            continue;
        if (hand == Hand::Mouse)
            QTest::mouseClick(button, Qt::LeftButton);
        else
            QTest::keyClick(button, Qt::Key_Space);
        return true;
    }
    return false;
}

void TagDesk::answer(const QString &words)
{
    QTimer::singleShot(0, this, [words] {
        auto *question = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
        QVERIFY(question);
        question->setTextValue(words);
        question->accept();
    });
}

void TagDesk::answerFile(const QString &path)
{
    QTimer::singleShot(0, this, [path] {
        auto *question = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(question);
        auto *name = question->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(name);
        name->setText(path);
        QTest::keyClick(name, path.isEmpty() ? Qt::Key_Escape : Qt::Key_Return);
    });
}

} // namespace jianbao
