#pragma once

#include "models/datatypes/highlight.h"
#include "views/reader/articletext.h"
#include "views/style/theme.h"

#include <QList>

namespace jianbao
{

/// The passages of an article that people marked, at their places in the reader. Offsets are positions in the
/// shown text.
class Passages
{
public:
    struct Passage
    {
        Highlight highlight;
        QList<Span> places; ///< none if the article does not show it
    };

    Passages() = default;
    Passages(const QList<Highlight> &highlights, const ArticleText &text);

    const QList<Passage> &all() const { return m_passages; }
    /// The shortest that stands at this position, or nothing.
    const Highlight *at(qsizetype position) const;
    /// So light that the words stay as readable as beside it.
    static QColor colourOf(const Highlight &highlight, const Theme &theme);

private:
    QList<Passage> m_passages;
};

} // namespace jianbao
