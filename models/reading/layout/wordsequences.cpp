#include "models/reading/layout/wordsequences.h"

#include "models/datatypes/characterclasses.h"

#include <libime/core/languagemodel.h>
#include <libime/core/lattice.h>

#include <QMutex>

#include <array>
#include <limits>

namespace jianbao
{

namespace
{

constexpr qsizetype nearness = 4; ///< characters on each side that are looked at
constexpr qsizetype longestWord = 4;
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

/// A way to part a text into words up to some place in it.
struct Way
{
    libime::State state{};
    double likelihood = -std::numeric_limits<double>::infinity(); ///< its logarithm
};

std::unique_ptr<const libime::LanguageModel> modelOf(const QString &language)
{
    static QMutex resolving; // libime keeps the files that it has mapped in a table
    const QMutexLocker locker(&resolving);
    try {
        const auto file = libime::DefaultLanguageModelResolver::instance().languageModelFileForLanguage(
            language.toStdString());
        if (file)
            return std::make_unique<const libime::LanguageModel>(file);
    } catch (const std::exception &error) {
        qWarning("The language model %s cannot be read: %s", qPrintable(language), error.what());
    }
    return nullptr;
}

} // namespace

WordSequences::WordSequences(const QString &language) : m_model(modelOf(language)) {}

WordSequences::~WordSequences() = default;

double WordSequences::over(QStringView before, QStringView after) const
{
    if (!m_model)
        return 0;
    const QString left = asWords(before.last(std::min(before.size(), considered))).right(nearness);
    const QString right = asWords(after.first(std::min(after.size(), considered))).left(nearness);
    if (left.isEmpty() || right.isEmpty() || !isHan(left.back()) || !isHan(right.front()))
        return 0;
    return likelihood(left + right) - likelihood(left) - likelihood(right);
}

/// The logarithm of the likelihood of the text, parted into words as is likeliest (Viterbi's algorithm).
double WordSequences::likelihood(const QString &text) const
{
    std::array<Way, 2 * nearness + 1> ways;
    ways[0] = {m_model->nullState(), 0};
    for (qsizetype from = 0; from < text.size(); ++from) {
        const Way &way = ways.at(size_t(from));
        for (qsizetype length = 1; length <= std::min(longestWord, text.size() - from); ++length) {
            const std::string word = text.sliced(from, length).toStdString();
            const libime::WordIndex index = m_model->index(word);
            if (length > 1 && m_model->isUnknown(index, word))
                continue;
            Way further;
            further.likelihood =
                way.likelihood +
                double(m_model->score(way.state, libime::WordNode(word, index), further.state));
            if (Way &known = ways.at(size_t(from + length)); further.likelihood > known.likelihood)
                known = further;
        }
    }
    return ways.at(size_t(text.size())).likelihood;
}

} // namespace jianbao
