#include "views/sidebar/sidebardelegate.h"

#include "models/items/sidebarmodel.h"
#include "views/tags/tagcolour.h"

#include <QLocale>
#include <QPainter>

namespace jianbao
{

namespace
{

constexpr int rowHeight = 28;
constexpr int groupHeight = 36;
constexpr int margin = 8;
constexpr int dotSize = 8;

bool isGroup(const QModelIndex &index)
{
    return index.data(SidebarModel::GroupRole).toBool();
}

} // namespace

SidebarDelegate::SidebarDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {0, isGroup(index) && !index.parent().isValid() ? groupHeight : rowHeight};
}

QueryTerms::State SidebarDelegate::state(const QModelIndex &index) const
{
    const QString term = index.data(SidebarModel::TermRole).toString();
    if (!term.isEmpty())
        return m_terms.isAlternative(term) ? QueryTerms::State::Wanted : m_terms.state(term);
    return m_terms.typed().isEmpty() ? QueryTerms::State::Wanted : QueryTerms::State::Off;
}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isGroup(index)) {
        painter->setFont(Theme::textFont(12, true));
        painter->setPen(m_theme.muted);
        const int above = index.parent().isValid() ? 0 : margin;
        const QRect area = option.rect.adjusted(margin / 2, above, -margin, 0);
        painter->drawText(area, Qt::AlignVCenter, index.data().toString());
    } else {
        if (option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus) ||
            state(index) == QueryTerms::State::Wanted)
            painter->fillRect(option.rect, m_theme.chosen);
        paintEntry(painter, option.rect.adjusted(margin / 2, 0, -margin, 0), index);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(m_theme.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

void SidebarDelegate::paintEntry(QPainter *painter, QRect area, const QModelIndex &index) const
{
    const QueryTerms::State shown = state(index);
    const QVariant colour = index.data(SidebarModel::ColourRole);
    if (colour.isValid()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tagColour(index.data().toString(), colour.toString(), m_theme));
        painter->drawEllipse(QRect(area.left(), area.center().y() - dotSize / 2 + 1, dotSize, dotSize));
        area.setLeft(area.left() + dotSize + margin);
    }
    painter->setFont(Theme::textFont(12));
    painter->setPen(m_theme.muted);
    const QVariant count = index.data(CountRole);
    const QString number = count.isValid() ? QLocale().toString(count.toLongLong()) : QString();
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, number);
    area.setRight(area.right() - painter->fontMetrics().horizontalAdvance(number) - margin);

    QFont font = Theme::textFont(13, shown == QueryTerms::State::Wanted);
    font.setStrikeOut(shown == QueryTerms::State::Excluded);
    painter->setFont(font);
    painter->setPen(shown == QueryTerms::State::Wanted     ? m_theme.accent
                    : shown == QueryTerms::State::Excluded ? m_theme.muted
                                                           : m_theme.ink);
    const QString name =
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width());
    painter->drawText(area, Qt::AlignVCenter, name);
}

} // namespace jianbao
