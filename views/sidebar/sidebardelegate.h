#pragma once

#include "views/sidebar/queryterms.h"
#include "views/style/theme.h"

#include <QStyledItemDelegate>

namespace jianbao
{

/// Draws the sidebar's rows: groups in small muted type; entries with the tag's dot, name and count, in the
/// accent colour when the query wants them, struck out when it excludes them.
class SidebarDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit SidebarDelegate(const Theme &theme, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }
    void setTerms(const QueryTerms &terms) { m_terms = terms; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintEntry(QPainter *painter, QRect area, const QModelIndex &index) const;
    QueryTerms::State state(const QModelIndex &index) const;

    Theme m_theme;
    QueryTerms m_terms{QString()};
};

} // namespace jianbao
