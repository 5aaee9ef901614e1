#include "models/jobs/namesurvey.h"
#include "models/archive/handwork/nameregister.h"
#include "models/archive/pages/pagestore.h"
#include "tests/helpers/pagebuilder.h"
#include "tests/helpers/testarchive.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// What an archive's articles say about names.
class NameSurveyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_archive = std::make_unique<TestArchive>();
        const Page page = PageBuilder(u"0310.txt"_s)
                              .issuedOn(QDate(2022, 3, 10))
                              .article(u"柳河镇召开科技创新大会"_s)
                              .paragraph(u"镇党委书记李大强调，要抓创新。镇党委书记李大江讲话。"_s)
                              .article(u"创新结硕果"_s)
                              .paragraph(u"镇党委书记李大江出席。镇党委书记李大江还看望了职工。"_s)
                              .page();
        PageStore(m_archive->database()).add(page, {u"云岭日报"_s, u"A01"_s, u"云岭日报/0310.txt"_s});
        m_told = NameSurvey(m_archive->database()).read();
    }

    void articlesThatPrintANameAreCounted()
    {
        QCOMPARE(countOf(u"李大"_s), 1);
        QCOMPARE(countOf(u"李大江"_s), 2);
    }

    /// The first article prints both names.
    void articleThatPrintsTwoNamesOfOnePersonCountsOnce()
    {
        NameRegister(m_archive->database()).merge(NameKind::Person, {u"李大"_s}, u"李大江"_s);
        QCOMPARE(countOf(u"李大江"_s), 2);
        QCOMPARE(countOf(u"李大"_s), -1);
    }

private:
    qint64 countOf(const QString &name)
    {
        for (const NameEntry &entry : NameSurvey::entries(m_archive->database(), NameKind::Person, m_told)) {
            if (entry.name == name)
                return entry.count;
        }
        return -1;
    }

    std::unique_ptr<TestArchive> m_archive;
    NamesTold m_told;
};

QTEST_GUILESS_MAIN(NameSurveyTest)
#include "namesurveytest.moc"
