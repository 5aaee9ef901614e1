#include "models/items/archivemodels.h"
#include "tests/items/inventedpage.h"
#include "views/articles/articlelistview.h"
#include "views/articles/articlesworkspace.h"
#include "views/help/manualwindow.h"
#include "views/keys/keymap.h"
#include "views/mainwindow.h"
#include "views/palette/commandpalette.h"
#include "views/profile/profilewindow.h"
#include "views/reader/articlepane.h"
#include "views/reader/findbar.h"
#include "views/reader/readerview.h"
#include "views/search/querychip.h"
#include "views/search/searchcompleter.h"
#include "views/search/suggestionlist.h"
#include "views/searchbar.h"
#include "views/sidebar/sidebarview.h"
#include "views/windowtools.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// What people do all day in the window: search with chips, saved searches and suggestions, step through
/// hits, call commands, change keys and appearance, come back the next day.
class OfficeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void chipsShowTheQuery();
    void fieldWithoutValueWaits();
    void countsFollowTheQuery();
    void savedSearchIsKeptUsedAndErased();
    void emptyResultGetsAdvice();
    void wordsAreCompletedByPinyin();
    void hitsAreSteppedThrough();
    void stringIsFoundInTheArticle();
    void paletteDoesCommandsAndEntries();
    void everythingAboutADistrict();
    void pagesAreOfferedByName();
    void keysCanBeChanged();
    void keysOfTwoCommandsNeverMeet();
    void textGrows();
    void readerMoves();
    void appearanceChangesLive();
    void articleAndPlaceComeBack();
    void manualHasEveryPage_data();
    void manualHasEveryPage();

private:
    Desk &desk() { return *m_window->desk(); }
    ArticlePane &pane() { return desk().articles().pane(); }
    ArticleListView &list() { return desk().articles().list(); }
    QStringList chipTerms();
    QModelIndex entry(const QString &term);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ArchiveModels> m_archive;
    std::unique_ptr<MainWindow> m_window;
};

void OfficeTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_archive = std::make_unique<ArchiveModels>(m_folder->filePath(u"test.jianbao"_s),
                                                Database::Mode::CreateIfMissing);
    m_window = std::make_unique<MainWindow>();
    m_window->setArchive(m_archive.get());
    m_window->show();
    QStringList paths;
    for (const int number : {11, 12}) {
        paths.append(m_folder->filePath(u"page%1.txt"_s.arg(number)));
        QFile file(paths.last());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(inventedPageText(number).toUtf8());
    }
    QSignalSpy imported(m_window.get(), &MainWindow::imported);
    m_window->importPaths(paths);
    QVERIFY(imported.wait(30000));
    QTRY_COMPARE(list().model()->rowCount(), 2);
}

void OfficeTest::cleanup()
{
    m_window.reset();
    m_archive.reset();
    m_folder.reset();
}

QStringList OfficeTest::chipTerms()
{
    QStringList terms;
    for (const QueryChip *chip : m_window->findChildren<QueryChip *>()) {
        if (!chip->isHidden())
            terms.append(chip->term());
    }
    return terms;
}

QModelIndex OfficeTest::entry(const QString &term)
{
    const QAbstractItemModel &model = m_archive->sidebar();
    return model
        .match(model.index(0, 0), SidebarModel::TermRole, term, 1, Qt::MatchRecursive | Qt::MatchExactly)
        .value(0);
}

void OfficeTest::chipsShowTheQuery()
{
    desk().searchBar().setQuery(u"签约 -has:tag \"总投资 \""_s);
    QCOMPARE(chipTerms(), (QStringList{u"签约"_s, u"-has:tag"_s, u"\"总投资 \""_s}));
    for (QueryChip *chip : m_window->findChildren<QueryChip *>()) {
        if (!chip->isHidden() && chip->term() == u"-has:tag"_s)
            QTest::keyClick(chip, Qt::Key_Delete);
    }
    QCOMPARE(desk().searchBar().text(), u"签约 \"总投资 \""_s);
    QTRY_COMPARE(chipTerms().size(), 2);
}

void OfficeTest::fieldWithoutValueWaits()
{
    SearchBar &bar = desk().searchBar();
    QSignalSpy typed(&bar, &SearchBar::queryTyped);
    bar.setText(u"签约 district:"_s);
    QTest::qWait(200);
    QVERIFY(typed.isEmpty());
    bar.setText(u"签约 district:云岭"_s);
    QVERIFY(typed.wait());
    QCOMPARE(typed.first().first().toString(), u"签约 district:云岭"_s);
}

void OfficeTest::countsFollowTheQuery()
{
    const QString district = u"district:云岭高新区"_s;
    QVERIFY(entry(district).isValid());
    QCOMPARE(entry(district).data(CountRole).toInt(), 2);
    desk().searchBar().setQuery(u"11个"_s);
    QTRY_COMPARE(entry(district).data(CountRole).toInt(), 1);
    desk().searchBar().setQuery(u"绝无此事"_s);
    QTRY_COMPARE(entry(district).data(CountRole).toInt(), 0);
    desk().searchBar().setQuery({});
    QTRY_COMPARE(entry(district).data(CountRole).toInt(), 2);
}

void OfficeTest::savedSearchIsKeptUsedAndErased()
{
    m_archive->saveSearch(u"十一"_s, u"11个"_s);
    QVERIFY(entry(u"search:十一"_s).isValid());
    desk().searchBar().setQuery(u"search:十一 签约"_s);
    QTRY_COMPARE(list().model()->rowCount(), 1);
    QTRY_VERIFY(!pane().reader().marks().isEmpty());
    QVERIFY(pane().reader().articleText().find({u"11个"_s}).size() <= pane().reader().marks().size());

    SidebarView &sidebar = desk().articles().sidebar();
    sidebar.setCurrentIndex(entry(u"search:十一"_s));
    QTest::keyClick(&sidebar, Qt::Key_Delete);
    QVERIFY(!entry(u"search:十一"_s).isValid());
    m_archive->undo();
    QVERIFY(entry(u"search:十一"_s).isValid());
}

void OfficeTest::emptyResultGetsAdvice()
{
    auto *advice = m_window->findChild<SuggestionList *>();
    desk().searchBar().setQuery(u"签约项月 paper:没有"_s); // 月 for 目, and a newspaper that is not there
    QTRY_COMPARE(list().model()->rowCount(), 0);
    desk().searchBar().setQuery(u"签约项月11个"_s);
    QTRY_VERIFY(!advice->isHidden());
    auto *button = advice->findChild<QPushButton *>();
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(list().model()->rowCount(), 1);
    QTRY_VERIFY(advice->isHidden());

    desk().searchBar().setQuery(u"签约 paper:没有"_s);
    QTRY_VERIFY(!advice->isHidden());
    QTest::mouseClick(advice->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(desk().searchBar().text(), u"签约"_s);
}

void OfficeTest::wordsAreCompletedByPinyin()
{
    m_archive->tags().add(u"招商引资"_s, {pane().articleId()});
    SearchCompleter completer(m_archive->sidebar(), m_archive->articles());
    QCOMPARE(completer.candidates(u"签约 zsyz"_s).value(0), u"tag:招商引资"_s);
    QVERIFY(completer.candidates(u"ylgxq"_s).contains(u"district:云岭高新区"_s));
    QVERIFY(completer.candidates(u"tag:zsyz"_s).isEmpty());
    QVERIFY(completer.candidates(u"z"_s).isEmpty());
    completer.offer(u"签约 zsyz"_s);
    QCOMPARE(completer.pathFromIndex(completer.model()->index(0, 0)), u"签约 tag:招商引资"_s);
}

void OfficeTest::hitsAreSteppedThrough()
{
    desk().searchBar().setQuery(u"云岭"_s);
    QTRY_VERIFY(pane().reader().marks().size() > 1);
    ReaderView &reader = pane().reader();
    const int last = static_cast<int>(reader.marks().size()) - 1;
    QVERIFY(std::is_sorted(reader.marks().cbegin(), reader.marks().cend(),
                           [](Span a, Span b) { return a.from < b.from; }));
    QCOMPARE(reader.currentMark(), -1);
    QTest::keyClick(m_window.get(), Qt::Key_F3);
    QCOMPARE(reader.currentMark(), 0);
    QVERIFY(!pane().findBar().isHidden());
    QTest::keyClick(m_window.get(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(reader.currentMark(), last);
    QTest::keyClick(m_window.get(), Qt::Key_F3);
    QCOMPARE(reader.currentMark(), 0);
}

void OfficeTest::stringIsFoundInTheArticle()
{
    QTRY_VERIFY(!pane().articleId().isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *edit = pane().findBar().findChild<QLineEdit *>();
    edit->setText(u"总投资"_s);
    QCOMPARE(pane().reader().marks().size(), 1);
    QCOMPARE(pane().reader().currentMark(), 0);
    edit->setText(u"绝无此事"_s);
    QVERIFY(pane().reader().marks().isEmpty());
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(pane().findBar().isHidden());
}

void OfficeTest::paletteDoesCommandsAndEntries()
{
    QString wanted;
    const auto search = [&](const QString &term) { wanted = term; };
    CommandPalette palette(entryChoices(m_archive->sidebar(), search), {});
    palette.show();
    auto *edit = palette.findChild<QLineEdit *>();
    edit->setText(u"ylgxq"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(wanted, u"district:云岭高新区"_s);

    CommandPalette commands(commandChoices(m_window->tools().keys()), {});
    commands.show();
    edit = commands.findChild<QLineEdit *>();
    edit->setText(u"timeline"_s);
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Up);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(desk().workspace(), Desk::Timeline);
    QVERIFY(!commands.isVisible());
}

void OfficeTest::everythingAboutADistrict()
{
    const Profile profile = m_archive->profile(Profile::Kind::District, u"云岭高新区"_s);
    QVERIFY(profile.sections.size() > 1);
    for (const Profile::Section &section : profile.sections) {
        QVERIFY(!section.rows.isEmpty());
        for (const Profile::Row &row : section.rows)
            QVERIFY(!row.source.articleId.isEmpty());
    }
    ProfileWindow page(profile, Theme::light());
    QSignalSpy wanted(&page, &ProfileWindow::sentenceRequested);
    Q_EMIT page.findChild<QTextBrowser *>()->anchorClicked(QUrl(u"0/0"_s));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), profile.sections.first().rows.first().source.articleId);
}

void OfficeTest::pagesAreOfferedByName()
{
    QString opened;
    const QList<PaletteChoice> choices =
        profileChoices(*m_archive, [&](Profile::Kind kind, const QString &name) {
            opened = name;
            QVERIFY(!m_archive->profile(kind, name).sections.isEmpty());
        });
    QVERIFY(choices.size() > 2);
    for (const PaletteChoice &choice : choices) {
        choice.act();
        QCOMPARE(opened, choice.name);
    }
}

void OfficeTest::keysCanBeChanged()
{
    KeyMap &keys = m_window->tools().keys();
    QVERIFY(keys.changed().isEmpty());
    Preferences preferences;
    preferences.keys.insert(u"timeline"_s, u"Ctrl+Alt+9"_s);
    m_window->setPreferences(preferences);
    QCOMPARE(keys.changed(), preferences.keys);
    QTest::keyClick(m_window.get(), Qt::Key_9, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(desk().workspace(), Desk::Timeline);
    m_window->setPreferences({});
    QVERIFY(keys.changed().isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(desk().workspace(), Desk::Articles);
}

void OfficeTest::keysOfTwoCommandsNeverMeet()
{
    const KeyMap &keys = m_window->tools().keys();
    QVERIFY(keys.commands().size() > 20);
    QSet<QString> names;
    for (const KeyMap::Command &command : keys.commands()) {
        for (const QKeySequence &key : command.usualKeys) {
            const QAction *owner = keys.ownerOf(key, command.action);
            QVERIFY2(!owner, qPrintable(key.toString() + u' ' + KeyMap::nameOf(*command.action)));
        }
        QVERIFY2(!names.contains(command.action->objectName()), qPrintable(command.action->text()));
        names.insert(command.action->objectName());
    }
}

void OfficeTest::textGrows()
{
    QTRY_VERIFY(!pane().articleId().isEmpty());
    const double usual = pane().reader().document()->size().height();
    QSignalSpy changed(m_window.get(), &MainWindow::preferencesChanged);
    m_window->findChild<QAction *>(u"larger"_s)->trigger();
    m_window->findChild<QAction *>(u"larger"_s)->trigger();
    QCOMPARE(changed.size(), 2);
    QCOMPARE(m_window->preferences().textPercent, 120);
    QVERIFY(pane().reader().document()->size().height() > usual);
    m_window->findChild<QAction *>(u"usual-size"_s)->trigger();
    QCOMPARE(pane().reader().document()->size().height(), usual);
}

void OfficeTest::readerMoves()
{
    Preferences preferences;
    preferences.readerPlace = Preferences::ReaderPlace::Below;
    m_window->setPreferences(preferences);
    QTRY_VERIFY(pane().mapTo(m_window.get(), QPoint()).y() > list().mapTo(m_window.get(), QPoint()).y());
    preferences.readerPlace = Preferences::ReaderPlace::Off;
    m_window->setPreferences(preferences);
    QVERIFY(!pane().isVisible());
    desk().showQuote(list().model()->index(0, 0).data(IdRole).toString(), {0, 2});
    QVERIFY(pane().isVisible());
}

void OfficeTest::appearanceChangesLive()
{
    const QColor light = QApplication::palette().color(QPalette::Base);
    m_window->findChild<QAction *>(u"dark-theme"_s)->trigger();
    QVERIFY(QApplication::palette().color(QPalette::Base).lightness() < light.lightness());
    QCOMPARE(m_window->preferences().appearance, Preferences::Appearance::Dark);
    Preferences preferences;
    preferences.appearance = Preferences::Appearance::HighContrast;
    m_window->setPreferences(preferences);
    QCOMPARE(QApplication::palette().color(QPalette::Text), QColor(Qt::black));
    preferences.appearance = Preferences::Appearance::Light;
    m_window->setPreferences(preferences);
    QCOMPARE(QApplication::palette().color(QPalette::Base), light);
}

void OfficeTest::articleAndPlaceComeBack()
{
    const QString last = list().model()->index(1, 0).data(IdRole).toString();
    list().selectArticle(last);
    m_window->resize(900, 320);
    QTRY_VERIFY(pane().reader().verticalScrollBar()->maximum() > 20);
    pane().reader().verticalScrollBar()->setValue(20);
    const WindowSession session = m_window->session();
    QCOMPARE(session.articleId, last);
    m_window = std::make_unique<MainWindow>();
    m_window->setArchive(m_archive.get());
    m_window->restoreSession(session);
    m_window->show();
    m_window->resize(900, 320);
    QTRY_COMPARE(pane().articleId(), last);
    QTRY_COMPARE(pane().reader().verticalScrollBar()->value(), 20);
}

void OfficeTest::manualHasEveryPage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addRow("Chinese") << u"zh_CN"_s;
    QTest::addRow("English") << u"en"_s;
}

void OfficeTest::manualHasEveryPage()
{
    QFETCH(QString, language);
    ManualWindow manual;
    const auto *pages = manual.findChild<QListWidget *>();
    QVERIFY(pages->count() > 8);
    static const QRegularExpression link(u"(?:href|src)=\"([^\"#]+)"_s);
    for (int row = 0; row < pages->count(); ++row) {
        const QString name = pages->item(row)->data(Qt::UserRole).toString();
        QFile page(u":/help/%1/%2.html"_s.arg(language, name));
        QVERIFY2(page.open(QIODevice::ReadOnly), qPrintable(page.fileName()));
        const QString text = QString::fromUtf8(page.readAll());
        QVERIFY2(text.size() > 200, qPrintable(page.fileName()));
        for (const QRegularExpressionMatch &match : link.globalMatch(text)) {
            const QString target = u":/help/%1/%2"_s.arg(language, match.captured(1));
            QVERIFY2(QFile::exists(target), qPrintable(target));
        }
    }
}

QTEST_MAIN(OfficeTest)
#include "officetest.moc"
