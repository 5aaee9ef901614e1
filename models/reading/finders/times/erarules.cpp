#include "models/reading/finders/numbers/numeral.h"
#include "models/reading/finders/times/calendarperiods.h"
#include "models/reading/finders/times/timerules.h"
#include "models/reading/lexicon.h"

namespace jianbao
{

using namespace Qt::StringLiterals;

QList<TimeRule> eraRules(const Lexicon &lexicon)
{
    QHash<QString, int> firstYears;
    for (const Lexicon::Row &row : lexicon.rows(u"eras"_s))
        firstYears.insert(row.value(u"era"_s), row.value(u"first"_s).toInt());
    if (firstYears.isEmpty())
        return {};
    const auto read = [firstYears](const PatternMatch &match, const TimeClocks &) {
        const QStringView words = match.capturedView(u"number"_s);
        const int number = words == u"元" ? 1 : wholeNumeral(words);
        const int year = firstYears.value(match.captured(u"era"_s)) + number - 1;
        return number > 0 ? foundTime(FoundTime::Kind::Range, yearPeriod(year), Precision::Year)
                          : std::nullopt;
    };
    return {
        {u"era"_s,
         AnchoredPattern(u"(?<era>"_s + QStringList(firstYears.keyBegin(), firstYears.keyEnd()).join(u'|') +
                         u")(?<number>元|\\d{1,3}|[一二三四五六七八九十百]{1,5})年(?!间|代)"_s),
         read}};
}

} // namespace jianbao
