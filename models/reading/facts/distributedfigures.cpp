#include "models/reading/facts/distributedfigures.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

bool isListMark(QStringView between)
{
    const QStringView mark = between.trimmed();
    return mark == u"、" || mark == u"和" || mark == u"及" || mark == u"以及" || mark == u"与" ||
           mark == u"，" || mark == u",";
}

/// The last row of mentions from `from` on with nothing but list marks between, in the clause that ends at
/// `offset`.
QList<SubjectTracker::Mention> rowBefore(const ArticleMarks &marks, const SubjectTracker &subjects,
                                         qsizetype from, qsizetype offset)
{
    QList<SubjectTracker::Mention> row;
    for (const SubjectTracker::Mention &mention : subjects.within({from, offset})) {
        const bool goesOn =
            !row.isEmpty() &&
            isListMark(QStringView(marks.text).mid(row.last().at.to, mention.at.from - row.last().at.to));
        if (!goesOn)
            row.clear();
        row.append(mention);
    }
    static const QRegularExpression near(u"^[^,，。;；]{0,24}$"_s);
    const bool speaksOfThem =
        !row.isEmpty() && !row.first().aside &&
        near.match(QStringView(marks.text).mid(row.last().at.to, offset - row.last().at.to)).hasMatch();
    return speaksOfThem ? row : QList<SubjectTracker::Mention>();
}

/// The figures behind `offset` that only list marks part; the first may stand behind words.
QList<Span> rowBehind(const ArticleMarks &marks, qsizetype offset, qsizetype to)
{
    QList<Span> row;
    for (const FoundQuantity &quantity : within(marks.quantities, {offset, to})) {
        if (!row.isEmpty() &&
            !isListMark(QStringView(marks.text).mid(row.last().to, quantity.at.from - row.last().to)))
            break;
        row.append(quantity.at);
    }
    return row;
}

} // namespace

void distributeFigures(const ArticleMarks &marks, const SubjectTracker &subjects,
                       QList<Placed<Observation>> &found)
{
    const auto word = u"分别"_s;
    for (qsizetype at = marks.text.indexOf(word); at >= 0; at = marks.text.indexOf(word, at + 2)) {
        const qsizetype index = marks.sentenceAt(at);
        if (index < 0)
            continue;
        const Span sentence = marks.sentences.at(index).at;
        const QList<SubjectTracker::Mention> row = rowBefore(marks, subjects, sentence.from, at);
        const QList<Span> figures = rowBehind(marks, at, sentence.to);
        if (row.size() < 2 || row.size() != figures.size())
            continue;
        for (Placed<Observation> &observation : found) {
            for (qsizetype i = 0; i < figures.size(); ++i) {
                if (!observation.at.contains(figures.at(i)))
                    continue;
                observation.fact.subject = row.at(i).name;
                for (const SubjectTracker::Mention &mention : row) {
                    const QString named = marks.text.mid(mention.at.from, mention.at.length());
                    if (observation.fact.name.startsWith(named))
                        observation.fact.name.remove(0, named.size());
                }
            }
        }
    }
}

} // namespace jianbao
