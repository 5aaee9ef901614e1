#include "models/archive/undo/articlehistory.h"
#include "models/archive/care/archivecare.h"
#include "models/archive/facts/decisionstore.h"
#include "models/archive/facts/factstore.h"
#include "models/archive/handwork/highlightstore.h"
#include "models/archive/handwork/tagstore.h"
#include "models/archive/pages/articlestore.h"
#include "models/archive/pages/pageeditor.h"
#include "models/archive/pages/pagestore.h"
#include "models/archive/undo/undolog.h"
#include "models/datatypes/enumkeys.h"
#include "tests/helpers/testarchive.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class ArticleHistoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_archive = std::make_unique<TestArchive>();
        m_article = m_archive->articleId(u"尼龙新材料项目落户滨河镇"_s);
        m_other = m_archive->articleId(u"“四位一体”工作法见成效"_s);
    }

    void everyKindOfHandWorkIsTold();
    void takingBackIsToldToo();
    void onlyTheArticlesThatChangedAreTold();
    void goneArticleKeepsItsHistory();

private:
    Database &database() { return m_archive->database(); }
    QStringList told(const QString &article)
    {
        QStringList lines;
        for (const HistoryEntry &entry : ArticleHistory(database()).of(article))
            lines.append(keyOf(entry.step.action) + u' ' + keyOf(entry.direction));
        return lines;
    }

    std::unique_ptr<TestArchive> m_archive;
    QString m_article;
    QString m_other;
};

void ArticleHistoryTest::everyKindOfHandWorkIsTold()
{
    TagStore(database()).add(u"招商引资"_s, {m_article});
    FactFilter ofArticle;
    ofArticle.articleId = m_article;
    const QString fact = FactStore(database()).observations(ofArticle).first().id;
    DecisionStore(database()).decide({fact}, Verdict::Confirmed);
    DecisionStore(database()).decide({fact}, Verdict::Rejected); // changes the row
    DecisionStore(database()).decide({fact}, Verdict::Suggested);
    const QString page = ArticleStore(database()).load(m_article).pageText;
    const qsizetype at = page.indexOf(u"总投资"_s);
    HighlightStore(database()).add(m_article, Quote::of(page, {at, at + 3}), {}, u"核对"_s);
    Page read = TestArchive::marchPage();
    PageEditor(database())
        .store(m_archive->pageIds().first(),
               {.action = StepAction::DescribePage, .corrections = {}, .newspaper = u"云岭晚报"_s}, read);
    QCOMPARE(told(m_article), QStringList({u"describe-page done"_s, u"highlight done"_s, u"undecide done"_s,
                                           u"reject done"_s, u"confirm done"_s, u"tag done"_s}));
    QCOMPARE(told(m_other), QStringList());
    const HistoryEntry newest = ArticleHistory(database()).of(m_article).first();
    QVERIFY(!newest.author.isEmpty());
    QVERIFY(qAbs(newest.at.secsTo(QDateTime::currentDateTimeUtc())) < 600);
    QCOMPARE(ArchiveCare(database()).verify(), QStringList());
}

void ArticleHistoryTest::takingBackIsToldToo()
{
    TagStore(database()).add(u"招商引资"_s, {m_article});
    UndoLog(database()).undo();
    UndoLog(database()).redo();
    QCOMPARE(told(m_article), QStringList({u"tag redone"_s, u"tag undone"_s, u"tag done"_s}));
    QCOMPARE(ArticleHistory(database()).of(m_article).first().step.subject, u"招商引资"_s);
}

void ArticleHistoryTest::onlyTheArticlesThatChangedAreTold()
{
    TagStore(database()).add(u"招商引资"_s, {m_article});
    TagStore(database()).add(u"招商引资"_s, {m_article, m_other});
    QCOMPARE(told(m_article).size(), 1);
    QCOMPARE(told(m_other).size(), 1);
}

void ArticleHistoryTest::goneArticleKeepsItsHistory()
{
    PageStore(database()).erase(m_archive->pageIds().first());
    QCOMPARE(told(m_article), QStringList{u"delete-page done"_s});
}

QTEST_GUILESS_MAIN(ArticleHistoryTest)
#include "articlehistorytest.moc"
