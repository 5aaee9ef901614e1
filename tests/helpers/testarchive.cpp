#include "tests/helpers/testarchive.h"

#include "models/archive/pages/pagestore.h"
#include "tests/helpers/pagebuilder.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// Made once in a test's process: archives with this content are copies of its file.
struct Prototype
{
    explicit Prototype(const QList<Page> &content)
    {
        Database database(path(), Database::Mode::CreateIfMissing);
        PageStore pages(database);
        for (const Page &page : content)
            pageIds.append(pages.add(page, {u"云岭日报"_s, u"A02"_s, u"云岭日报/"_s + page.fileName}));
    }

    QString path() const { return folder.filePath(u"prototype.jianbao"_s); }

    QTemporaryDir folder;
    QStringList pageIds;
};

} // namespace

TestArchive::TestArchive(Content content)
{
    if (content == Content::Empty) {
        static const Prototype empty({});
        QFile::copy(empty.path(), path());
    } else {
        static const Prototype samples({marchPage(), decemberPage()});
        QFile::copy(samples.path(), path());
        m_pageIds = samples.pageIds;
    }
    open();
}

void TestArchive::open()
{
    m_database = std::make_unique<Database>(path(), Database::Mode::ReadWrite);
    m_database->run(u"PRAGMA synchronous = OFF"_s); // nobody cuts the power
}

QString TestArchive::articleId(const QString &headline) const
{
    QSqlQuery query =
        m_database->run(u"SELECT id FROM article WHERE headline = :headline"_s, {{u"headline"_s, headline}});
    return query.next() ? query.value(0).toString() : QString();
}

Page TestArchive::marchPage()
{
    const QString zone = u"云岭高新区"_s;
    const Period lastYear{QDate(2020, 1, 1), QDate(2020, 12, 31)};
    return PageBuilder(u"0305.txt"_s)
        .issuedOn(QDate(2021, 3, 5))
        .homeDistrict(zone)
        .article(u"尼龙新材料项目落户滨河镇"_s, u"云岭高新区招商引资再传捷报"_s)
        .districts({zone, u"滨河镇"_s})
        .reporter(u"王立"_s)
        .paragraph(u"本报讯(记者王立)3月2日上午，尼龙新材料项目在滨河镇签约，总投资1.5亿元。"_s, 21)
        .paragraph(u"2020年，云岭高新区工业总产值达到320亿元，在全国排名第88位。"_s)
        .event(u"3月2日上午，尼龙"_s, u"滨河镇"_s, QDate(2021, 3, 2), u"尼龙新材料项目签约"_s)
        .observation(u"工业总产值达到320亿元"_s, zone, u"工业总产值"_s, 32e9, u"元"_s, lastYear)
        .observation(u"在全国排名第88位"_s, zone, u"全国高新区排名"_s, 88, u"位"_s, lastYear)
        .article(u"5G基站进柳庄村"_s)
        .districts({u"柳庄村"_s})
        .kind(ArticleKind::Photo)
        .paragraph(u"图为工作人员在柳庄村检查5G基站。赵小萌 摄"_s)
        .page();
}

Page TestArchive::decemberPage()
{
    const QString zone = u"云岭高新区"_s;
    return PageBuilder(u"1231.txt"_s)
        .issuedOn(QDate(2021, 12, 31))
        .homeDistrict(zone)
        .article(u"“四位一体”工作法见成效"_s, {}, u"云岭高新区年终盘点"_s)
        .districts({zone})
        .paragraph(u"12月30日，云岭高新区推行“四位一体”工作法，盘活资金100万元。"_s)
        .paragraph(u"今年，全区工业总产值达到398亿元。"_s)
        .event(u"12月30日，云岭高新区推行"_s, zone, QDate(2021, 12, 30), u"推行“四位一体”工作法"_s)
        .observation(u"全区工业总产值达到398亿元"_s, zone, u"工业总产值"_s, 39.8e9, u"元"_s,
                     {QDate(2021, 1, 1), QDate(2021, 12, 31)})
        .method(u"“四位一体”工作法"_s, u"“四位一体”工作法"_s)
        .page();
}

} // namespace jianbao
