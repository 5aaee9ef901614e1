#include "models/reading/layout/wordflow.h"

#include "models/datatypes/characterclasses.h"
#include "models/datatypes/packedunits.h"
#include "models/reading/layout/wordsequences.h"

#include <libime/core/lattice.h>

#include <unicode/ustring.h>

#include <limits>

namespace jianbao
{

namespace
{

constexpr qsizetype considered = 24; ///< characters in which the nearest ones are looked for

/// The text as the model knows it: without quotation marks, a number as 十.
QString asWords(QStringView text)
{
    constexpr QChar number = u'十';
    QString words;
    for (const QChar c : text) {
        const bool digit = c >= u'0' && c <= u'9';
        if (isOneOf(c, u"“”《》()") || (c == u'.' && words.endsWith(number)))
            continue;
        if (!digit || !words.endsWith(number))
            words.append(digit ? number : c);
    }
    return words;
}

} // namespace

WordFlow::WordFlow(const WordSequences &sequences) : m_model(sequences.model()) {}

QString WordFlow::ending(QStringView text)
{
    return asWords(text.last(std::min(text.size(), considered))).right(nearness);
}

QString WordFlow::beginning(QStringView text)
{
    return asWords(text.first(std::min(text.size(), considered))).left(nearness);
}

double WordFlow::over(const QString &ending, const QString &beginning)
{
    if (!m_model || ending.isEmpty() || beginning.isEmpty() || !isHan(ending.back()) ||
        !isHan(beginning.front()))
        return 0;
    if (ending != m_ending) {
        m_ending = ending;
        follow(ending, 0, m_ways);
    }
    Ways ways = m_ways;
    follow(ending + beginning, ending.size(), ways);
    return ways.at(size_t(ending.size() + beginning.size())).likelihood -
           m_ways.at(size_t(ending.size())).likelihood - alone(beginning);
}

double WordFlow::alone(const QString &text)
{
    const quint64 units = packedUnits(text);
    if (const auto known = m_alone.constFind(units); known != m_alone.constEnd())
        return *known;
    Ways ways;
    follow(text, 0, ways);
    return *m_alone.insert(units, ways.at(size_t(text.size())).likelihood);
}

/// Finds the likeliest ways to the places behind `known`, from those to the places up to it (Viterbi's
/// algorithm).
void WordFlow::follow(QStringView text, qsizetype known, Ways &ways)
{
    if (known == 0)
        ways.front() = {m_model->nullState(), 0};
    for (qsizetype to = known + 1; to <= text.size(); ++to) {
        Way &best = ways.at(size_t(to));
        best.likelihood = -std::numeric_limits<double>::infinity();
        for (qsizetype from = std::max<qsizetype>(0, to - longestWord); from < to; ++from) {
            const libime::WordIndex word = indexOf(text.sliced(from, to - from));
            if (word == m_model->unknown() && to - from > 1)
                continue;
            const Way &way = ways.at(size_t(from));
            libime::State state;
            const double likelihood =
                way.likelihood + double(m_model->score(way.state, libime::WordNode({}, word), state));
            if (likelihood > best.likelihood)
                best = {state, likelihood};
        }
    }
}

libime::WordIndex WordFlow::indexOf(QStringView word)
{
    const quint64 units = packedUnits(word);
    if (const auto known = m_indices.constFind(units); known != m_indices.constEnd())
        return *known;
    std::array<char, 4 * longestWord> utf8;
    int32_t length = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strToUTF8WithSub(utf8.data(), int32_t(utf8.size()), &length, word.utf16(), int32_t(word.size()), 0xFFFD,
                       nullptr, &status);
    return *m_indices.insert(units, m_model->index({utf8.data(), size_t(length)}));
}

} // namespace jianbao
