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

} // namespace

void nameLoneFigure(const ArticleMarks &marks, const Sentence &sentence, const FoundQuantity &quantity,
                    const NounReader &nouns, Measure &measure)
{
    const Span clause = sentence.clauses.at(sentence.clauseOf(quantity.at.from));
    const QStringView before =
        QStringView(marks.text).mid(clause.from, quantity.at.from - clause.from).trimmed();
    const bool people = quantity.unit == u"人"_s || quantity.unit == u"户"_s;
    if (measure.aspect == Aspect::Target) {
        const QString aim = aimNamed(before);
        measure.names = aim.isEmpty() ? QStringList() : QStringList{aim};
    } else if (measure.isTotal && people) {
        measure.names = {quantity.unit + u'数'};
    } else if (before.isEmpty() && quantity.unit == u"%"_s && measure.aspect == Aspect::Level) {
        const Span noun = nouns.after(marks.text, {quantity.at.to, clause.to});
        if (noun.isEmpty())
            return;
        measure.names = {marks.text.mid(noun.from, noun.length())};
        measure.at.to = noun.to;
    }
}

} // namespace jianbao
