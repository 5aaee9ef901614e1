#include "models/reading/finders/times/wordsofday.h"

#include "models/reading/finders/numbers/numeral.h"
#include "models/reading/lexicon.h"

#include <algorithm>

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int farthest = 10; ///< days between the window of the page and a festival that may be meant

QString oneOf(QStringList words)
{
    std::sort(words.begin(), words.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return words.join(u'|');
}

bool isQuoted(const QString &text, qsizetype at)
{
    const qsizetype line = text.lastIndexOf(u'\n', at) + 1;
    const QStringView before = QStringView(text).mid(line, at - line);
    return before.count(u'“') > before.count(u'”');
}

} // namespace

WordsOfDay::WordsOfDay(const Lexicon &lexicon) : m_festivals(lexicon)
{
    for (const Lexicon::Row &row : lexicon.rows(u"timewords"_s)) {
        if (row.value(u"meaning"_s) != u"day")
            continue;
        for (const QString &word : row.value(u"words"_s).split(u'|', Qt::SkipEmptyParts))
            m_offsets.insert(word, row.value(u"offset"_s).toInt());
    }
    const QString words = oneOf(m_offsets.keys());
    const QString date = u"(?<month%1>1[0-2]|0?[1-9])月(?<day%1>3[01]|[12]\\d|0?[1-9])[日号]"_s;
    const AnchoredPattern dated(
        u"(?<word1>%1)(?:[上中下]午|凌晨|清晨|早上|晚上?|深夜)?\\s*\\(%2\\)|%3\\s*\\((?<word2>%1)\\)"_s.arg(
            words, date.arg(1), date.arg(2)));
    const AnchoredPattern festive(
        u"(?<word1>%1),?(?:正?是|就是|正值|恰逢|适逢|迎来|为)(?:了)?(?:我国|中国|农历|传统|节日|佳节|节气|"
        "二十四节气(?:中|之)?的?|第\\S{1,5}[个届次]|的|[“])*(?<name>%2)"_s.arg(words,
                                                                               oneOf(m_festivals.names())));
    m_search = std::make_shared<const PatternSearch>(QList{dated, festive});
}

/// The day of which the words tell, of the year that lies nearest.
QDate WordsOfDay::printedDay(const PatternMatch &match, QDate around) const
{
    QDate nearest;
    for (const int year : {around.year(), around.year() - 1, around.year() + 1}) {
        const QString which = match.hasCaptured(u"month1"_s) ? u"1"_s : u"2"_s;
        const QDate day = match.hasCaptured(u"name"_s)
                              ? m_festivals.dayIn(match.captured(u"name"_s), year)
                              : QDate(year, wholeNumeral(match.capturedView(u"month"_s + which)),
                                      wholeNumeral(match.capturedView(u"day"_s + which)));
        if (day.isValid() &&
            (!nearest.isValid() || std::abs(around.daysTo(day)) < std::abs(around.daysTo(nearest))))
            nearest = day;
    }
    return nearest;
}

std::optional<WordsOfDay::Day> WordsOfDay::agreed(const QList<PatternMatch> &matches, const QString &text,
                                                  QDate around) const
{
    std::optional<Day> found;
    for (const PatternMatch &match : matches) {
        if (isQuoted(text, match.capturedStart()))
            continue;
        const QString word =
            match.hasCaptured(u"word1"_s) ? match.captured(u"word1"_s) : match.captured(u"word2"_s);
        const QDate day = printedDay(match, around).addDays(-m_offsets.value(word));
        if (found && found->day != day)
            return std::nullopt;
        if (day.isValid())
            found = Day{day, {match.capturedStart(), match.capturedEnd()}};
    }
    return found;
}

std::optional<WordsOfDay::Day> WordsOfDay::issueDay(const QString &text, QDate around) const
{
    const QList<QList<PatternMatch>> matches = m_search->matchesIn(text);
    if (const std::optional<Day> dated = agreed(matches.first(), text, around))
        return dated;
    const std::optional<Day> festive = agreed(matches.last(), text, around);
    return festive && std::abs(around.daysTo(festive->day)) <= farthest ? festive : std::nullopt;
}

} // namespace jianbao
