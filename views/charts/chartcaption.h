#pragma once

#include "views/style/theme.h"

#include <QCoreApplication>
#include <QGraphicsItem>
#include <QStringList>

namespace jianbao
{

/// Title and subtitle above a chart with a badge at their right, notes and numbered sources below it. Titles
/// are cut to the width, sources to two lines.
class ChartCaption : public QGraphicsItem
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ChartCaption)
public:
    struct Texts
    {
        QString title;
        QString subtitle;
        QString badge;
        QStringList notes;
        QStringList sources;
    };
    explicit ChartCaption(QGraphicsItem *parent);

    void setTexts(const Texts &texts);
    void setTheme(const Theme &theme);
    /// Whether a note says that values without room stand in the table.
    void setTellsOfTable(bool tells);
    /// Fits the texts into a chart of this size.
    void arrange(QSizeF size);
    /// What they leave to the chart itself.
    QRectF body() const { return m_body; }
    QRectF titleArea() const;

    QRectF boundingRect() const override { return QRectF({}, m_size); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QStringList footerLines(double width) const;
    void paintBadge(QPainter &painter) const;
    double badgeWidth() const;

    Theme m_theme = Theme::light();
    Texts m_texts;
    bool m_tellsOfTable = false;
    QSizeF m_size;
    QRectF m_body;
    QStringList m_footer;
};

} // namespace jianbao
