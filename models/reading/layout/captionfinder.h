#pragma once

#include "models/reading/layout/pageseams.h"

namespace jianbao
{

/// Tells which of the lines before a photo credit are the picture's caption, and captions without credit.
/// One page, one finder.
class CaptionFinder
{
public:
    CaptionFinder(const QList<PageLine> &lines, PageSeams &seams) : m_lines(lines), m_seams(seams) {}

    /// Where in `body`, which a credit or a line with a credit at its end closes, the last caption begins.
    int startIn(const QList<int> &body);
    /// True if a sentence of the report breaks off right before the caption that begins at `start`.
    bool breaksIn(const QList<int> &body, int start);
    /// A caption without credit: 图为…, 王立(右)在….
    static bool isNote(const QString &text);
    /// True if line `number` is a caption without credit: it stands right under the place of a picture, which
    /// the page names, (图片), and reads as a caption, or it ends with what the picture shows, 图为….
    bool isUncredited(int number) const;
    /// True if the last line of `body`, behind which a credit in brackets follows, is a caption over which a
    /// sentence of the report goes on.
    bool isSignedInSentence(const QList<int> &body) const;
    /// The caption of the second or a later picture under one title: 图2:…
    static bool isNextPicture(const QString &text);

private:
    bool startsInside(const QList<int> &body, int at, const QString &behind);

    const QList<PageLine> &m_lines;
    PageSeams &m_seams;
};

} // namespace jianbao
