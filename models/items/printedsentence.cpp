#include "models/items/printedsentence.h"

#include <QStringView>

namespace jianbao
{

namespace
{

constexpr qsizetype farthest = 60;

bool endsSentence(QChar character)
{
    return QStringView(u"。！？!?\n").contains(character);
}

} // namespace

QString sentenceAround(const QString &page, Span quote)
{
    const qsizetype first = qMax(qsizetype(0), quote.from - farthest);
    const qsizetype last = qMin(page.size(), quote.to + farthest);
    qsizetype from = quote.from;
    while (from > first && !endsSentence(page.at(from - 1)))
        --from;
    qsizetype to = quote.to;
    while (to < last && !endsSentence(page.at(to)))
        ++to;
    const bool isCutBefore = from > 0 && !endsSentence(page.at(from - 1));
    const bool isCutBehind = to < page.size() && !endsSentence(page.at(to));
    if (to < page.size() && !isCutBehind && page.at(to) != QLatin1Char('\n'))
        ++to; // its own mark
    const QString words = page.mid(from, to - from).simplified();
    const QChar cut(0x2026);
    return (isCutBefore ? QString(cut) : QString()) + words + (isCutBehind ? QString(cut) : QString());
}

} // namespace jianbao
