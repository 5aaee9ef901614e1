#include "models/items/archivemodels.h"
#include "tests/helpers/patience.h"
#include "tests/views/officewindow.h"
#include "views/articles/articlelistview.h"
#include "views/window/desk.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Single articles are deleted in the list, by key and by the menu.
class ArticleDeletionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void selectedArticleGoesIntoTheBin_data()
    {
        QTest::addColumn<bool>("byMenu");
        QTest::addRow("by key") << false;
        QTest::addRow("by menu") << true;
    }

    void selectedArticleGoesIntoTheBin()
    {
        QFETCH(bool, byMenu);
        OfficeWindow office;
        QTRY_COMPARE(office.list().model()->rowCount(), 2);
        const QString removed = office.list().currentArticle();
        if (byMenu)
            office.window().findChild<QAction *>(u"delete-articles"_s)->trigger();
        else
            QTest::keyClick(&office.list(), Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(office.list().model()->rowCount(), 1, 30000);
        QVERIFY(!office.archive().hasArticle(removed));
        QCOMPARE(office.archive().bin().rowCount(), 1);
        QTest::keyClick(&office.window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(office.list().model()->rowCount(), 2);
        QVERIFY(office.archive().hasArticle(removed));
    }

    void keyInAFieldDeletesNoArticle()
    {
        OfficeWindow office;
        QTRY_COMPARE(office.list().model()->rowCount(), 2);
        QTest::keyClick(&office.window(), Qt::Key_L, Qt::ControlModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QVERIFY(!office.archive().page().isWorking());
    }
};

QTEST_MAIN(ArticleDeletionTest)
#include "articledeletiontest.moc"
