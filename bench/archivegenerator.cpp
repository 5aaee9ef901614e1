#include "bench/archivegenerator.h"
#include "sourcefolder.h"

#include "bench/generatedrows.h"
#include "models/archive/database/database.h"

#include <QDir>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// Every word of two to six ideographs in the word lists, in an order of no meaning.
QStringList vocabulary()
{
    static const QRegularExpression word(u"(?<!\\p{sc:Han})\\p{sc:Han}{2,6}(?!\\p{sc:Han})"_s);
    QSet<QString> words;
    const QDir folder(QStringLiteral(JIANBAO_SOURCE_DIR "/resources/lexicon"));
    for (const QFileInfo &list : folder.entryInfoList({u"*.tsv"_s})) {
        QFile file(list.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QRegularExpressionMatchIterator found = word.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext())
            words.insert(found.next().captured());
    }
    QStringList all(words.cbegin(), words.cend());
    std::sort(all.begin(), all.end(), [](const QString &left, const QString &right) {
        return std::pair(qHash(left, 7), left) < std::pair(qHash(right, 7), right);
    });
    return all;
}

/// The nth word comes in proportion to 1 / (n + 20), by the law of Zipf and Mandelbrot: with that the ten,
/// hundred and thousand most frequent pairs of characters have about the share of all that they have on
/// printed pages (5, 15 and 42 %).
template <typename Words> auto zipf(const Words &words, QRandomGenerator &random)
{
    constexpr double shift = 20;
    const double range = 1 + static_cast<double>(words.size()) / shift;
    return words.at(static_cast<qsizetype>(shift * (std::pow(range, random.generateDouble()) - 1)));
}

QString word(QRandomGenerator &random)
{
    static const QStringList words = vocabulary();
    return zipf(words, random);
}

/// A name out of half a million, few of them often: the article's own person comes back in it.
QString name(QRandomGenerator &random)
{
    static const QString surnames =
        u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘"_s;
    static const QString given =
        u"伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文华建国玉龙凌兵尼子晨雨欣怡佳浩宇轩梓涵"
        "博思远志鹏飞云山海波林峰岩松柏梅竹菊春夏秋冬"_s;
    QString made(zipf(surnames, random));
    for (int i = random.bounded(1, 3); i > 0; --i)
        made += zipf(given, random);
    return made;
}

QString figure(QRandomGenerator &random)
{
    static const QStringList units{u"万元"_s, u"%"_s, u"家"_s, u"亿元"_s, u"人"_s, u"平方米"_s};
    static const QStringList terms{u"5G"_s, u"GDP"_s, u"AI"_s, u"LED"_s, u"PPP"_s, u"APP"_s};
    if (random.bounded(5) == 0)
        return zipf(terms, random);
    const int number = static_cast<int>(std::pow(10.0, random.generateDouble() * 5));
    return QString::number(number) + zipf(units, random);
}

QString sentence(const QString &person, QRandomGenerator &random)
{
    QString text;
    for (int words = random.bounded(6, 30); words > 0; --words) {
        const int kind = random.bounded(30);
        text += kind == 0 ? person : kind == 1 ? name(random) : kind < 4 ? figure(random) : word(random);
        if (random.bounded(6) == 0)
            text += u"，"_s;
    }
    return text + u"。"_s;
}

QString paragraph(const QString &person, QRandomGenerator &random)
{
    QString text;
    while (text.size() < 200)
        text += sentence(person, random);
    return text;
}

} // namespace

Page generatedPage(int number)
{
    QRandomGenerator random(static_cast<quint32>(number) + 1);
    Page page;
    page.fileName = u"generated-%1.txt"_s.arg(number);
    const QDate day = QDate(2010, 1, 1).addDays(static_cast<int>(random.bounded(5000)));
    page.issueDate = {day, day, true, {}};
    for (int i = 0; i < 10; ++i) {
        Article article;
        const QString person = name(random);
        const qsizetype head = page.text.size();
        page.text += word(random) + word(random) + word(random) + QLatin1Char('\n');
        article.districts = {word(random) + u"镇"_s};
        article.headline = {page.text.mid(head, page.text.size() - head - 1), {{head, page.text.size() - 1}}};
        const qsizetype begin = page.text.size();
        for (int j = 0; j < 3; ++j) {
            const qsizetype from = page.text.size();
            page.text += paragraph(person, random);
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
    database.run(u"PRAGMA synchronous = OFF"_s); // nobody needs it after a power cut
    GeneratedRows rows(database, u"云岭日报"_s);
    constexpr int batch = 1000;
    for (int number = 0; number < pages; number += batch) {
        Transaction transaction(database);
        for (int i = number; i < std::min(number + batch, pages); ++i)
            rows.add(generatedPage(i));
        transaction.commit();
    }
}

} // namespace jianbao
