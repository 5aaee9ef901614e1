#include "views/reader/passages.h"

#include "views/tags/tagcolour.h"

#include <algorithm>

namespace jianbao
{

Passages::Passages(const QList<Highlight> &highlights, const ArticleText &text)
{
    for (const Highlight &highlight : highlights)
        m_passages.append({highlight, text.shown(highlight.quote.at)});
}

const Highlight *Passages::at(qsizetype position) const
{
    const Highlight *shortest = nullptr;
    for (const Passage &passage : m_passages) {
        const bool here = std::any_of(passage.places.cbegin(), passage.places.cend(),
                                      [position](Span place) { return place.contains(position); });
        if (here && (!shortest || passage.highlight.quote.at.length() < shortest->quote.at.length()))
            shortest = &passage.highlight;
    }
    return shortest;
}

QColor Passages::colourOf(const Highlight &highlight, const Theme &theme)
{
    constexpr double strength = 0.28;
    if (highlight.tag.isEmpty())
        return theme.mark;
    const QColor full = tagColour(highlight.tag, highlight.colour, theme);
    const auto mixed = [](int paper, int colour) { return qRound(paper + strength * (colour - paper)); };
    return {mixed(theme.paper.red(), full.red()), mixed(theme.paper.green(), full.green()),
            mixed(theme.paper.blue(), full.blue())};
}

} // namespace jianbao
