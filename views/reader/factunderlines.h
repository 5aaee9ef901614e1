#pragma once

#include "models/items/articlefactmodel.h"
#include "views/reader/articletext.h"
#include "views/style/theme.h"

#include <QList>

class QPainter;
class QTextDocument;

namespace jianbao
{

/// The facts of an article at their places in the reader: paints a line under each in the colour of its kind,
/// the kinds at different depths so that one never hides another, and tells which fact stands at a position.
/// Rejected facts have no line. Offsets are positions in the shown text.
class FactUnderlines
{
public:
    FactUnderlines() = default;
    FactUnderlines(const QList<ArticleFact> &facts, const ArticleText &text);

    /// The shown places of a fact; none for an unknown id.
    QList<Span> places(const QString &factId) const;
    /// The shortest fact at this position, or an empty id.
    QString factAt(qsizetype position) const;

    /// `visible` is in the document's coordinates, and so is the painter.
    void paint(QPainter &painter, const QTextDocument &document, const QRectF &visible,
               const Theme &theme) const;

private:
    struct Underline
    {
        QString factId;
        FactKind kind;
        Verdict verdict;
        QList<Span> places;
    };
    QList<Underline> m_underlines;
};

} // namespace jianbao
