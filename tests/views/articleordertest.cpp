#include "models/items/archivemodels.h"
#include "tests/helpers/patience.h"
#include "tests/helpers/samplearchive.h"
#include "views/articles/articlelistview.h"
#include "views/articles/articlesworkspace.h"
#include "views/articles/orderbutton.h"
#include "views/style/theme.h"

#include <QMenu>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// The choice of how the found articles are sorted.
class ArticleOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_archive = std::make_unique<ArchiveModels>(m_samples.path(), Database::Mode::ReadWrite);
        m_workspace = std::make_unique<ArticlesWorkspace>(*m_archive, Theme::light());
        m_workspace->setQuery({});
        QTRY_VERIFY(m_archive->articles().rowCount() > 3);
    }

    void chosenByKeysInTheMenu()
    {
        const QStringList newest = m_archive->articles().articleIds();
        QCOMPARE(button().text(), button().menu()->actions().at(0)->text());
        button().menu()->popup({});
        QTest::keyClick(button().menu(), Qt::Key_Down);
        QTest::keyClick(button().menu(), Qt::Key_Down);
        QTest::keyClick(button().menu(), Qt::Key_Return);
        QTRY_COMPARE(m_archive->articles().order(), ArticleListModel::Order::OldestFirst);
        QTRY_VERIFY(m_archive->articles().articleIds() != newest);
        QCOMPARE(button().text(), button().menu()->actions().at(1)->text());
        QCOMPARE(button().accessibleDescription(), button().text());
    }

    void keptWithTheLayout()
    {
        button().choose(ArticleListModel::Order::Newspaper);
        const QByteArray layout = m_workspace->saveLayout();
        button().choose(ArticleListModel::Order::NewestFirst);
        m_workspace->restoreLayout(layout);
        QCOMPARE(m_archive->articles().order(), ArticleListModel::Order::Newspaper);
        m_workspace->restoreLayout({});
        QCOMPARE(m_archive->articles().order(), ArticleListModel::Order::NewestFirst);
    }

private:
    OrderButton &button() { return *m_workspace->findChild<OrderButton *>(); }

    const SampleArchive m_samples{{u"2021-02-26"_s, u"2021-08-13"_s}};
    std::unique_ptr<ArchiveModels> m_archive;
    std::unique_ptr<ArticlesWorkspace> m_workspace;
};

QTEST_MAIN(ArticleOrderTest)
#include "articleordertest.moc"
