#pragma once

#include "views/export/exportfile.h"
#include "views/reader/articletext.h"

#include <QList>

class QWidget;

namespace jianbao
{

/// An article as it is printed: upright A4, black on white, on as many pages as it needs, no line torn
/// between two of them.
class ArticlePaper
{
public:
    explicit ArticlePaper(const ArticleText &article) : m_article(article) {}

    /// The headline, or the first words of an article without one, as a file may be named.
    QString title() const;
    /// Pages of `size`, in pixels of which 96 make an inch.
    QList<Picture> pages(QSizeF size) const;

    /// Asks which printer and prints.
    void askAndPrint(QWidget *parent) const;
    /// Writes a PDF that can be searched and copied in Chinese; false with `problem` told if that fails.
    bool writePdf(const QString &path, QString *problem) const;

private:
    ArticleText m_article;
};

} // namespace jianbao
