#include "app/translators.h"
#include "models/items/archivemodels.h"
#include "tests/app/cutwords.h"
#include "tests/helpers/patience.h"
#include "tests/helpers/samplearchive.h"
#include "views/articles/articlelistview.h"
#include "views/articles/articlesworkspace.h"
#include "views/charts/indicatorpicker.h"
#include "views/help/manualwindow.h"
#include "views/history/bindialog.h"
#include "views/history/historydialog.h"
#include "views/import/importdialog.h"
#include "views/keys/keymapdialog.h"
#include "views/names/namedialog.h"
#include "views/search/searchbar.h"
#include "views/settings/settingsdialog.h"
#include "views/style/paperstyle.h"
#include "views/tags/tagdialog.h"
#include "views/window/mainwindow.h"
#include "views/window/windowtools.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace
{

// What a title bar leaves of 1400 by 900 at 200, 150 and 125 %, and of 1366 by 768.
const QSize screens[]{{700, 420}, {933, 570}, {1120, 690}, {1366, 730}};

} // namespace

/// On small screens and in both languages, every workspace and dialog has room for its words. If
/// JIANBAO_LOOKS names a folder, each leaves a picture there.
class EveryWordFitsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_archive.reset(); }
    void workspaceFits_data();
    void workspaceFits();
    void dialogFits_data();
    void dialogFits();
    void cutWordsAreSeen();

private:
    void speak(const QString &language);
    void look(QWidget &window, QSize size, const QString &name);

    std::unique_ptr<SampleArchive> m_sample;
    std::unique_ptr<ArchiveModels> m_archive;
    std::unique_ptr<QObject> m_language;
    QStringList m_problems;
};

void EveryWordFitsTest::initTestCase()
{
    QApplication::setStyle(new PaperStyle);
    QApplication::setFont(Theme::textFont(13));
    m_sample = std::make_unique<SampleArchive>(QStringList{u"2022-07-29"_s, u"2022-01-21"_s});
    m_archive = std::make_unique<ArchiveModels>(m_sample->path(), Database::Mode::ReadWrite);
}

void EveryWordFitsTest::speak(const QString &language)
{
    m_language = std::make_unique<QObject>();
    installTranslators(*m_language, language);
    m_problems.clear();
}

/// Notes what does not fit into a window of this size.
void EveryWordFitsTest::look(QWidget &window, QSize size, const QString &name)
{
    QTest::qWait(100); // what is read in the background arrives, and is given its room
    (void)QTest::qWaitFor([&] { return cutWordsIn(window).isEmpty(); }, 3000);
    if (const QString folder = qEnvironmentVariable("JIANBAO_LOOKS"); !folder.isEmpty()) {
        const QString file = u"%1-%2.png"_s.arg(QString::fromUtf8(QTest::currentDataTag()), name);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(window.grab().save(QDir(folder).filePath(file)));
    }
    if (window.width() > size.width() || window.height() > size.height())
        m_problems.append(u"%1 wants %2 by %3"_s.arg(name).arg(window.width()).arg(window.height()));
    for (const QString &cut : cutWordsIn(window))
        m_problems.append(name + u": "_s + cut);
}

void EveryWordFitsTest::workspaceFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const char *language : {"en", "zh_CN"}) {
        for (const QSize &size : screens)
            QTest::addRow("%s %d by %d", language, size.width(), size.height())
                << QString::fromLatin1(language) << size;
    }
}

void EveryWordFitsTest::workspaceFits()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    speak(language);
    MainWindow window;
    window.resize(size);
    window.show();
    look(window, size, u"welcome"_s);
    window.setArchive(m_archive.get());
    Desk &desk = *window.desk();
    QTRY_VERIFY(desk.articles().list().model()->rowCount() > 0);
    look(window, size, u"articles"_s);
    window.findChild<QAction *>(u"page-text"_s)->trigger();
    desk.searchBar().setQuery(u"招商 -尼龙 district:云岭高新区"_s);
    window.findChild<QAction *>(u"find-in-article"_s)->trigger();
    look(window, size, u"everything shown"_s);
    desk.searchBar().setQuery({});
    desk.setWorkspace(Desk::Indicators);
    look(window, size, u"gallery"_s);
    Q_EMIT window.findChild<IndicatorPicker *>()->chosen(u"GDP"_s);
    look(window, size, u"indicators"_s);
    desk.setWorkspace(Desk::Timeline);
    look(window, size, u"timeline"_s);
    desk.setWorkspace(Desk::Review);
    QTRY_VERIFY(!m_archive->review().isReading());
    look(window, size, u"review"_s);
    desk.setWorkspace(Desk::Pages);
    look(window, size, u"pages"_s);
    window.setArchive(nullptr);
    QVERIFY2(m_problems.isEmpty(), qPrintable(m_problems.join(u'\n')));
}

void EveryWordFitsTest::dialogFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addRow("en") << u"en"_s;
    QTest::addRow("zh_CN") << u"zh_CN"_s;
}

void EveryWordFitsTest::dialogFits()
{
    QFETCH(QString, language);
    speak(language);
    MainWindow window;
    SettingsDialog settings({});
    KeyMapDialog keys(window.tools().keys());
    ManualWindow manual;
    ImportDialog import({u"page.txt"_s}, {});
    NameDialog names(*m_archive);
    BinDialog bin(m_archive->bin(), true);
    TagDialog tags(m_archive->tags());
    HistoryDialog history(*m_archive, m_archive->articles().articleId(0));
    for (QWidget *dialog : std::initializer_list<QWidget *>{&settings, &keys, &manual, &import, &names, &bin,
                                                            &tags, &history}) {
        const QSize usual = dialog->size();
        dialog->show();
        look(*dialog, usual.expandedTo(screens[0]), QString::fromLatin1(dialog->metaObject()->className()));
        dialog->resize(dialog->size().boundedTo(screens[0]));
        look(*dialog, screens[0], u"small "_s + QString::fromLatin1(dialog->metaObject()->className()));
    }
    QVERIFY2(m_problems.isEmpty(), qPrintable(m_problems.join(u'\n')));
}

void EveryWordFitsTest::cutWordsAreSeen()
{
    QWidget window;
    QLabel label(u"words that need their room"_s, &window);
    window.resize(300, 40);
    window.show();
    QCOMPARE(cutWordsIn(window), QStringList());
    label.resize(30, label.height());
    QCOMPARE(cutWordsIn(window).size(), 1);
    label.adjustSize();
    label.move(290, 0);
    QCOMPARE(cutWordsIn(window).size(), 1);
}

QTEST_MAIN(EveryWordFitsTest)
#include "everywordfitstest.moc"
