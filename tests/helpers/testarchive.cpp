#include "tests/helpers/testarchive.h"

#include "models/archive/pages/pagestore.h"
#include "tests/helpers/pagebuilder.h"

namespace jianbao
{

TestArchive::TestArchive(Content content)
    : m_database(std::make_unique<Database>(path(), Database::Mode::CreateIfMissing))
{
    if (content == Content::Empty)
        return;
    PageStore pages(*m_database);
    for (const Page &page : {marchPage(), decemberPage()})
        m_pageIds.append(pages.add(page, {QStringLiteral("云岭日报"), QStringLiteral("A02"),
                                          QStringLiteral("云岭日报/") + page.fileName}));
}

QString TestArchive::articleId(const QString &headline) const
{
    QSqlQuery query = m_database->run(QStringLiteral("SELECT id FROM article WHERE headline = :headline"),
                                      {{QStringLiteral("headline"), headline}});
    return query.next() ? query.value(0).toString() : QString();
}

Page TestArchive::marchPage()
{
    const QString zone = QStringLiteral("云岭高新区");
    const Period lastYear{QDate(2020, 1, 1), QDate(2020, 12, 31)};
    return PageBuilder(QStringLiteral("0305.txt"))
        .issuedOn(QDate(2021, 3, 5))
        .homeDistrict(zone)
        .article(QStringLiteral("尼龙新材料项目落户滨河镇"), QStringLiteral("云岭高新区招商引资再传捷报"))
        .districts({zone, QStringLiteral("滨河镇")})
        .reporter(QStringLiteral("王立"))
        .paragraph(QStringLiteral("本报讯(记者王立)3月2日上午，尼龙新材料项目在滨河镇签约，总投资1.5亿元。"),
                   21)
        .paragraph(QStringLiteral("2020年，云岭高新区工业总产值达到320亿元，在全国排名第88位。"))
        .event(QStringLiteral("3月2日上午，尼龙"), QStringLiteral("滨河镇"), QDate(2021, 3, 2),
               QStringLiteral("尼龙新材料项目签约"))
        .observation(QStringLiteral("工业总产值达到320亿元"), zone, QStringLiteral("工业总产值"), 32e9,
                     QStringLiteral("元"), lastYear)
        .observation(QStringLiteral("在全国排名第88位"), zone, QStringLiteral("全国高新区排名"), 88,
                     QStringLiteral("位"), lastYear)
        .article(QStringLiteral("5G基站进柳庄村"))
        .districts({QStringLiteral("柳庄村")})
        .kind(ArticleKind::Photo)
        .paragraph(QStringLiteral("图为工作人员在柳庄村检查5G基站。赵小萌 摄"))
        .page();
}

Page TestArchive::decemberPage()
{
    const QString zone = QStringLiteral("云岭高新区");
    return PageBuilder(QStringLiteral("1231.txt"))
        .issuedOn(QDate(2021, 12, 31))
        .homeDistrict(zone)
        .article(QStringLiteral("“四位一体”工作法见成效"), {}, QStringLiteral("云岭高新区年终盘点"))
        .districts({zone})
        .paragraph(QStringLiteral("12月30日，云岭高新区推行“四位一体”工作法，盘活资金100万元。"))
        .paragraph(QStringLiteral("今年，全区工业总产值达到398亿元。"))
        .event(QStringLiteral("12月30日，云岭高新区推行"), zone, QDate(2021, 12, 30),
               QStringLiteral("推行“四位一体”工作法"))
        .observation(QStringLiteral("全区工业总产值达到398亿元"), zone, QStringLiteral("工业总产值"), 39.8e9,
                     QStringLiteral("元"), {QDate(2021, 1, 1), QDate(2021, 12, 31)})
        .method(QStringLiteral("“四位一体”工作法"), QStringLiteral("“四位一体”工作法"))
        .page();
}

} // namespace jianbao
