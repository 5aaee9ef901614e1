#include "bench/archivegenerator.h"

#include "models/archive/database.h"
#include "models/archive/pagestore.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace jianbao
{

namespace
{

const QStringList words{QStringLiteral("高新区"),   QStringLiteral("企业"),     QStringLiteral("项目"),
                        QStringLiteral("发展"),     QStringLiteral("建设"),     QStringLiteral("服务"),
                        QStringLiteral("园区"),     QStringLiteral("创新"),     QStringLiteral("工作"),
                        QStringLiteral("推进"),     QStringLiteral("产业"),     QStringLiteral("召开会议"),
                        QStringLiteral("村民"),     QStringLiteral("街道"),     QStringLiteral("党员"),
                        QStringLiteral("排查隐患"), QStringLiteral("专利"),     QStringLiteral("税收"),
                        QStringLiteral("孵化器"),   QStringLiteral("尼龙"),     QStringLiteral("5G"),
                        QStringLiteral("100万元"),  QStringLiteral("光伏组件"), QStringLiteral("凌晨"),
                        QStringLiteral("晨跑"),     QStringLiteral("滨河镇"),   QStringLiteral("柳庄村"),
                        QStringLiteral("河道清淤"), QStringLiteral("防汛"),     QStringLiteral("人才公寓"),
                        QStringLiteral("数字经济"), QStringLiteral("营商环境")};

/// The nth word comes about 1/n as often as the first, as words in print do.
QString word(QRandomGenerator &random)
{
    const double weight = random.generateDouble();
    const auto index = static_cast<qsizetype>(std::pow(static_cast<double>(words.size()), weight)) - 1;
    return words.at(std::clamp<qsizetype>(index, 0, words.size() - 1));
}

QString filler(QRandomGenerator &random)
{
    // Two characters of the common range: rare pairs, as names give them.
    return QString(QChar(0x4E00 + random.bounded(3000))) + QChar(0x4E00 + random.bounded(3000));
}

QString paragraph(QRandomGenerator &random)
{
    QString text;
    while (text.size() < 200) {
        text += random.bounded(4) == 0 ? filler(random) : word(random);
        if (random.bounded(6) == 0)
            text += QStringLiteral(",");
    }
    return text + QStringLiteral("。");
}

} // namespace

Page generatedPage(int number)
{
    QRandomGenerator random(static_cast<quint32>(number) + 1);
    Page page;
    page.fileName = QStringLiteral("generated-%1.txt").arg(number);
    const QDate day = QDate(2010, 1, 1).addDays(number % 5000);
    page.issueDate = {day, day, true, {}};
    for (int i = 0; i < 10; ++i) {
        Article article;
        const qsizetype head = page.text.size();
        page.text += word(random) + word(random) + filler(random) + QLatin1Char('\n');
        article.headline = {page.text.mid(head, page.text.size() - head - 1), {{head, page.text.size() - 1}}};
        const qsizetype begin = page.text.size();
        for (int j = 0; j < 3; ++j) {
            const qsizetype from = page.text.size();
            page.text += paragraph(random);
            Paragraph words;
            words.words.append(page.text, {from, page.text.size()});
            article.paragraphs.append(words);
            page.text += QLatin1Char('\n');
        }
        article.pieces = {{begin, page.text.size() - 1}};
        page.articles.append(article);
    }
    return page;
}

void fillArchive(Database &database, int pages)
{
    PageStore store(database);
    for (int number = 0; number < pages; ++number)
        store.add(generatedPage(number), {QStringLiteral("云岭日报"), QString(), QString()});
}

} // namespace jianbao
