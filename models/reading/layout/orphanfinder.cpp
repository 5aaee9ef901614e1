#include "models/reading/layout/orphanfinder.h"

#include "models/reading/layout/columnnames.h"
#include "models/reading/layout/headlinestyle.h"
#include "models/reading/layout/sharedwords.h"

#include <QRegularExpression>

namespace jianbao
{

namespace
{

constexpr qsizetype tallestStack = 3; ///< kicker, headline and deck
constexpr double coveredLittle = 0.5;

QString bodyText(const QList<PageLine> &lines, const ArticleDraft &draft)
{
    QString text;
    for (const int line : draft.body)
        text += lines.at(line).text + u'\n';
    return text;
}

/// Heads print in words what texts print in figures: 涨了二十八元.
QString withoutNumbers(const QString &head)
{
    static const QRegularExpression number(QStringLiteral("[一二三四五六七八九十百千万亿\\d]+"));
    return QString(head).replace(number, QStringLiteral(" "));
}

/// Where a blank line parts the heads in two groups of several lines, they belong to two articles: the upper
/// one's body is missing.
QList<int> upperGroup(const QList<PageLine> &lines, const QList<int> &heads)
{
    QList<qsizetype> starts;
    for (qsizetype i = 0; i < heads.size(); ++i) {
        if (i == 0 || lines.at(heads.at(i)).gapBefore > 0)
            starts.append(i);
    }
    const bool twoGroups = starts.size() == 2 && starts.last() > 1 && heads.size() - starts.last() > 1;
    return twoGroups ? heads.mid(0, starts.last()) : QList<int>{};
}

/// The neighbouring heads, two at least, of which the body speaks least; empty if it speaks of all but one.
/// Slogans of equal halves over all other heads speak of no article and stand over this one.
QList<int> strangersIn(const QList<PageLine> &lines, const ArticleDraft &draft)
{
    if (const QList<int> upper = upperGroup(lines, draft.heads); !upper.isEmpty())
        return upper;
    const QString body = bodyText(lines, draft);
    QList<double> covered;
    for (const int line : draft.heads)
        covered.append(SharedWords::coverage(withoutNumbers(lines.at(line).text), body));
    const double best = *std::max_element(covered.cbegin(), covered.cend());
    QList<int> run;
    QList<int> longest;
    for (qsizetype i = 0; i < covered.size(); ++i) {
        if (covered.at(i) < coveredLittle && covered.at(i) < best * 0.6)
            run.append(draft.heads.at(i));
        else
            run.clear();
        if (run.size() > longest.size())
            longest = run;
    }
    const bool slogans = !longest.isEmpty() && longest.first() == draft.heads.first() &&
                         std::all_of(longest.cbegin(), longest.cend(),
                                     [&](int line) { return isParallel(lines.at(line).text); });
    if (longest.size() == 1) // a kicker or a deck in other words than the text's
        return {};
    return !slogans && draft.heads.size() > longest.size() ? longest : QList<int>{};
}

/// How many heads stand over the text: those behind a column of it are no part of the stack.
qsizetype stackOf(const ArticleDraft &draft)
{
    return std::count_if(draft.heads.cbegin(), draft.heads.cend(),
                         [&](int line) { return !draft.body.contains(line - 1); });
}

/// The heads of a caption, if it speaks of none of them: a picture without title under a stranger's heads.
/// The name of a column of pictures is no stranger's, and what stands under it is the picture's title.
QList<int> strangersOver(const QList<PageLine> &lines, const ArticleDraft &caption)
{
    const QString body = bodyText(lines, caption);
    const bool known = std::any_of(caption.heads.cbegin(), caption.heads.cend(), [&](int line) {
        const QString &head = lines.at(line).text;
        return namesPictures(head) || SharedWords::coverage(head, body) >= coveredLittle;
    });
    return known ? QList<int>{} : caption.heads;
}

} // namespace

void partOrphanHeads(const QList<PageLine> &lines, QList<ArticleDraft> &drafts)
{
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        const ArticleDraft &draft = drafts.at(i);
        if (draft.body.isEmpty() || draft.heads.size() < 2 ||
            (!draft.photo && stackOf(draft) <= tallestStack))
            continue;
        const QList<int> strangers = draft.photo ? strangersOver(lines, draft) : strangersIn(lines, draft);
        const bool secondDeck = stackOf(draft) == tallestStack + 1 && strangers.contains(draft.heads.last());
        if (strangers.isEmpty() || (!draft.photo && secondDeck))
            continue;
        for (const int line : strangers)
            drafts[i].heads.removeOne(line);
        ArticleDraft orphan;
        orphan.heads = strangers;
        drafts.insert(++i, orphan);
    }
}

} // namespace jianbao
