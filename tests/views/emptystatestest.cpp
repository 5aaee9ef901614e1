#include "models/items/archivemodels.h"
#include "tests/helpers/patience.h"
#include "views/style/emptyhint.h"
#include "views/window/mainwindow.h"

#include <QAction>
#include <QDialog>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace
{

/// What all panes of `window` say that have nothing to show.
QString hintsOf(const QWidget &window)
{
    QStringList words;
    for (const EmptyHint *hint : window.findChildren<EmptyHint *>()) {
        if (hint->isVisible())
            words.append(hint->words());
    }
    return words.join(u'\n');
}

} // namespace

/// A new archive: each pane says what would stand there, and what to do for it.
class EmptyStatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void panesSayWhatToDo_data();
    void panesSayWhatToDo();
    void dialogsSayWhatToDo_data();
    void dialogsSayWhatToDo();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ArchiveModels> m_archive;
    std::unique_ptr<MainWindow> m_window;
};

void EmptyStatesTest::initTestCase()
{
    m_archive =
        std::make_unique<ArchiveModels>(m_folder.filePath(u"new.jianbao"_s), Database::Mode::CreateIfMissing);
    m_window = std::make_unique<MainWindow>();
    m_window->setArchive(m_archive.get());
    m_window->show();
}

void EmptyStatesTest::panesSayWhatToDo_data()
{
    QTest::addColumn<Desk::Workspace>("workspace");
    QTest::addColumn<QStringList>("words");
    QTest::addRow("articles") << Desk::Articles
                              << QStringList{u"No articles yet"_s, u"Ctrl+I"_s, u"No article is open"_s,
                                             u"found in an article"_s};
    QTest::addRow("indicators") << Desk::Indicators
                                << QStringList{u"No indicators yet"_s, u"Ctrl+I"_s, u"No charts yet"_s};
    QTest::addRow("review") << Desk::Review << QStringList{u"Nothing to review"_s, u"No article is open"_s};
    QTest::addRow("pages") << Desk::Pages
                           << QStringList{u"No pages yet"_s, u"Ctrl+I"_s, u"No page is open"_s,
                                          u"No article is open"_s};
}

void EmptyStatesTest::panesSayWhatToDo()
{
    QFETCH(Desk::Workspace, workspace);
    QFETCH(QStringList, words);
    m_window->desk()->setWorkspace(workspace);
    for (const QString &said : std::as_const(words))
        QTRY_VERIFY2(hintsOf(*m_window->desk()).contains(said),
                     qPrintable(said + u" / "_s + hintsOf(*m_window->desk())));
}

void EmptyStatesTest::dialogsSayWhatToDo_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("words");
    QTest::addRow("bin") << u"bin"_s << u"30 days"_s;
    QTest::addRow("tags") << u"tags"_s << u"No tags yet"_s;
}

void EmptyStatesTest::dialogsSayWhatToDo()
{
    QFETCH(QString, command);
    QFETCH(QString, words);
    m_window->findChild<QAction *>(command)->trigger();
    auto *dialog = m_window->findChild<QDialog *>();
    QVERIFY(dialog);
    QVERIFY2(hintsOf(*dialog).contains(words), qPrintable(hintsOf(*dialog)));
    dialog->close();
    QTRY_VERIFY(!m_window->findChild<QDialog *>());
}

QTEST_MAIN(EmptyStatesTest)
#include "emptystatestest.moc"
