#pragma once

#include "models/datatypes/records.h"
#include "models/search/snippet.h"
#include "views/style/theme.h"

#include <QStyledItemDelegate>

namespace jianbao
{

/// Draws a row of the article list: headline and tag dots, source and districts, one line of the text with
/// the searched words marked. All rows are equally high.
class ArticleDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ArticleDelegate(const Theme &theme, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBackground(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintHeadline(QPainter *painter, QRect line, const ArticleRow &row) const;
    void paintSource(QPainter *painter, QRect line, const ArticleRow &row) const;
    void paintSnippet(QPainter *painter, QRect line, const Snippet &snippet) const;

    Theme m_theme;
};

} // namespace jianbao
