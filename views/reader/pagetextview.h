#pragma once

#include "models/datatypes/records.h"
#include "views/style/theme.h"

#include <QPlainTextEdit>

namespace jianbao
{

/// The page's text to the letter beside its article: the pieces that belong to the article stand out, the
/// rest of the page is pale.
class PageTextView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit PageTextView(const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setArticle(const StoredArticle &article);
    void showQuote(Span page);
    /// Brings this offset of the page to the top.
    void scrollTo(qsizetype pageOffset);

private:
    void updateHighlights();

    Theme m_theme;
    QList<Span> m_pieces;
    Span m_quote;
};

} // namespace jianbao
