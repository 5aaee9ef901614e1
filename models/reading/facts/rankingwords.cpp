#include "models/reading/facts/rankingwords.h"

#include "models/datatypes/characterclasses.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao
{

bool isRank(const FoundQuantity &quantity, const QString &text)
{
    if (quantity.unit != u"位"_s || quantity.kind == FoundQuantity::Kind::Ordinal)
        return quantity.unit == u"位"_s;
    const bool ofPeople = quantity.at.to < text.size() && isHan(text.at(quantity.at.to));
    return !ofPeople || QStringView(text).mid(quantity.at.from, quantity.at.length()).contains(u'次');
}

QString rankingNamed(const QString &before)
{
    static const QRegularExpression ranking(
        u"(?:全国|国家级?|全省|省级|中国)(?:\\d+[个家])?\\p{sc:Han}{0,4}?(?:高新区|开发区|经开区|园区)"
        u"(?:[\\p{sc:Han}\\d]{0,8}?(?:排名|排行|评价|位次|考核|百强|100强)|中(?=[\\p{sc:Han}]{0,6}$))"_s);
    QString name;
    QRegularExpressionMatchIterator matches = ranking.globalMatch(before);
    while (matches.hasNext())
        name = matches.next().captured();
    return name;
}

QStringView withoutRun(QStringView before)
{
    static const QRegularExpression run(u"(?:中|里)?(?:连续[\\d一二三四五六七八九十]+年)?$"_s);
    return before.left(before.size() - run.match(before).capturedLength());
}

QString rankedName(QString name)
{
    static const QRegularExpression brackets(u"(?<=.)[（(][^）)]*[）)]?"_s);
    static const QRegularExpression among(u"(?<=排名|排位|位次)[位稳仍]{0,2}[居列]于?全[国省市区县]$"_s);
    return name.replace(u"中排名"_s, u"排名"_s).remove(brackets).remove(among);
}

QString rankingOf(const ArticleMarks &marks, const Sentence &sentence, const FoundQuantity &quantity,
                  const QString &name)
{
    static const QRegularExpression ofZones(u"[国省].*高新区"_s);
    if (ofZones.match(name).hasMatch())
        return {};
    const QString ranking =
        rankingNamed(marks.text.mid(sentence.at.from, quantity.at.from - sentence.at.from));
    if (!ranking.isEmpty() || !name.isEmpty())
        return ranking;
    const qsizetype paragraph = marks.text.lastIndexOf(u'\n', sentence.at.from) + 1;
    return rankingNamed(marks.text.mid(paragraph, sentence.at.from - paragraph));
}

} // namespace jianbao
