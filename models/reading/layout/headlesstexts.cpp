#include "models/reading/layout/headlesstexts.h"

#include "models/reading/layout/sharedwords.h"

#include <algorithm>

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
    return heads;
}

} // namespace

void headTexts(const QList<PageLine> &lines, QList<ArticleDraft> &drafts)
{
    for (int number = 0; number < drafts.size(); ++number) {
        if (!isHeadless(lines, drafts.at(number)))
            continue;
        const QString text = leadOf(lines, drafts.at(number));
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
}

} // namespace jianbao
