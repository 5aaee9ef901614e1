#include "models/search/snippet.h"

#include "models/search/folding.h"

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr QChar ellipsis = u'…';

struct Hit
{
    Span at;
    qsizetype string = 0; ///< which of the searched strings stands there
};

QList<Hit> hitsIn(const QString &body, const QStringList &strings)
{
    QList<Hit> hits;
    const FoldedText text(body);
    for (qsizetype i = 0; i < strings.size(); ++i) {
        for (const Span at : text.find(strings.at(i)))
            hits.append({at, i});
    }
    std::sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) {
        return std::pair(a.at.from, a.at.to) < std::pair(b.at.from, b.at.to);
    });
    return hits;
}

/// The hits of the window of `length` code units in which the most different strings stand; the first such.
Span bestWindow(const QList<Hit> &hits, qsizetype stringCount, qsizetype length)
{
    QList<qsizetype> inside(stringCount, 0);
    qsizetype different = 0;
    qsizetype most = 0;
    Span best;
    qsizetype first = 0;
    for (const Hit &hit : hits) {
        if (inside[hit.string]++ == 0)
            ++different;
        while (hit.at.to - hits.at(first).at.from > length && hits.at(first).at.from < hit.at.from) {
            if (--inside[hits.at(first).string] == 0)
                --different;
            ++first;
        }
        if (different > most) {
            most = different;
            best = {hits.at(first).at.from, hit.at.to};
        }
    }
    return best;
}

/// An offset that does not part a surrogate pair.
qsizetype wholeCharacter(const QString &text, qsizetype offset)
{
    const bool parts = offset > 0 && offset < text.size() && text.at(offset).isLowSurrogate() &&
                       text.at(offset - 1).isHighSurrogate();
    return parts ? offset - 1 : offset;
}

/// `core` with as much around it as fits into `length`, a third of it before.
Span passageAround(const QString &body, Span core, qsizetype length)
{
    const qsizetype spare = std::max<qsizetype>(0, length - core.length());
    const qsizetype latestStart = std::max<qsizetype>(0, body.size() - length);
    Span passage;
    passage.from = std::clamp<qsizetype>(core.from - spare / 3, 0, std::max(latestStart, core.from - spare));
    passage.from = wholeCharacter(body, std::min(passage.from, core.from));
    passage.to = wholeCharacter(body, std::min(body.size(), passage.from + length));
    return passage;
}

} // namespace

Snippet Snippet::of(const QString &body, const QStringList &strings, qsizetype length)
{
    Snippet snippet;
    if (length < 1)
        return snippet;
    const QList<Hit> hits = hitsIn(body, strings);
    const qsizetype room = body.size() <= length ? length : std::max<qsizetype>(1, length - 2);
    const Span passage = passageAround(body, bestWindow(hits, strings.size(), room), room);

    const QString before = passage.from > 0 ? QString(ellipsis) : QString();
    snippet.text = before + body.mid(passage.from, passage.length());
    snippet.text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    const qsizetype shift = before.size() - passage.from;
    for (const Hit &hit : hits) {
        const bool inside = passage.contains(hit.at);
        const bool apart = snippet.marks.isEmpty() || snippet.marks.last().to <= hit.at.from + shift;
        if (inside && apart)
            snippet.marks.append({hit.at.from + shift, hit.at.to + shift});
    }
    if (passage.to < body.size())
        snippet.text += ellipsis;
    return snippet;
}

} // namespace jianbao
