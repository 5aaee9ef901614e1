#pragma once

#include "models/datatypes/packedunits.h"
#include "models/reading/layout/printedwords.h"
#include "models/reading/layout/seamterms.h"

#include <QCache>

#include <unicode/brkiter.h>

#include <memory>

namespace jianbao
{

/// Tells how well one line goes on in another, by what stands right and left of the seam: a word or a
/// known term that runs over it, a number with its unit, a quotation that is closed again, three characters
/// that the page prints elsewhere too. One page, one judge; not for several threads.
class SeamJudge
{
public:
    SeamJudge(const PrintedWords &words, const SeamTerms &terms) : m_printed(words), m_terms(terms) {}
    /// Above 0: the two belong together, `sure` and more: surely; below 0: they hardly do.
    double fit(const QString &before, const QString &after);

    static constexpr double sure = 3;

private:
    /// Hashed by what stands right beside it, which tells most of them apart.
    struct Seam
    {
        QString before;
        QString after;
        bool operator==(const Seam &) const = default;
        friend size_t qHash(const Seam &seam, size_t seed)
        {
            constexpr qsizetype beside = 4;
            return qHashMulti(seed, packedUnits(QStringView(seam.before).right(beside)),
                              packedUnits(QStringView(seam.after).left(beside)));
        }
    };
    double judge(const QString &before, const QString &after);
    QChar wantedBehind(const QString &before);
    double wordsOver(const QString &before, const QString &after);
    double printedElsewhere(const QString &before, const QString &after) const;

    static constexpr int keptAnswers = 4096;

    const PrintedWords &m_printed;
    const SeamTerms &m_terms;
    QCache<Seam, double> m_answers{keptAnswers}; ///< most seams are asked for again
    QString m_before; ///< asked about last, as a rule with many that may go on from it
    QChar m_wanted;   ///< the mark that stands open at its end
    std::unique_ptr<icu::BreakIterator> m_words; ///< made at the first question: most pages ask none
};

} // namespace jianbao
