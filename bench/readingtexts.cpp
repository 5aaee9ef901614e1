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
        {u"dashes"_s, u"—"_s},
        {u"headlines"_s, u"滨河镇 项目建设提速增效 "_s},
        {u"names"_s, u"王立 李想 "_s},
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

} // namespace jianbao
