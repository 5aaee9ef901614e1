#include "models/correcting/layouteditor.h"

#include <algorithm>

namespace jianbao
{

namespace
{

/// The stretch touches the line; an empty one touches the line in which it stands.
bool touches(Span stretch, Span line)
{
    return stretch.overlaps(line) ||
           (stretch.isEmpty() && line.from <= stretch.from && stretch.from <= line.to);
}

/// The printed line in which the place stands, without its line break.
Span lineAround(qsizetype offset, const QString &page)
{
    const qsizetype before = offset > 0 ? page.lastIndexOf(u'\n', offset - 1) : -1;
    const qsizetype end = page.indexOf(u'\n', offset);
    return {before + 1, end < 0 ? page.size() : end};
}

/// Where the text in front of the place ends.
qsizetype endOfTextBefore(qsizetype offset, const QString &page)
{
    while (offset > 0 && page.at(offset - 1).isSpace())
        --offset;
    return offset;
}

Span trimmed(Span line, const QString &page)
{
    const auto isMargin = [&page](qsizetype at) { return page.at(at).isSpace() || page.at(at) == u'#'; };
    while (line.from < line.to && isMargin(line.from))
        ++line.from;
    while (line.to > line.from && page.at(line.to - 1).isSpace())
        --line.to;
    return line;
}

} // namespace

LayoutEditor::LayoutEditor(const PageLayout &layout, const QString &page) : m_layout(layout), m_page(page) {}

/// The place among the characters of its line, if it stands in front of the first or behind the last.
qsizetype LayoutEditor::inText(qsizetype offset) const
{
    const Span line = trimmed(lineAround(offset, m_page), m_page);
    return line.isEmpty() ? offset : qBound(line.from, offset, line.to);
}

/// The stretch, or the line in which an empty one stands.
Span LayoutEditor::meant(Span stretch) const
{
    if (!stretch.isEmpty())
        return stretch;
    const Place place = placeOf(stretch.from);
    if (place.isValid())
        return m_layout.articles.at(place.article).lines.at(place.line).at;
    const qsizetype caret = inText(stretch.from);
    return {caret, caret};
}

LayoutEditor::Place LayoutEditor::placeOf(qsizetype caret) const
{
    const qsizetype offset = inText(caret);
    Place ending;
    for (qsizetype article = 0; article < m_layout.articles.size(); ++article) {
        const QList<LaidLine> &lines = m_layout.articles.at(article).lines;
        for (qsizetype line = 0; line < lines.size(); ++line) {
            if (lines.at(line).at.contains(offset))
                return {article, line};
            if (lines.at(line).at.to == offset)
                ending = {article, line};
        }
    }
    return ending;
}

bool LayoutEditor::setRole(Span chosen, LineRole role)
{
    const Span stretch = meant(chosen);
    bool changed = false;
    for (LaidArticle &article : m_layout.articles) {
        for (LaidLine &line : article.lines) {
            if (!touches(stretch, line.at) || line.role == role)
                continue;
            line.role = role;
            line.opens = true;
            changed = true;
        }
    }
    return changed;
}

bool LayoutEditor::splitArticle(qsizetype offset)
{
    const Place place = placeOf(offset);
    if (!place.isValid() || place.line == 0)
        return false;
    QList<LaidLine> &lines = m_layout.articles[place.article].lines;
    LaidArticle rest{lines.mid(place.line)};
    rest.lines.first().opens = true;
    lines.resize(place.line);
    m_layout.articles.insert(place.article + 1, rest);
    return true;
}

bool LayoutEditor::joinWithPrevious(qsizetype offset)
{
    const Place place = placeOf(offset);
    if (!place.isValid())
        return false;
    qsizetype previous = -1;
    for (qsizetype other = 0; other < m_layout.articles.size(); ++other) {
        const bool isBefore = firstPlaceOf(other) < firstPlaceOf(place.article);
        if (isBefore && (previous < 0 || firstPlaceOf(other) > firstPlaceOf(previous)))
            previous = other;
    }
    if (previous < 0)
        return false;
    m_layout.articles[previous].lines += m_layout.articles.at(place.article).lines;
    m_layout.articles.removeAt(place.article);
    return true;
}

bool LayoutEditor::makeArticle(Span stretch)
{
    const LaidArticle made{take(meant(stretch))};
    if (made.lines.isEmpty())
        return false;
    m_layout.articles.append(made);
    dropEmpty();
    return true;
}

bool LayoutEditor::moveBehind(Span chosen, qsizetype behind)
{
    const bool isOnEmptyLine = trimmed(lineAround(behind, m_page), m_page).isEmpty();
    const qsizetype offset = isOnEmptyLine ? endOfTextBefore(behind, m_page) : behind;
    const Span stretch = meant(chosen);
    const Place target = placeOf(offset);
    if (!target.isValid() || touches(stretch, m_layout.articles.at(target.article).lines.at(target.line).at))
        return false;
    const QList<LaidLine> moved = take(stretch);
    if (moved.isEmpty())
        return false;
    const Place place = placeOf(offset);
    QList<LaidLine> &lines = m_layout.articles[place.article].lines;
    for (qsizetype i = 0; i < moved.size(); ++i)
        lines.insert(place.line + 1 + i, moved.at(i));
    dropEmpty();
    return true;
}

bool LayoutEditor::turnParagraph(qsizetype caret)
{
    const qsizetype offset = inText(caret);
    const Place place = placeOf(offset);
    if (!place.isValid())
        return false;
    QList<LaidLine> &lines = m_layout.articles[place.article].lines;
    LaidLine &line = lines[place.line];
    if (offset == line.at.from) {
        line.opens = !line.opens;
        return true;
    }
    const bool partsPair = offset < m_page.size() && m_page.at(offset).isLowSurrogate();
    if (offset == line.at.to || partsPair)
        return false;
    const LaidLine rest{{offset, line.at.to}, line.role, true};
    line.at.to = offset;
    lines.insert(place.line + 1, rest);
    return true;
}

bool LayoutEditor::markNoise(Span stretch)
{
    const QList<LaidLine> taken = take(meant(stretch));
    for (const LaidLine &line : taken)
        m_layout.noise.append(line.at);
    dropEmpty();
    return !taken.isEmpty();
}

/// Takes every line that the stretch touches out of its article, in the order of the page; empty articles
/// stay until dropEmpty().
QList<LaidLine> LayoutEditor::take(Span stretch)
{
    QList<LaidLine> taken = unlaidLines(stretch);
    for (LaidArticle &article : m_layout.articles) {
        for (const LaidLine &line : std::as_const(article.lines)) {
            if (touches(stretch, line.at))
                taken.append(line);
        }
        article.lines.removeIf([stretch](const LaidLine &line) { return touches(stretch, line.at); });
    }
    m_layout.noise.removeIf([stretch](const Span &line) { return touches(stretch, line); });
    std::stable_sort(taken.begin(), taken.end(),
                     [](const LaidLine &a, const LaidLine &b) { return a.at.from < b.at.from; });
    return taken;
}

/// The lines of the page's text in the stretch that belong to no article.
QList<LaidLine> LayoutEditor::unlaidLines(Span stretch) const
{
    QList<LaidLine> lines;
    for (qsizetype from = 0; from < m_page.size();) {
        const qsizetype end = m_page.indexOf(u'\n', from);
        const qsizetype to = end < 0 ? m_page.size() : end;
        const Span line = trimmed({from, to}, m_page);
        if (!line.isEmpty() && touches(stretch, line) && !isLaid(line))
            lines.append({line, LineRole::Body, true});
        from = to + 1;
    }
    return lines;
}

bool LayoutEditor::isLaid(Span line) const
{
    return std::any_of(m_layout.articles.cbegin(), m_layout.articles.cend(),
                       [line](const LaidArticle &article) {
                           return std::any_of(article.lines.cbegin(), article.lines.cend(),
                                              [line](const LaidLine &own) { return own.at.overlaps(line); });
                       });
}

qsizetype LayoutEditor::firstPlaceOf(qsizetype article) const
{
    const QList<LaidLine> &lines = m_layout.articles.at(article).lines;
    const auto first =
        std::min_element(lines.cbegin(), lines.cend(),
                         [](const LaidLine &a, const LaidLine &b) { return a.at.from < b.at.from; });
    return first == lines.cend() ? 0 : first->at.from;
}

void LayoutEditor::dropEmpty()
{
    m_layout.articles.removeIf([](const LaidArticle &article) { return article.lines.isEmpty(); });
}

} // namespace jianbao
