#include "models/reading/layout/toldwords.h"

namespace jianbao
{

namespace
{

constexpr int shortest = 2;
constexpr int longest = 3;
constexpr double perWord = 0.4;
constexpr double perPair = 0.25;
constexpr double mostForWords = 4;

/// The word as a number; words of different length are different numbers, for no code unit of a word is null.
quint64 packed(QStringView word)
{
    quint64 units = 0;
    for (const QChar unit : word)
        units = (units << 16) | unit.unicode();
    return units;
}

} // namespace

void ToldWords::lookFor(const QStringList &words)
{
    for (const QString &word : words)
        m_places[packed(word)];
}

void ToldWords::read(int article, QStringView text)
{
    for (qsizetype end = shortest; end <= text.size(); ++end) {
        for (qsizetype length = shortest; length <= std::min<qsizetype>(longest, end); ++length) {
            const auto found = m_places.find(packed(text.mid(end - length, length)));
            if (found != m_places.end() && (found->isEmpty() || found->last().article != article))
                found->append({article, end});
        }
    }
}

QList<ToldWords::Word> ToldWords::told(const QStringList &words) const
{
    QList<Word> told;
    for (const QString &word : words) {
        for (const Place &place : m_places.value(packed(word)))
            told.append({place.article, place.end, word.size() == shortest ? perPair : perWord});
    }
    return told;
}

double ToldWords::worth(const QList<Word> &told, int article, qsizetype end)
{
    double worth = 0;
    for (const Word &word : told) {
        if (word.article == article && word.end <= end)
            worth += word.worth;
    }
    return std::min(worth, mostForWords);
}

} // namespace jianbao
