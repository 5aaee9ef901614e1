#include "models/items/archivemodels.h"
#include "tests/helpers/patience.h"
#include "tests/views/officewindow.h"
#include "views/articles/articlelistview.h"
#include "views/articles/articlesworkspace.h"
#include "views/profile/profilewindow.h"
#include "views/reader/articlepane.h"
#include "views/reader/readerview.h"
#include "views/search/querychip.h"
#include "views/search/searchbar.h"
#include "views/search/searchcompleter.h"
#include "views/search/suggestionlist.h"
#include "views/sidebar/sidebarview.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Searching as people do it all day: chips, saved searches, completion, advice.
class WindowSearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }
    void chipsShowTheQuery();
    void fieldWithoutValueWaits();
    void countsFollowTheQuery();
    void countsFollowTagging();
    void scopesAndSavedSearchesAreCounted();
    void correctedWordsAreFoundAtOnce();
    void savedSearchIsKeptUsedAndErased();
    void sidebarKeepsItsPlace();
    void sidebarEntriesHaveAMenu();
    void emptyResultGetsAdvice();
    void wordsAreCompletedByPinyin();

private:
    MainWindow &window() { return m_office->window(); }
    Desk &desk() { return m_office->desk(); }
    ArticlePane &pane() { return m_office->pane(); }
    ArticleListView &list() { return m_office->list(); }
    QStringList chipTerms();

    std::unique_ptr<OfficeWindow> m_office;
};

void WindowSearchTest::init()
{
    m_office = std::make_unique<OfficeWindow>();
    QTRY_COMPARE(list().model()->rowCount(), 2);
}

QStringList WindowSearchTest::chipTerms()
{
    QStringList terms;
    for (const QueryChip *chip : window().findChildren<QueryChip *>()) {
        if (!chip->isHidden())
            terms.append(chip->term());
    }
    return terms;
}

void WindowSearchTest::chipsShowTheQuery()
{
    desk().searchBar().setQuery(u"签约 -has:tag \"总投资 \""_s);
    QCOMPARE(chipTerms(), (QStringList{u"签约"_s, u"-has:tag"_s, u"\"总投资 \""_s}));
    for (QueryChip *chip : window().findChildren<QueryChip *>()) {
        if (!chip->isHidden() && chip->term() == u"-has:tag"_s)
            QTest::keyClick(chip, Qt::Key_Delete);
    }
    QCOMPARE(desk().searchBar().text(), u"签约 \"总投资 \""_s);
    QTRY_COMPARE(chipTerms().size(), 2);
}

void WindowSearchTest::fieldWithoutValueWaits()
{
    SearchBar &bar = desk().searchBar();
    QSignalSpy typed(&bar, &SearchBar::queryTyped);
    bar.setText(u"签约 district:"_s);
    QTest::qWait(200);
    QVERIFY(typed.isEmpty());
    bar.setText(u"签约 district:云岭"_s);
    QVERIFY(typed.wait(30000));
    QCOMPARE(typed.first().first().toString(), u"签约 district:云岭"_s);
}

void WindowSearchTest::countsFollowTheQuery()
{
    const QString district = u"district:云岭高新区"_s;
    QVERIFY(m_office->entry(district).isValid());
    QCOMPARE(m_office->entry(district).data(CountRole).toInt(), 2);
    desk().searchBar().setQuery(u"11个"_s);
    QTRY_COMPARE(m_office->entry(district).data(CountRole).toInt(), 1);
    desk().searchBar().setQuery(u"绝无此事"_s);
    QTRY_COMPARE(m_office->entry(district).data(CountRole).toInt(), 0);
    desk().searchBar().setQuery({});
    QTRY_COMPARE(m_office->entry(district).data(CountRole).toInt(), 2);
}

void WindowSearchTest::countsFollowTagging()
{
    const QString tag = u"tag:招商引资"_s;
    desk().searchBar().setQuery(u"11个"_s);
    QTRY_COMPARE(list().model()->rowCount(), 1);
    QTRY_COMPARE(m_office->entry(u"district:云岭高新区"_s).data(CountRole).toInt(), 1);
    m_office->archive().tags().add(u"招商引资"_s, {list().model()->index(0, 0).data(IdRole).toString()});
    QTRY_COMPARE(m_office->entry(tag).data(CountRole).toInt(), 1);
    m_office->archive().steps().undo();
    QTRY_VERIFY(!m_office->entry(tag).isValid());
}

void WindowSearchTest::scopesAndSavedSearchesAreCounted()
{
    const auto count = [this](const QString &term) { return m_office->entry(term).data(CountRole); };
    QTRY_COMPARE(count(u"-has:tag"_s), QVariant(2));
    QTRY_COMPARE(count(u"status:review"_s), QVariant(2));
    QTRY_COMPARE(count(u"has:note"_s), QVariant(0));
    m_office->archive().tags().add(u"招商引资"_s, {m_office->archive().articles().articleId(0)});
    QTRY_COMPARE(count(u"-has:tag"_s), QVariant(1));
    m_office->archive().saveSearch(u"项目"_s, u"签约项目11个"_s);
    QTRY_COMPARE(count(u"search:项目"_s), QVariant(1));
    desk().searchBar().setQuery(u"绝无此事"_s);
    QTRY_COMPARE(count(u"status:review"_s), QVariant(0));
    desk().searchBar().setQuery({});
    QTRY_COMPARE(count(u"status:review"_s), QVariant(2));
}

void WindowSearchTest::correctedWordsAreFoundAtOnce()
{
    desk().searchBar().setQuery(u"11个"_s);
    QTRY_COMPARE(list().model()->rowCount(), 1);
    ArchiveModels &archive = m_office->archive();
    const QString article = list().model()->index(0, 0).data(IdRole).toString();
    archive.page().open(archive.article(article).source.pageId);
    const qsizetype at = archive.page().page().page.text.indexOf(u"11个"_s);
    QVERIFY(archive.page().correctText({at, at + 3}, u"十二处"_s));
    QTRY_COMPARE(list().model()->rowCount(), 0); // the list of the old words follows by itself
    desk().searchBar().setQuery(u"十二处"_s);
    QTRY_COMPARE(list().model()->rowCount(), 1);
    archive.steps().undo();
    QTRY_COMPARE(list().model()->rowCount(), 0);
}

void WindowSearchTest::savedSearchIsKeptUsedAndErased()
{
    m_office->archive().saveSearch(u"十一"_s, u"11个"_s);
    QTRY_VERIFY(m_office->entry(u"search:十一"_s).isValid());
    desk().searchBar().setQuery(u"search:十一 签约"_s);
    QTRY_COMPARE(list().model()->rowCount(), 1);
    QTRY_VERIFY(!pane().reader().marks().isEmpty());
    QVERIFY(pane().reader().articleText().find({u"11个"_s}).size() <= pane().reader().marks().size());

    SidebarView &sidebar = desk().articles().sidebar();
    sidebar.setCurrentIndex(m_office->entry(u"search:十一"_s));
    QTest::keyClick(&sidebar, Qt::Key_Delete);
    QTRY_VERIFY(!m_office->entry(u"search:十一"_s).isValid());
    m_office->archive().steps().undo();
    QTRY_VERIFY(m_office->entry(u"search:十一"_s).isValid());
}

void WindowSearchTest::sidebarKeepsItsPlace()
{
    SidebarView &sidebar = desk().articles().sidebar();
    const auto newspaper = [&sidebar] {
        const QAbstractItemModel &model = *sidebar.model();
        return model
            .match(model.index(0, 0), SidebarModel::TermRole, u"paper:"_s, 1,
                   Qt::MatchRecursive | Qt::MatchStartsWith)
            .value(0);
    };
    QVERIFY(!sidebar.isExpanded(newspaper()));
    sidebar.expand(newspaper());
    sidebar.setCurrentIndex(newspaper());
    sidebar.collapse(newspaper().parent());
    m_office->archive().tags().add(u"招商引资"_s, {pane().articleId()});
    QTRY_VERIFY(m_office->entry(u"tag:招商引资"_s).isValid());
    QVERIFY(sidebar.isExpanded(newspaper()));
    QVERIFY(!sidebar.isExpanded(newspaper().parent()));
    QVERIFY(sidebar.isExpanded(m_office->entry(u"tag:招商引资"_s).parent()));
    QCOMPARE(sidebar.currentIndex(), newspaper());
}

void WindowSearchTest::sidebarEntriesHaveAMenu()
{
    SidebarView &sidebar = desk().articles().sidebar();
    const QPoint place = sidebar.visualRect(m_office->entry(u"district:云岭高新区"_s)).center();
    QContextMenuEvent asked(QContextMenuEvent::Mouse, place, sidebar.viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(sidebar.viewport(), &asked);
    auto *menu = sidebar.findChild<QMenu *>();
    QVERIFY(menu);
    const QList<QAction *> actions = menu->actions();
    const auto of = [&actions](const QString &words) {
        return *std::find_if(actions.cbegin(), actions.cend(),
                             [&](const QAction *action) { return action->text().contains(words); });
    };
    of(u"Not"_s)->trigger();
    QCOMPARE(desk().searchBar().text(), u"-district:云岭高新区"_s);
    of(u"Only"_s)->trigger();
    QCOMPARE(desk().searchBar().text(), u"district:云岭高新区"_s);
    of(u"云岭高新区"_s)->trigger();
    const auto *page = window().findChild<ProfileWindow *>();
    QVERIFY(page && page->isVisible());
    menu->close();
}

void WindowSearchTest::emptyResultGetsAdvice()
{
    auto *advice = window().findChild<SuggestionList *>();
    desk().searchBar().setQuery(u"签约项月 paper:没有"_s); // 月 for 目, and a newspaper that is not there
    QTRY_COMPARE(list().model()->rowCount(), 0);
    desk().searchBar().setQuery(u"签约项月11个"_s);
    QTRY_VERIFY(!advice->isHidden());
    auto *button = advice->findChild<QPushButton *>();
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(list().model()->rowCount(), 1);
    QTRY_VERIFY(advice->isHidden());

    desk().searchBar().setQuery(u"签约 paper:没有 tag:没有"_s); // two that exclude everything
    QTRY_VERIFY(!advice->isHidden());
    QTest::mouseClick(advice->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(desk().searchBar().text(), u"签约"_s);
    QTRY_VERIFY(advice->isHidden());

    desk().searchBar().setQuery(u"签约 paper:没有"_s);
    QTRY_VERIFY(!advice->isHidden());
    QTest::mouseClick(advice->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(desk().searchBar().text(), u"签约"_s);
}

void WindowSearchTest::wordsAreCompletedByPinyin()
{
    m_office->archive().tags().add(u"招商引资"_s, {pane().articleId()});
    QTRY_VERIFY(m_office->entry(u"tag:招商引资"_s).isValid());
    ArchiveModels &archive = m_office->archive();
    SearchCompleter completer(archive.sidebar(), archive.articles(), archive.bylines());
    QCOMPARE(completer.candidates(u"签约 zsyz"_s).value(0), u"tag:招商引资"_s);
    QVERIFY(completer.candidates(u"ylgxq"_s).contains(u"district:云岭高新区"_s));
    QVERIFY(completer.candidates(u"tag:zsyz"_s).isEmpty());
    QVERIFY(completer.candidates(u"z"_s).isEmpty());
    completer.offer(u"签约 zsyz"_s);
    QCOMPARE(completer.pathFromIndex(completer.model()->index(0, 0)), u"签约 tag:招商引资"_s);

    QTRY_VERIFY(archive.bylines().rowCount() > 0);
    for (const QString &typed : {u"wangli"_s, u"wl"_s, u"王立"_s})
        QVERIFY2(completer.candidates(typed).contains(u"byline:\"王立\""_s), qPrintable(typed));
    desk().searchBar().setQuery(u"byline:\"王立\""_s);
    QTRY_COMPARE(list().model()->rowCount(), 2);
}

QTEST_MAIN(WindowSearchTest)
#include "windowsearchtest.moc"
