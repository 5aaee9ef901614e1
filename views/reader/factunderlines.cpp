#include "views/reader/factunderlines.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace jianbao
{

namespace
{

QColor colourOf(FactKind kind, const Theme &theme)
{
    switch (kind) {
    case FactKind::Event:
        return theme.event;
    case FactKind::Indicator:
        return theme.indicator;
    case FactKind::Method:
        return theme.method;
    }
    Q_UNREACHABLE();
}

/// Pixels below the base line: figures stand inside events, so the longer line runs lower.
double depthOf(FactKind kind)
{
    switch (kind) {
    case FactKind::Indicator:
        return 3.5;
    case FactKind::Method:
        return 6;
    case FactKind::Event:
        return 8.5;
    }
    Q_UNREACHABLE();
}

/// A level line for each line of text that `span` touches within one block.
void underline(QPainter &painter, const QTextBlock &block, QPointF origin, Span span, double depth)
{
    const QTextLayout *layout = block.layout();
    for (int number = 0; number < layout->lineCount(); ++number) {
        const QTextLine line = layout->lineAt(number);
        const int from = std::max<int>(static_cast<int>(span.from), line.textStart());
        const int to = std::min<int>(static_cast<int>(span.to), line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const double y = origin.y() + line.y() + line.ascent() + depth;
        painter.drawLine(QPointF(origin.x() + line.cursorToX(from), y),
                         QPointF(origin.x() + line.cursorToX(to), y));
    }
}

} // namespace

FactUnderlines::FactUnderlines(const QList<ArticleFact> &facts, const ArticleText &text)
{
    for (const ArticleFact &fact : facts)
        m_underlines.append({fact.id, fact.kind, fact.verdict, text.shown(fact.quote.at)});
}

QList<Span> FactUnderlines::places(const QString &factId) const
{
    for (const Underline &underline : m_underlines) {
        if (underline.factId == factId)
            return underline.places;
    }
    return {};
}

QString FactUnderlines::factAt(qsizetype position) const
{
    const Underline *shortest = nullptr;
    const auto length = [](const Underline &underline) {
        qsizetype sum = 0;
        for (const Span &place : underline.places)
            sum += place.length();
        return sum;
    };
    for (const Underline &underline : m_underlines) {
        const bool here = std::any_of(underline.places.cbegin(), underline.places.cend(),
                                      [&](const Span &place) { return place.contains(position); });
        if (here && (!shortest || length(underline) < length(*shortest)))
            shortest = &underline;
    }
    return shortest ? shortest->factId : QString();
}

void FactUnderlines::paint(QPainter &painter, const QTextDocument &document, const QRectF &visible,
                           const Theme &theme) const
{
    painter.save();
    for (const Underline &fact : m_underlines) {
        if (fact.verdict == Verdict::Rejected)
            continue;
        painter.setPen(QPen(colourOf(fact.kind, theme), fact.verdict == Verdict::Confirmed ? 2 : 1.2));
        for (const Span &place : fact.places) {
            QTextBlock block = document.findBlock(static_cast<int>(place.from));
            for (; block.isValid() && block.position() < place.to; block = block.next()) {
                const QRectF area = document.documentLayout()->blockBoundingRect(block);
                if (!area.intersects(visible))
                    continue;
                const Span inBlock{place.from - block.position(), place.to - block.position()};
                underline(painter, block, area.topLeft(), inBlock, depthOf(fact.kind));
            }
        }
    }
    painter.restore();
}

} // namespace jianbao
