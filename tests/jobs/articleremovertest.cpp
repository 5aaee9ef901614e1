#include "models/jobs/articleremover.h"
#include "models/archive/care/archivecare.h"
#include "models/archive/database/database.h"
#include "models/archive/handwork/tagstore.h"
#include "models/archive/pages/articlestore.h"
#include "models/archive/pages/pagestore.h"
#include "models/archive/undo/bin.h"
#include "models/archive/undo/undolog.h"
#include "models/jobs/pagerereader.h"
#include "tests/helpers/samplearchive.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Single articles that somebody takes out of a sample page.
class ArticleRemoverTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_archive = std::make_unique<SampleArchive>(m_sample);
        m_database = std::make_unique<Database>(m_archive->path(), Database::Mode::ReadWrite);
        m_page = PageStore(*m_database).ids().first();
        m_before = articles();
        m_removed = m_before.at(2);
        m_headline = ArticleStore(*m_database).load(m_removed).source.headline;
        TagStore(*m_database).add(u"党建"_s, {m_removed});
        ArticleRemover(*m_database, m_reader).remove({m_removed});
        QCOMPARE(articles().size(), m_before.size() - 1);
    }

    void othersStay()
    {
        QStringList rest = m_before;
        rest.removeAll(m_removed);
        QCOMPARE(articles(), rest);
        QCOMPARE(ArchiveCare(*m_database).verify(), QStringList());
    }

    void staysAwayWhenThePageIsReadAgain()
    {
        m_reader.rereadAll(*m_database, CancelFlag(), {});
        QVERIFY(!articles().contains(m_removed));
        QCOMPARE(articles().size(), m_before.size() - 1);
    }

    void isTakenBackWithItsTags()
    {
        UndoLog(*m_database).undo();
        QCOMPARE(articles(), m_before);
        QCOMPARE(TagStore(*m_database).carriedBy({m_removed}).size(), 1);
        QVERIFY(Bin(*m_database).entries().isEmpty());
    }

    void comesBackFromTheBin()
    {
        TagStore(*m_database).add(u"会议"_s, {m_before.first()});
        const QList<BinEntry> lying = Bin(*m_database).entries();
        QCOMPARE(lying.size(), 1);
        QCOMPARE(lying.first().name, m_headline);
        Bin(*m_database).restore(lying.first().number);
        QCOMPARE(articles(), m_before);
        QCOMPARE(TagStore(*m_database).carriedBy({m_removed}).size(), 1);
        QCOMPARE(TagStore(*m_database).carriedBy({m_before.first()}).size(), 1);
        m_reader.rereadAll(*m_database, CancelFlag(), {});
        QCOMPARE(articles(), m_before);
    }

private:
    QStringList articles() { return ArticleStore(*m_database).onPage(m_page); }

    const PageRereader m_reader;
    const SampleArchive m_sample{{u"2021-02-26"_s}};
    std::unique_ptr<SampleArchive> m_archive;
    std::unique_ptr<Database> m_database;
    QString m_page;
    QStringList m_before;
    QString m_removed;
    QString m_headline;
};

QTEST_GUILESS_MAIN(ArticleRemoverTest)
#include "articleremovertest.moc"
