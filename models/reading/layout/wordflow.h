#pragma once

#include <libime/core/languagemodel.h>

#include <QHash>
#include <QString>

#include <array>

namespace jianbao
{

class WordSequences;

/// Tells how well the words of one text go on in another's. One page, one object: it keeps what it has looked
/// up. `sequences` must outlive it.
class WordFlow
{
public:
    explicit WordFlow(const WordSequences &sequences);
    /// The last words of a text and the first ones, as over() wants them: four characters, without quotation
    /// marks, numbers as 十.
    static QString ending(QStringView text);
    static QString beginning(QStringView text);
    /// How many powers of ten likelier `beginning` is behind `ending` than anywhere: above 0, these words are
    /// used behind each other, below 0, hardly. 0 if a punctuation mark parts the two or nothing is known.
    double over(const QString &ending, const QString &beginning);

private:
    static constexpr qsizetype nearness = 4; ///< characters on each side
    static constexpr qsizetype longestWord = 3;

    /// A way to part a text into words up to some place in it.
    struct Way
    {
        libime::State state;
        double likelihood; ///< its logarithm
    };
    /// The likeliest way to each place.
    using Ways = std::array<Way, 2 * nearness + 1>;

    void follow(QStringView text, qsizetype known, Ways &ways);
    libime::WordIndex indexOf(QStringView word);
    double alone(const QString &text);

    const libime::LanguageModel *m_model;
    QHash<quint64, libime::WordIndex> m_indices; ///< of each word, by its code units
    QHash<quint64, double> m_alone;              ///< by the code units of the beginning of a text
    QString m_ending;                            ///< that was asked about last
    Ways m_ways;                                 ///< to the places in it
};

} // namespace jianbao
