#include "models/reading/layout/headlesstexts.h"

#include "models/reading/layout/sharedwords.h"

#include <algorithm>
#include <cstdlib>

namespace jianbao
{

namespace
{

constexpr int farthest = 4;           ///< articles between the stack and the text
constexpr qsizetype leadLength = 400; ///< within which a text tells of its headline
constexpr double told = 0.5;          ///< of a head's pairs of characters
constexpr double hardlyTold = 0.25;

QString leadOf(const QList<PageLine> &lines, const ArticleDraft &draft)
{
    QString lead;
    for (const int line : draft.body) {
        if (lines.at(line).isBody() && lead.size() < leadLength)
            lead += lines.at(line).text + u'\n';
    }
    return lead;
}

bool isHeadless(const QList<PageLine> &lines, const ArticleDraft &draft)
{
    return !draft.photo && draft.heads.isEmpty() && draft.banner.isEmpty() && !draft.openStart &&
           draft.body.size() > 1 && !lines.at(draft.body.first()).listed;
}

/// The lines of the stack that the text tells of and the stack's own text does not, with those over them of
/// which neither tells.
QList<int> headsFor(const QList<PageLine> &lines, const QString &text, const ArticleDraft &stack)
{
    const QString own = leadOf(lines, stack);
    QList<int> heads;
    QList<int> unknown;
    for (const int line : stack.heads) {
        const QString &words = lines.at(line).text;
        const bool known = SharedWords::coverage(words, own) > hardlyTold;
        if (!known && SharedWords::coverage(words, text) >= told)
            heads += unknown + QList{line};
        if (known || heads.contains(line))
            unknown.clear();
        else
            unknown.append(line);
    }
    const bool isName =
        std::ranges::all_of(heads, [&](int line) { return lines.at(line).kind == LineKind::Label; });
    return isName ? QList<int>() : heads; // whom an article is about says no more without its headline
}

double mostTold(const QList<PageLine> &lines, const QList<int> &heads, const QString &text)
{
    double most = 0;
    for (const int line : heads)
        most = std::max(most, SharedWords::coverage(lines.at(line).text, text));
    return most;
}

/// True for heads over no text, or over a caption that tells of none of them.
bool isBare(const QList<PageLine> &lines, const ArticleDraft &stack)
{
    return !stack.heads.isEmpty() &&
           (stack.body.isEmpty() ||
            (stack.photo && mostTold(lines, stack.heads, leadOf(lines, stack)) <= hardlyTold));
}

/// The bare heads right above or below the text, or near it and told in it; -1: none.
int bareStackFor(const QList<PageLine> &lines, const QList<ArticleDraft> &drafts, int number,
                 const QString &text)
{
    int best = -1;
    double bestTold = 0;
    const int end = std::min(int(drafts.size()), number + farthest + 1);
    for (int other = std::max(0, number - farthest); other < end; ++other) {
        if (other == number || !isBare(lines, drafts.at(other)))
            continue;
        const double wanted = drafts.at(other).photo ? told : hardlyTold;
        const double found = std::max(std::abs(other - number) == 1 ? hardlyTold : 0,
                                      mostTold(lines, drafts.at(other).heads, text));
        if (found >= wanted && found > bestTold) {
            bestTold = found;
            best = other;
        }
    }
    return best;
}

} // namespace

void headTexts(const QList<PageLine> &lines, QList<ArticleDraft> &drafts)
{
    for (int number = 0; number < drafts.size(); ++number) {
        if (!isHeadless(lines, drafts.at(number)))
            continue;
        const QString text = leadOf(lines, drafts.at(number));
        if (const int bare = bareStackFor(lines, drafts, number, text); bare >= 0) {
            drafts[number].heads.swap(drafts[bare].heads);
            continue;
        }
        const int end = std::min(int(drafts.size()), number + farthest + 1);
        for (int other = std::max(0, number - farthest); other < end; ++other) {
            ArticleDraft &stack = drafts[other];
            if (stack.photo || stack.heads.size() < 2 || stack.body.isEmpty())
                continue;
            const QList<int> heads = headsFor(lines, text, stack);
            if (heads.isEmpty() || heads.size() == stack.heads.size())
                continue;
            drafts[number].heads = heads;
            stack.heads.removeIf([&](int line) { return heads.contains(line); });
            break;
        }
    }
    drafts.removeIf([](const ArticleDraft &draft) { return draft.heads.isEmpty() && draft.body.isEmpty(); });
}

} // namespace jianbao
