#include "bench/readingtexts.h"
#include "sourcefolder.h"

#include "models/reading/decoder.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

struct LineKind
{
    QString name;
    QString repeated;
};

const QList<LineKind> &kinds()
{
    static const QList<LineKind> all{
        {u"sentences"_s, u"滨河镇2021年完成投资12.5亿元，同比增长8%，新签约项目6个。"_s},
        {u"no punctuation"_s, u"滨河镇今年完成投资十二亿元新签约项目六个"_s},
        {u"digits"_s, u"20210219"_s},
        {u"one character"_s, u"区"_s},
        {u"brackets"_s, u"（"_s},
        {u"quotation marks"_s, u"“"_s},
        {u"zones"_s, u"高新区"_s},
        {u"same days"_s, u"当天"_s},
        {u"days"_s, u"3月2日"_s},
        {u"numbers"_s, u"12.5亿元、3万吨、"_s},
        {u"counties"_s, u"青屏县税收增长3%，全县、全市税收增长4%。"_s},
        {u"counties pointed at"_s, u"全县税收增长3%。"_s},
        {u"dashes"_s, u"—"_s},
        {u"headlines"_s, u"滨河镇 项目建设提速增效 "_s},
        {u"names"_s, u"王立 李想 "_s},
    };
    return all;
}

struct PageShape
{
    QString name;
    QString head;
    QString repeated; ///< with numbers in the place of %1
};

const QList<PageShape> &shapes()
{
    const QString news = u"云岭高新区项目建设提速\n本报讯（记者 王立）7月5日，云岭高新区召开推进会。\n"_s;
    static const QList<PageShape> all{
        {u"closed paragraphs"_s, news,
         u"滨河镇%1年完成投资12.%1亿元，同比增长8%，新签约项目%1个，王立说，柳庄村办成了%1件实事。\n"_s},
        {u"open paragraphs"_s, news,
         u"滨河镇%1年完成投资12.%1亿元，同比增长8%，新签约项目%1个，王立说，柳庄村办成了%1件\n"_s},
        {u"broken columns"_s, news,
         u"滨河镇%1年完成投资12亿元，同比\n增长8%，新签约项目%1个。王立说，\n柳庄村办成了%1件实事，群众都说好\n"_s},
        {u"heads only"_s, {}, u"滨河镇项目建设%1提速\n"_s},
        {u"short articles without end"_s,
         {},
         u"滨河镇项目建设%1提速\n本报讯（记者 王立）7月%1日，滨河镇开工%1个项目，\n"_s},
        {u"open bodies without head"_s,
         {},
         u"滨河镇7月%1日开工%1个项目，总投资%1亿元，王立说，项目建成后可以带动就业%1人以上，\n\n"_s},
        {u"bylines"_s, {}, u"本报记者 王立 李想\n"_s},
        {u"ends and heads in turn"_s, {}, u"的项目开工%1个。\n滨河镇项目建设\n"_s},
        {u"table"_s, u"滨河镇主要经济指标\n"_s, u"柳庄村%1 18.%1% 21.4%\n"_s},
        {u"captions"_s, {}, u"图为滨河镇第%1个项目开工现场。王立 摄\n"_s},
        {u"blank lines"_s, u"滨河镇\n"_s, u"\n"_s},
        {u"marked heads"_s,
         {},
         u"## 滨河镇第%1个项目开工\n\n滨河镇第%1个项目7月5日开工，总投资12亿元。\n\n"_s},
        {u"briefs"_s, u"简讯\n"_s, u"●滨河镇第%1个项目7月5日开工，总投资12亿元。（王立）\n"_s},
        {u"numbered list"_s, u"云岭高新区公布名单\n"_s, u"%1.滨河镇柳庄村\n"_s},
        {u"one paragraph of speech"_s, news, u"“项目%1开工了，”王立说，“滨河镇就业多了%1人。”"_s},
        {u"methods and firms"_s, news, u"滨河镇推行“一%1三”工作法，王立公司落户滨河镇科技%1有限公司。\n"_s},
    };
    return all;
}

/// The figures and the last character of names moved on, so that no two copies are alike.
QString varied(QString page, int copy)
{
    constexpr QStringView lastCharacters = u"山河湖泉溪岭原川海江";
    for (QChar &unit : page) {
        if (unit >= u'1' && unit <= u'9')
            unit = QChar(char16_t(u'1' + (unit.unicode() - u'1' + copy) % 9));
        else if (const qsizetype at = lastCharacters.indexOf(unit); at >= 0)
            unit = lastCharacters.at((at + copy) % lastCharacters.size());
    }
    return page;
}

} // namespace

ReadingTexts::ReadingTexts()
{
    QDirIterator files(u"" JIANBAO_SOURCE_DIR "/resources/sample"_s, {u"*.txt"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            m_pages.append(decodePage(file.readAll()).text);
    }
    m_pages.sort();
}

QString ReadingTexts::page(qsizetype bytes) const
{
    constexpr qsizetype bytesOfCharacter = 3;
    QString text;
    for (int copy = 0; text.size() < bytes / bytesOfCharacter && !m_pages.isEmpty(); ++copy)
        text += varied(m_pages.at(copy % m_pages.size()), copy / int(m_pages.size())) + u'\n';
    return text.left(bytes / bytesOfCharacter);
}

QStringList ReadingTexts::lineKinds()
{
    QStringList names;
    for (const LineKind &kind : kinds())
        names.append(kind.name);
    return names;
}

QString ReadingTexts::line(int kind, qsizetype bytes)
{
    const QString &repeated = kinds().at(kind).repeated;
    return repeated.repeated(bytes / std::max<qsizetype>(1, repeated.toUtf8().size()));
}

QStringList ReadingTexts::pageShapes()
{
    QStringList names;
    for (const PageShape &shape : shapes())
        names.append(shape.name);
    return names;
}

QString ReadingTexts::shapedPage(int shape, qsizetype bytes)
{
    const PageShape &of = shapes().at(shape);
    QString text = of.head;
    qsizetype reached = of.head.toUtf8().size();
    for (int line = 1; reached < bytes; ++line) {
        const QString number = QString::number(1 + qint64(line) * 7919 % 9973);
        const QString repeated = QString(of.repeated).replace(u"%1"_s, number);
        text += repeated;
        reached += repeated.toUtf8().size();
    }
    return text;
}

} // namespace jianbao
