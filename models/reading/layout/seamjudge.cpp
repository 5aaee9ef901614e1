#include "models/reading/layout/seamjudge.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/layout/figureseams.h"
#include "models/reading/layout/phraseseams.h"

#include <QRegularExpression>

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr qsizetype nearness = 4; ///< characters on each side in which a word may run over the seam

/// The mark that stands open at the end of the text, or null.
QChar openMark(const QString &text)
{
    QString closers;
    for (const QChar c : text) {
        if (isOneOf(c, u"“《("))
            closers.append(c == u'“' ? u'”' : c == u'《' ? u'》' : u')');
        else if (isOneOf(c, u"”》)") && closers.contains(c))
            closers.truncate(closers.lastIndexOf(c));
    }
    return closers.isEmpty() ? QChar() : closers.back();
}

/// What is left open before must be closed behind, before it is opened again; whole sentences in quotation
/// marks begin a paragraph, or stand behind a colon.
double marksOver(const QString &before, QChar wanted, const QString &after)
{
    static const FilteredExpression speech(QStringLiteral("^“[^”]{4,}[。!?,]”"));
    const auto mark = std::find_if(after.cbegin(), after.cend(), [wanted](QChar c) {
        return isOneOf(c, u"“”《》") || (wanted != u'》' && isOneOf(c, u"()")); // 《…方案(2024年)》
    });
    const QChar first = mark == after.cend() ? QChar() : *mark;
    const bool closes = first == u'”' || first == u'》' || first == u')';
    if (wanted.isNull() && isHan(before.back()) && speech.match(after).hasMatch())
        return -2;
    if (wanted.isNull())
        return closes ? -3 : 0;
    if (closes)
        return first == wanted ? 3 : -3;
    return !first.isNull() ? -2 : wanted == u')' || wanted == u'》' ? -3 : -1;
}

} // namespace

double SeamJudge::fit(const QString &before, const QString &after)
{
    if (before.isEmpty() || after.isEmpty())
        return 0;
    const Seam seam{before, after};
    if (const double *known = m_answers.object(seam))
        return *known;
    const double answer = judge(before, after);
    m_answers.insert(seam, new double(answer));
    return answer;
}

double SeamJudge::judge(const QString &before, const QString &after)
{
    return wordsOver(before, after) + printedElsewhere(before, after) +
           marksOver(before, wantedBehind(before), after) + figuresOver(before, after) +
           phrasesOver(before, after);
}

QChar SeamJudge::wantedBehind(const QString &before)
{
    if (before != m_before) {
        m_before = before;
        m_wanted = openMark(before);
    }
    return m_wanted;
}

double SeamJudge::wordsOver(const QString &before, const QString &after)
{
    static const FilteredExpression rough(QStringLiteral("\\d[余多]$")); // 600多|说: no word runs over it
    if (!isHan(before.back()) || !isHan(after.front()) || rough.match(before).hasMatch())
        return 0;
    if (!m_words) {
        UErrorCode status = U_ZERO_ERROR;
        m_words.reset(icu::BreakIterator::createWordInstance(icu::Locale::getChinese(), status));
        if (U_FAILURE(status))
            m_words.reset();
    }
    if (!m_words)
        return 0;
    if (m_terms.runsOver(before, after))
        return 3;
    const QString left = before.right(nearness);
    const QString both = left + after.left(nearness);
    m_words->setText(
        icu::UnicodeString(reinterpret_cast<const char16_t *>(both.utf16()), int32_t(both.size())));
    return m_words->isBoundary(int32_t(left.size())) ? 0 : 3;
}

double SeamJudge::printedElsewhere(const QString &before, const QString &after) const
{
    if (!isHan(before.back()) || !isHan(after.front()))
        return 0;
    const bool left = m_printed.holds(before.right(2) + after.front());
    const bool right = m_printed.holds(before.back() + after.left(2));
    return left && right ? 3 : left || right ? 2 : 0;
}

} // namespace jianbao
