#include "models/reading/facts/distributedfigures.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/patterns/wordplace.h"

#include <QRegularExpression>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

bool isListMark(QStringView between)
{
    static const QRegularExpression mark(u"^\\s*(?:、|，|,|和|及|以及|与)\\s*$"_s);
    return mark.match(between).hasMatch();
}

/// 分别增长26%、下降4%: a verb may stand between the figures of a row.
bool partsFigures(QStringView between)
{
    static const QRegularExpression mark(
        u"^\\s*(?:、|，|,|和|及|以及|与)\\s*(?:增长|下降|上升|提高|增加|减少)?$"_s);
    return mark.match(between).hasMatch();
}

/// The last row of mentions from `from` on with nothing but list marks between, in the clause that ends at
/// `offset`.
QList<SubjectMention> rowBefore(const ArticleMarks &marks, const SubjectMentions &mentions, qsizetype from,
                                qsizetype offset)
{
    QList<SubjectMention> row;
    for (const SubjectMention &mention : mentions.within({from, offset})) {
        const bool goesOn =
            !row.isEmpty() &&
            isListMark(QStringView(marks.text).mid(row.last().at.to, mention.at.from - row.last().at.to));
        if (!goesOn)
            row.clear();
        row.append(mention);
    }
    static const QRegularExpression near(u"^(?:[^,，。;；、和与及]{0,12}[,，])?[^,，。;；]{0,24}$"_s);
    const bool speaksOfThem =
        !row.isEmpty() && !row.first().aside &&
        near.match(QStringView(marks.text).mid(row.last().at.to, offset - row.last().at.to)).hasMatch();
    return speaksOfThem ? row : QList<SubjectMention>();
}

/// The figures behind `offset` that only list marks part; the first may stand behind words.
QList<Span> rowBehind(const ArticleMarks &marks, qsizetype offset, qsizetype to)
{
    QList<Span> row;
    for (const FoundQuantity &quantity : within(marks.quantities, {offset, to})) {
        if (!row.isEmpty() &&
            !partsFigures(QStringView(marks.text).mid(row.last().to, quantity.at.from - row.last().to)))
            break;
        row.append(quantity.at);
    }
    return row;
}

/// One member of a row: whose figure it is or what it measures; what is empty stays as it was read.
struct Member
{
    QString subject;
    QString name;
};

bool isPlaceOrFirm(const QString &words)
{
    static const QRegularExpression ending(u"(?:[镇乡村区园县市局厂]|街道|公司|集团|中心)$"_s);
    return ending.match(words).hasMatch();
}

/// 工业、服务业增加值: the first is 工业增加值.
void shareTail(QStringList &parts)
{
    static const QRegularExpression tail(
        u"(?:增加值|总产值|产值|投资额?|销售收入|营业收入|收入|总额|税收|企业|用电量|数量|面积|产量|增速)$"_s);
    const QString shared = tail.match(parts.last()).captured();
    const bool alone = std::none_of(parts.cbegin(), parts.cend() - 1,
                                    [](const QString &part) { return tail.match(part).hasMatch(); });
    for (qsizetype i = 0; alone && i + 1 < parts.size(); ++i)
        parts[i] += shared;
}

/// The list of words in front of `offset` in its clause: 高新区|工业增加值、固定资产投资|分别.
QStringList wordsBefore(const ArticleMarks &marks, const SubjectMentions &mentions, Span clause,
                        qsizetype offset)
{
    static const QRegularExpression start(u"^(?:其中|全年|预计|同期|累计|共|实现|完成|[，,、：:])+"_s);
    static const QRegularExpression lastJoint(u"(?:以及|和|与|及)"_s);
    qsizetype from = clause.from;
    for (const FoundTime &time : endingWithin(marks.times, {clause.from, offset}))
        from = std::max(from, time.at.to);
    const QList<SubjectMention> named = mentions.within({from, offset});
    const bool lists = !named.isEmpty() && named.first().at.to < offset &&
                       isOneOf(marks.text.at(named.first().at.to), u"、和与及");
    if (!lists && !named.isEmpty() && named.first().at.from == from)
        from = named.first().at.to;
    static const QRegularExpression compared(u"(?:同比|环比|比上年(?:同期)?|较上年(?:同期)?)$"_s);
    QStringList parts = marks.text.mid(from, offset - from).remove(start).remove(compared).split(u'、');
    const QString last = parts.takeLast();
    const qsizetype joint = last.indexOf(lastJoint);
    if (joint > 0)
        parts += {last.left(joint), last.mid(joint).remove(QRegularExpression(u"^(?:以及|和|与|及)"_s))};
    else
        parts += last;
    const bool sound = std::ranges::all_of(parts, [](const QString &part) {
        constexpr qsizetype longest = 20;
        static const QRegularExpression figure(u"^\\d+[^\\dA-Z]"_s); // but 3D打印设备, 5G基站
        return part.size() >= 2 && part.size() <= longest && !figure.match(part).hasMatch();
    });
    return parts.size() >= 2 && sound ? parts : QStringList();
}

/// Those of a sentence; `found` are all of the text in the order of its sentences.
template <typename List> auto observationsIn(List &found, Span sentence)
{
    const auto begin =
        std::ranges::partition_point(found, [&](const auto &one) { return one.at.to <= sentence.from; });
    const auto end =
        std::partition_point(begin, found.end(), [&](const auto &one) { return one.at.from < sentence.to; });
    return std::span(begin, end);
}

/// The observations told just before `offset` in the sentence, as a row of `size`:
/// 企业9家、项目6个，分别增长….
QList<Member> figuresBefore(const QList<Placed<Observation>> &found, Span sentence, qsizetype offset,
                            qsizetype size)
{
    QList<Member> row;
    for (const Placed<Observation> &told : observationsIn(found, sentence)) {
        if (told.at.to <= offset)
            row.append({told.fact.subject, told.fact.name});
    }
    row = row.last(std::min(size, row.size()));
    const auto differ = [&](QString Member::*part) {
        return row.size() == size && std::ranges::all_of(row, [&](const Member &member) {
                   return std::ranges::count(row, member.*part, part) == 1;
               });
    };
    return differ(&Member::name) || differ(&Member::subject) ? row : QList<Member>();
}

QList<Member> membersOf(const ArticleMarks &marks, const SubjectMentions &mentions, const Sentence &sentence,
                        qsizetype offset, qsizetype size)
{
    QList<Member> row;
    const QList<SubjectMention> named = rowBefore(marks, mentions, sentence.at.from, offset);
    if (named.size() == size) {
        for (const SubjectMention &mention : named)
            row.append({mention.name, {}});
        return row;
    }
    QStringList words = wordsBefore(marks, mentions, sentence.clauses.at(sentence.clauseOf(offset)), offset);
    if (words.size() != size)
        return {};
    const bool who = std::ranges::all_of(words, isPlaceOrFirm);
    if (!who)
        shareTail(words);
    for (const QString &word : std::as_const(words))
        row.append(who ? Member{word, {}} : Member{{}, word});
    return row;
}

void assign(const Member &member, const QList<Member> &row, const IndicatorRegister &indicators,
            Observation &fact)
{
    if (!member.subject.isEmpty())
        fact.subject = member.subject;
    for (const Member &other : row) {
        if (!other.subject.isEmpty() && fact.name.startsWith(other.subject))
            fact.name.remove(0, other.subject.size());
    }
    if (member.name.isEmpty() || fact.unit == u"位"_s)
        return;
    fact.name = member.name;
    const IndicatorRegister::Indicator *indicator = indicators.indicatorOf(fact.name, fact.unit);
    fact.indicator = indicator ? indicator->name : QString();
}

} // namespace

void distributeFigures(const ArticleMarks &marks, const SubjectMentions &mentions,
                       const IndicatorRegister &indicators, QList<Placed<Observation>> &found)
{
    const auto word = u"分别"_s;
    QList<Member> row;
    qsizetype rowSentence = -1;
    for (qsizetype at = placeOfWord(marks.text, word); at >= 0; at = placeOfWord(marks.text, word, at + 2)) {
        const qsizetype index = marks.sentenceAt(at);
        if (index < 0)
            continue;
        const Sentence &sentence = marks.sentences.at(index);
        const QList<Span> figures = rowBehind(marks, at, sentence.at.to);
        if (figures.size() < 2)
            continue;
        QList<Member> told = membersOf(marks, mentions, sentence, at, figures.size());
        if (told.isEmpty() && rowSentence == index && row.size() == figures.size())
            told = row;
        if (told.isEmpty())
            told = figuresBefore(found, sentence.at, at, figures.size());
        qsizetype next = 0; // of the figures that one quote holds together
        for (Placed<Observation> &observation : observationsIn(found, sentence.at)) {
            const auto isQuoted = [&](Span figure) { return observation.at.contains(figure); };
            const auto count = std::ranges::count_if(figures, isQuoted);
            const qsizetype first = std::ranges::find_if(figures, isQuoted) - figures.cbegin();
            const qsizetype member = first + (count > 1 ? next++ % count : 0);
            if (member < told.size())
                assign(told.at(member), told, indicators, observation.fact);
        }
        row = told;
        rowSentence = index;
    }
}

} // namespace jianbao
