#pragma once

#include "views/theme.h"

#include <QGraphicsItem>
#include <QStringList>

namespace jianbao
{

/// Title and subtitle above a chart, notes and sources below it. Titles are cut to the width, sources to two
/// lines.
class ChartCaption : public QGraphicsItem
{
public:
    explicit ChartCaption(QGraphicsItem *parent);

    void setTexts(const QString &title, const QString &subtitle, const QStringList &notes,
                  const QStringList &sources);
    void setTheme(const Theme &theme);
    /// Fits the texts into a chart of this size.
    void arrange(QSizeF size);
    /// What they leave to the chart itself.
    QRectF body() const { return m_body; }

    QRectF boundingRect() const override { return QRectF({}, m_size); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QStringList footerLines(double width) const;

    Theme m_theme = Theme::light();
    QString m_title;
    QString m_subtitle;
    QStringList m_notes;
    QStringList m_sources;
    QSizeF m_size;
    QRectF m_body;
    QStringList m_footer;
};

} // namespace jianbao
