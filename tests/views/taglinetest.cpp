#include "views/tags/tagline.h"
#include "models/items/archivemodels.h"
#include "tests/helpers/patience.h"
#include "tests/views/composing.h"
#include "tests/views/officewindow.h"
#include "views/articles/articlelistview.h"
#include "views/reader/articlepane.h"
#include "views/tags/tagchip.h"
#include "views/tags/tagcompleter.h"
#include "views/tags/tagedit.h"

#include <QAction>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Tags that are typed below an article.
class TagLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<OfficeWindow>();
        QTRY_COMPARE(list().model()->rowCount(), 2);
    }

    void cleanup() { m_office.reset(); }

    void tagsAreTypedAndTakenOff()
    {
        QTRY_VERIFY(!pane().articleId().isEmpty());
        auto *edit = pane().tagLine().findChild<TagEdit *>();
        compose(*edit, u"招商引资"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(m_office->archive().tags().carriedBy({pane().articleId()}).size(), 1);
        QCOMPARE(m_office->archive().tags().tags().first().name, u"招商引资"_s);
        QVERIFY(edit->text().isEmpty());

        QTest::keyClick(edit, Qt::Key_Backspace);
        TagChip *chip = chips().first();
        QTest::keyClick(chip, Qt::Key_Delete);
        QVERIFY(m_office->archive().tags().carriedBy({pane().articleId()}).isEmpty());
        QTRY_VERIFY(chips().isEmpty());
    }

    void tagsAreUndoneAndDoneAgain()
    {
        QTRY_VERIFY(!pane().articleId().isEmpty());
        QVERIFY(!menuAction(u"undo"_s)->isEnabled());
        auto *edit = pane().tagLine().findChild<TagEdit *>();
        compose(*edit, u"招商引资"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(menuAction(u"undo"_s)->text().contains(u"招商引资"_s));
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(chips().isEmpty());
        QVERIFY(m_office->archive().tags().tags().isEmpty());
        QVERIFY(!menuAction(u"undo"_s)->isEnabled());
        menuAction(u"redo"_s)->trigger();
        QTRY_COMPARE(chips().size(), 1);
    }

    void severalArticlesAreTaggedAtOnce()
    {
        QTRY_COMPARE(list().model()->rowCount(), 2);
        list().selectAll();
        auto *edit = pane().tagLine().findChild<TagEdit *>();
        compose(*edit, u"会议"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(m_office->archive().tags().tags().first().articleCount, 2);
        QCOMPARE(list().selectedArticles().size(), 2);
    }

    void tagsAreCompletedByPinyin()
    {
        QTRY_VERIFY(!pane().articleId().isEmpty());
        m_office->archive().tags().add(u"招商引资"_s, {pane().articleId()});
        m_office->archive().tags().add(u"道路"_s, {pane().articleId()});
        const TagCompleter completer(m_office->archive().tags());
        QCOMPARE(completer.candidates(u"zsyz"_s), QStringList{u"招商引资"_s});
        QCOMPARE(completer.candidates(u"dao"_s), QStringList{u"道路"_s});
        QVERIFY(completer.candidates(u"xyz"_s).isEmpty());

        m_office->archive().tags().remove(u"招商引资"_s, {pane().articleId()});
        auto *edit = pane().tagLine().findChild<TagEdit *>();
        QTest::keyClicks(edit, u"zsyz"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        const QList<Tag> tags = m_office->archive().tags().carriedBy({pane().articleId()});
        QVERIFY(std::any_of(tags.cbegin(), tags.cend(),
                            [](const Tag &tag) { return tag.name == u"招商引资"_s; }));
    }

    void chipsHoldTheirWords()
    {
        for (const QString &name : {u"zs"_s, u"5G"_s, u"招商引资"_s, u"WiFi 6"_s}) {
            TagChip chip(name, {}, {}, Theme::light());
            TagChip wide(name, {}, {}, Theme::light());
            chip.resize(chip.sizeHint());
            wide.resize(chip.sizeHint() + QSize(40, 0));
            const QRect words(24, 4, chip.width() - 50, chip.height() - 8);
            QCOMPARE(chip.grab(words).toImage(), wide.grab(words).toImage());
        }
    }

private:
    QAction *menuAction(const QString &name) { return m_office->window().findChild<QAction *>(name); }
    ArticlePane &pane() { return m_office->pane(); }
    ArticleListView &list() { return m_office->list(); }

    QList<TagChip *> chips()
    {
        QList<TagChip *> shown;
        for (TagChip *chip : pane().tagLine().findChildren<TagChip *>()) {
            if (!chip->isHidden())
                shown.append(chip);
        }
        return shown;
    }

    std::unique_ptr<OfficeWindow> m_office;
};

QTEST_MAIN(TagLineTest)
#include "taglinetest.moc"
