#include "models/reading/finders/dating/printedpagenumber.h"

#include "models/reading/finders/numbers/numeral.h"
#include "models/reading/finders/patterns/foldedforms.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype longestLine = 60;

/// Of one line; empty if it tells none.
QString numberIn(const QString &line)
{
    static const QRegularExpression elsewhere(u"[转接见]"_s);
    static const QRegularExpression number(
        u"(?:第([一二三四五六七八九十]{1,3}|\\d{1,2})|(?<![\\p{L}\\d])([A-Z]?)(\\d{1,2}))版(?![面式本权])"_s);
    const QRegularExpressionMatch match = number.match(line);
    if (!match.hasMatch() || line.size() > longestLine || line.contains(elsewhere))
        return {};
    const int page = wholeNumeral(match.hasCaptured(1) ? match.capturedView(1) : match.capturedView(3));
    return page > 0 ? match.captured(2) + QString::number(page) : QString();
}

} // namespace

QString printedPageNumber(const Page &page)
{
    QString told;
    for (const Span &span : page.uncovered) {
        const QStringList lines = foldedForms(page.text.mid(span.from, span.length())).split(u'\n');
        for (const QString &line : lines) {
            const QString number = numberIn(line);
            if (!told.isEmpty() && !number.isEmpty() && number != told)
                return {};
            if (!number.isEmpty())
                told = number;
        }
    }
    return told;
}

} // namespace jianbao
