#pragma once

#include "models/reading/layout/pageline.h"

#include <QStringList>

namespace jianbao
{

class Lexicon;

/// Finds the lines that belong to the page and to no article: nameplate, folio, date, editors, telephone
/// numbers. The names of a newspaper's pages stand in resources/lexicon/pagesections.tsv. Immutable.
class FurnitureFinder
{
public:
    explicit FurnitureFinder(const Lexicon &lexicon);
    /// True if the line alone tells that it is furniture. Takes text with folded widths.
    bool isFurniture(const QString &line) const;
    /// True if the line only tells that a picture stood there: [图片]
    static bool isPicturePlace(const QString &line);
    /// Makes furniture of what only its place tells: a newspaper's name above the folio, beside other
    /// furniture its publisher and the name of a page, there and in the page's first and last line a date
    /// alone. The lines' other kinds must be told already.
    void findByPlace(QList<PageLine> &lines) const;

private:
    /// Papers print the numbers of their pages with a zero or a letter before, beside any name: 科技园区 08,
    /// A06 产经·园区.
    static bool isPageNumber(const QString &line);
    /// Or plainly, beside a name of the list: 要闻 3.
    bool isNumberedSection(const QString &line) const;
    bool isSection(const QString &name, bool compound) const;

    QStringList m_sections;
};

} // namespace jianbao
