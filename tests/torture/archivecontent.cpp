#include "tests/torture/archivecontent.h"

#include "models/archive/database/database.h"
#include "models/archive/seals/rowseal.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSqlRecord>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace jianbao
{

QMap<QString, QString> pagesOf(const Database &database)
{
    QMap<QString, QString> pages;
    QSqlQuery query = database.run(
        u"SELECT file_name, text_sha256, count(*), (SELECT count(*) FROM article_paragraph AS part "
        "JOIN article AS whole ON whole.id = part.article_id WHERE whole.page_id = page.id), "
        "(SELECT count(*) FROM event_with_verdict AS fact WHERE fact.page_id = page.id), "
        "(SELECT count(*) FROM observation_with_verdict AS fact WHERE fact.page_id = page.id) "
        "FROM page JOIN article ON article.page_id = page.id GROUP BY page.id"_s);
    while (query.next()) {
        QStringList parts;
        for (int column = 1; column < 6; ++column)
            parts.append(query.value(column).toString());
        pages[query.value(0).toString()] += parts.join(u' '); // a page that is there twice differs, too
    }
    return pages;
}

QStringList taggingsOf(const Database &database)
{
    QStringList taggings;
    QSqlQuery query = database.run(u"SELECT tag.name || ' ' || article_id FROM article_tag "
                                   "JOIN tag ON tag.id = tag_id"_s);
    while (query.next())
        taggings.append(query.value(0).toString());
    return taggings;
}

QString handWorkDigest(const Database &database)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QStringList tables = RowSeal(database).tables();
    for (const QString &told :
         {u"undo_step"_s, u"article_history"_s, u"bin_entry"_s}) // of the steps, not by them
        tables.removeOne(told);
    for (const QString &table : std::as_const(tables)) {
        QSqlQuery query = database.run(u"SELECT * FROM %1 ORDER BY 1, 2"_s.arg(table));
        while (query.next()) {
            for (int column = 0; column < query.record().count(); ++column)
                hash.addData(query.value(column).toString().toUtf8() + '\0');
        }
        hash.addData("\n");
    }
    return QString::fromLatin1(hash.result().toHex());
}

void writePages(const QTemporaryDir &folder, int count)
{
    for (int i = 0; i < count; ++i) {
        QFile page(folder.filePath(u"%1.txt"_s.arg(i, 4, 10, QLatin1Char('0'))));
        page.open(QIODevice::WriteOnly);
        page.write(
            u"滨河镇清理河道\n\n本报讯(记者王立)3月14日，滨河镇清理河道%1米。\n今年，全镇投入%2万元。\n\n"
            "柳庄村修路\n\n本报讯(记者赵小萌)3月15日，柳庄村修路%1米，总投资%2万元。\n"_s.arg(100 + i)
                .arg(20 + i)
                .toUtf8());
    }
}

} // namespace jianbao
