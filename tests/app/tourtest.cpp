#include "app/translators.h"
#include "models/items/archivemodels.h"
#include "sourcefolder.h"
#include "tests/helpers/patience.h"
#include "views/articles/articlelistview.h"
#include "views/articles/articlesworkspace.h"
#include "views/charts/indicatorpicker.h"
#include "views/reader/articlepane.h"
#include "views/review/reviewworkspace.h"
#include "views/search/searchbar.h"
#include "views/style/paperstyle.h"
#include "views/tags/tagedit.h"
#include "views/window/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// A first day with the program, from the empty window to the PDF for the report and the next morning, in the
/// language of the locale. If JIANBAO_TOUR names a folder, each step leaves a picture there, in light and
/// dark:
/// `./dev tour` makes them all.
class TourTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void windowWelcomes();
    void newArchiveSaysWhatToDo();
    void pagesAreImported();
    void articlesAreFound();
    void articleIsTagged();
    void factIsConfirmed();
    void chartIsExported();
    void timelineIsExported();
    void pageIsShown();
    void everythingComesBack();

private:
    void openArchive();
    void exportPdf(const QString &name);
    void takePicture(const QString &name);
    Desk &desk() { return *m_window->desk(); }
    ArticlePane &pane() { return desk().articles().pane(); }
    QAbstractItemModel &articles() { return *desk().articles().list().model(); }

    QTemporaryDir m_folder;
    std::unique_ptr<ArchiveModels> m_archive;
    std::unique_ptr<MainWindow> m_window;
    int m_pictures = 0;
};

void TourTest::initTestCase()
{
    QApplication::setStyle(new PaperStyle);
    QApplication::setFont(Theme::textFont(13));
    installTranslators(*qApp, {});
    m_window = std::make_unique<MainWindow>();
    m_window->show();
}

void TourTest::cleanupTestCase()
{
    m_window.reset();
    m_archive.reset();
}

void TourTest::openArchive()
{
    m_archive = std::make_unique<ArchiveModels>(m_folder.filePath(u"tour.jianbao"_s),
                                                Database::Mode::CreateIfMissing);
    m_window->setArchive(m_archive.get());
}

void TourTest::takePicture(const QString &name)
{
    const QString folder = qEnvironmentVariable("JIANBAO_TOUR");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    ++m_pictures;
    QTest::qWait(500); // what is read in the background arrives
    for (const auto appearance : {Preferences::Appearance::Dark, Preferences::Appearance::Light}) {
        Preferences preferences;
        preferences.appearance = appearance;
        m_window->setPreferences(preferences);
        QTest::qWait(100);
        const bool isDark = appearance == Preferences::Appearance::Dark;
        const QString file =
            u"%1-%2-%3.png"_s.arg(m_pictures, 2, 10, QChar(u'0')).arg(name, isDark ? u"dark"_s : u"light"_s);
        QVERIFY2(m_window->grab().save(QDir(folder).filePath(file)), qPrintable(file));
    }
}

void TourTest::windowWelcomes()
{
    QVERIFY(!m_window->desk());
    takePicture(u"welcome"_s);
}

void TourTest::newArchiveSaysWhatToDo()
{
    openArchive();
    QCOMPARE(articles().rowCount(), 0);
    takePicture(u"empty"_s);
}

void TourTest::pagesAreImported()
{
    QSignalSpy imported(m_window.get(), &MainWindow::imported);
    m_window->importPaths({QStringLiteral(JIANBAO_SOURCE_DIR "/resources/sample/云岭日报")});
    QVERIFY(imported.wait(120000));
    QTRY_VERIFY(articles().rowCount() > 20);
    QTRY_VERIFY(!pane().articleId().isEmpty());
    takePicture(u"articles"_s);
}

void TourTest::articlesAreFound()
{
    const int all = articles().rowCount();
    desk().searchBar().setQuery(u"云岭高新区 签约"_s);
    QTRY_VERIFY(articles().rowCount() > 0 && articles().rowCount() < all);
    QTRY_VERIFY(!pane().articleId().isEmpty());
    takePicture(u"search"_s);
}

void TourTest::articleIsTagged()
{
    auto *edit = pane().findChild<TagEdit *>();
    edit->setText(u"招商引资"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(m_archive->tags().rowCount(), 1);
    takePicture(u"tag"_s);
}

void TourTest::factIsConfirmed()
{
    QSignalSpy loaded(&m_archive->review(), &ReviewModel::loaded);
    desk().setWorkspace(Desk::Review);
    QVERIFY(loaded.wait(30000));
    QTRY_VERIFY(!m_archive->review().isReading());
    const qint64 total = m_archive->review().total();
    QTest::keyClick(&desk().review().queue(), Qt::Key_Return);
    QCOMPARE(m_archive->review().total(), total - 1);
    takePicture(u"review"_s);
}

void TourTest::exportPdf(const QString &name)
{
    const QString path = m_folder.filePath(name);
    QString problem;
    QVERIFY2(desk().exportPdf(path, &problem), qPrintable(problem));
    QFile pdf(path);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5) == "%PDF-");
}

void TourTest::chartIsExported()
{
    desk().setWorkspace(Desk::Indicators);
    QString problem;
    QVERIFY(!desk().exportPdf(m_folder.filePath(u"none.pdf"_s), &problem));
    QVERIFY(!problem.isEmpty());
    auto *indicators = desk().findChild<IndicatorPicker *>();
    Q_EMIT indicators->chosen(u"GDP"_s);
    QVERIFY(m_archive->series().rowCount() > 2);
    exportPdf(u"chart.pdf"_s);
    takePicture(u"indicators"_s);
}

void TourTest::timelineIsExported()
{
    desk().setWorkspace(Desk::Timeline);
    exportPdf(u"timeline.pdf"_s);
    takePicture(u"timeline"_s);
}

void TourTest::pageIsShown()
{
    desk().setWorkspace(Desk::Pages);
    QTRY_VERIFY(m_archive->pages().rowCount() > 1);
    takePicture(u"pages"_s);
}

void TourTest::everythingComesBack()
{
    desk().setWorkspace(Desk::Articles);
    const WindowSession session = m_window->session();
    const qint64 open = m_archive->review().total();
    QVERIFY(!session.query.isEmpty());
    m_window.reset();
    m_window = std::make_unique<MainWindow>();
    openArchive();
    m_window->restoreSession(session);
    m_window->show();
    QCOMPARE(desk().searchBar().text(), session.query);
    QTRY_COMPARE(pane().articleId(), session.articleId);
    QCOMPARE(m_archive->tags().rowCount(), 1);
    desk().setWorkspace(Desk::Review);
    QTRY_COMPARE(m_archive->review().total(), open);
    desk().setWorkspace(Desk::Articles);
    takePicture(u"next-morning"_s);
}

QTEST_MAIN(TourTest)
#include "tourtest.moc"
