#include "models/reading/facts/lonefigure.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// 完成年度目标的126%: the aim of which the figure tells how much is reached.
QString aimNamed(QStringView before)
{
    static const QRegularExpression aim(u"((?:年度|全年)?(?:目标任务|目标|任务|计划))的?$"_s);
    return aim.match(before).captured(1);
}

/// 工坊只有40平方米
bool onlyHas(QStringView before)
{
    return before.endsWith(u"只有") || before.endsWith(u"仅有") || before.endsWith(u"不过") ||
           before.endsWith(u"仅");
}

} // namespace

void nameLoneFigure(const ArticleMarks &marks, const Sentence &sentence, const FoundQuantity &quantity,
                    const NounReader &nouns, Measure &measure)
{
    const Span clause = sentence.clauses.at(sentence.clauseOf(quantity.at.from));
    QStringView before = QStringView(marks.text).mid(clause.from, quantity.at.from - clause.from).trimmed();
    before = before.mid(std::max(before.lastIndexOf(u')'), before.lastIndexOf(u'）')) + 1); // behind a byline
    static const QRegularExpression whole(
        u"(?:全[村镇乡区县]|辖区)(?:共|共有|现有|有)?(?:[\\d.万余多]+户)?$"_s);
    const bool people = quantity.unit == u"人"_s || quantity.unit == u"户"_s;
    static const QRegularExpression pointing(u"(?<what>这[一个](?:数字|比例|指标|数据|数值))[^，,]{0,4}$"_s);
    const QRegularExpressionMatch pointed = pointing.match(before);
    if (pointed.hasMatch()) {
        measure.names = {pointed.captured(u"what"_s)}; // of a sentence before
    } else if (measure.aspect == Aspect::Target) {
        const QString aim = aimNamed(before);
        measure.names = aim.isEmpty() ? QStringList() : QStringList{aim};
    } else if (people && (measure.isTotal || whole.match(before).hasMatch())) {
        measure.names = {quantity.unit + u'数'};
    } else if (quantity.unit == u"平方米"_s && measure.aspect == Aspect::Level && onlyHas(before)) {
        measure.names = {u"面积"_s};
    } else if (before.isEmpty() && quantity.unit == u"%"_s && measure.aspect == Aspect::Level) {
        static const QRegularExpression belongs(u"^(?:都)?(?:是|为|属于|来自)"_s); // 九成以上是民营企业
        const qsizetype link = belongs.match(QStringView(marks.text).mid(quantity.at.to, 4)).capturedLength();
        const Span noun = nouns.after(marks.text, {quantity.at.to + link, clause.to});
        if (noun.isEmpty())
            return;
        if (link > 0)
            measure.aspect = Aspect::Share;
        measure.names = {marks.text.mid(noun.from, noun.length())};
        measure.at.to = noun.to;
    }
}

} // namespace jianbao
