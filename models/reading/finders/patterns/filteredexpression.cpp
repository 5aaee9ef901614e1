#include "models/reading/finders/patterns/filteredexpression.h"

#include "models/reading/finders/patterns/patternparser.h"

namespace jianbao
{

namespace
{

/// Text without surrogates is valid, and PCRE need not go through it once more to find that out. All units
/// are looked at, which compilers do many at a time. A long text, which may be asked at many places, is left
/// to PCRE: it looks from the place on.
QRegularExpression::MatchOption checkFor(QStringView text)
{
    constexpr qsizetype longest = 1000;
    if (text.size() > longest)
        return QRegularExpression::NoMatchOption;
    quint16 surrogates = 0; // as wide as a unit
    for (const QChar unit : text)
        surrogates |= quint16(unit.isSurrogate());
    return surrogates != 0 ? QRegularExpression::NoMatchOption
                           : QRegularExpression::DontCheckSubjectStringMatchOption;
}

} // namespace

FilteredExpression::FilteredExpression(const QString &words, int depth)
    : m_expression(words)
    , m_outline(words)
    , m_starts({words}, depth,
               m_outline.place == Place::End ? ReadingDirection::Backward : ReadingDirection::Forward)
{
    Q_ASSERT_X(m_expression.isValid(), "FilteredExpression", qPrintable(m_expression.errorString() + words));
}

FilteredExpression::Outline::Outline(const QString &words)
{
    const PatternPiece whole = PatternParser::parse(words);
    if (whole.beginsWithText())
        place = Place::Beginning;
    else if (whole.endsWithText())
        place = Place::End;
    const UnitSet units = whole.neededUnits();
    needsUnits = !units.ranges.isEmpty();
    for (const UnitSet::Range range : units.ranges)
        needed.addRange(range.first, range.last);
}

/// A short text is gone through for the needed units before the tables are asked at each of its places.
bool FilteredExpression::mayHold(QStringView text, qsizetype offset) const
{
    constexpr qsizetype few = 16;
    const bool isShort = m_outline.place == Place::Anywhere && text.size() - offset <= few;
    return isShort ? holdsNeeded(text, offset) && mayStart(text, offset)
                   : mayStart(text, offset) && holdsNeeded(text, offset);
}

/// A text that is not short is not gone through: it may be asked at many places.
bool FilteredExpression::holdsNeeded(QStringView text, qsizetype offset) const
{
    constexpr qsizetype longest = 200;
    if (!m_outline.needsUnits || text.size() - offset > longest)
        return true;
    while (offset < text.size() && !m_outline.needed.mayHold(text[offset]))
        ++offset;
    return offset < text.size();
}

bool FilteredExpression::mayStart(QStringView text, qsizetype offset) const
{
    switch (m_outline.place) {
    case Place::Beginning:
        return m_starts.at(text, offset) != 0;
    case Place::End: // $ may stand before a last line break
        return m_starts.endingWith(text) != 0 ||
               (text.endsWith(u'\n') && m_starts.endingWith(text.chopped(1)) != 0);
    case Place::Anywhere:
        break;
    }
    while (offset < text.size() && m_starts.at(text, offset) == 0)
        ++offset;
    return offset < text.size() || m_starts.at(text, offset) != 0;
}

FilteredMatch FilteredExpression::firstMatch(const QString &text, qsizetype offset) const
{
    return m_expression.match(text, offset, QRegularExpression::NormalMatch, checkFor(text));
}

FilteredMatch FilteredExpression::firstMatch(QStringView text, qsizetype offset) const
{
    return m_expression.match(text, offset, QRegularExpression::NormalMatch, checkFor(text));
}

QString FilteredExpression::replacedIn(const QString &text, const QString &after) const
{
    return mayMatch(text, 0) ? QString(text).replace(m_expression, after) : text;
}

} // namespace jianbao
