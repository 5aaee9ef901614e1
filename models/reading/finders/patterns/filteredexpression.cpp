#include "models/reading/finders/patterns/filteredexpression.h"

namespace jianbao
{

namespace
{

constexpr int depth = 5; ///< so many code units tell nearly as much as all do

/// Text without surrogates is valid, and PCRE need not go through it once more to find that out. All units
/// are looked at, which compilers do many at a time. A long text, which may be asked at many places, is left
/// to PCRE: it looks from the place on.
QRegularExpression::MatchOption checkFor(QStringView text)
{
    constexpr qsizetype longest = 1000;
    if (text.size() > longest)
        return QRegularExpression::NoMatchOption;
    bool surrogates = false;
    for (const QChar unit : text)
        surrogates |= unit.isSurrogate();
    return surrogates ? QRegularExpression::NoMatchOption
                      : QRegularExpression::DontCheckSubjectStringMatchOption;
}

} // namespace

FilteredExpression::FilteredExpression(const QString &words)
    : m_expression(words)
    , m_place(placeOf(words))
    , m_starts({words}, depth, m_place == Place::End ? ReadingDirection::Backward : ReadingDirection::Forward)
{
    Q_ASSERT_X(m_expression.isValid(), "FilteredExpression", qPrintable(m_expression.errorString() + words));
}

FilteredExpression::Place FilteredExpression::placeOf(const QString &words)
{
    std::vector<PatternNode> nodes;
    PatternParser parser(nodes, depth);
    parser.add(words, 0);
    if (parser.beginsWithText())
        return Place::Beginning;
    return parser.endsWithText() ? Place::End : Place::Anywhere;
}

bool FilteredExpression::mayMatch(QStringView text, qsizetype offset) const
{
    switch (m_place) {
    case Place::Beginning:
        return m_starts.at(text, offset) != 0;
    case Place::End:
        return m_starts.endingWith(text) != 0 || text.endsWith(u'\n'); // $ may stand before that
    case Place::Anywhere:
        break;
    }
    while (offset < text.size() && m_starts.at(text, offset) == 0)
        ++offset;
    return offset < text.size() || m_starts.at(text, offset) != 0;
}

FilteredMatch FilteredExpression::match(const QString &text, qsizetype offset) const
{
    if (mayMatch(text, offset))
        return m_expression.match(text, offset, QRegularExpression::NormalMatch, checkFor(text));
    Q_ASSERT(!m_expression.match(text, offset).hasMatch());
    return {};
}

FilteredMatch FilteredExpression::match(QStringView text, qsizetype offset) const
{
    if (mayMatch(text, offset))
        return m_expression.match(text, offset, QRegularExpression::NormalMatch, checkFor(text));
    Q_ASSERT(!m_expression.match(text, offset).hasMatch());
    return {};
}

QString FilteredExpression::replacedIn(const QString &text, const QString &after) const
{
    return mayMatch(text, 0) ? QString(text).replace(m_expression, after) : text;
}

} // namespace jianbao
