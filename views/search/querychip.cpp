#include "views/search/querychip.h"

#include <QHash>
#include <QKeyEvent>
#include <QPainter>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr int chipHeight = 24;
constexpr int margin = 8;
constexpr int crossSize = 7;
constexpr int gap = 6;
constexpr int widest = 320;

QString fieldName(const QString &field)
{
    const QHash<QString, QString> names{{u"headline"_s, QueryChip::tr("Headline")},
                                        {u"byline"_s, QueryChip::tr("Byline")},
                                        {u"body"_s, QueryChip::tr("Body")},
                                        {u"district"_s, QueryChip::tr("District")},
                                        {u"tag"_s, QueryChip::tr("Tag")},
                                        {u"paper"_s, QueryChip::tr("Newspaper")},
                                        {u"date"_s, QueryChip::tr("Date")},
                                        {u"kind"_s, QueryChip::tr("Kind")},
                                        {u"has"_s, QueryChip::tr("Has")},
                                        {u"status"_s, QueryChip::tr("Status")},
                                        {u"note"_s, QueryChip::tr("Note")},
                                        {u"search"_s, QueryChip::tr("Saved search")},
                                        {u"indicator"_s, QueryChip::tr("Indicator")},
                                        {u"method"_s, QueryChip::tr("Method")},
                                        {u"added"_s, QueryChip::tr("Added")}};
    return names.value(field.toLower());
}

} // namespace

QueryChip::QueryChip(const QString &term, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent), m_term(term), m_theme(theme)
{
    setText(words(term));
    setFont(Theme::textFont(12));
    setToolTip(tr("Take out “%1” (Delete)").arg(term));
    setAccessibleName(tr("Search term %1").arg(text()));
    setAccessibleDescription(tr("Press Delete to take it out."));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QAbstractButton::clicked, this, [this] { Q_EMIT removalWanted(m_term); });
}

QString QueryChip::words(const QString &term)
{
    if (term.startsWith(u'-') && term.size() > 1)
        return tr("not %1").arg(words(term.mid(1)));
    const qsizetype colon = term.indexOf(u':');
    const QString name = colon > 0 ? fieldName(term.left(colon)) : QString();
    const QString value = QString(term).mid(name.isEmpty() ? 0 : colon + 1).remove(u'"');
    return name.isEmpty() ? value : tr("%1: %2").arg(name, value);
}

QSize QueryChip::sizeHint() const
{
    const int words = qCeil(QFontMetricsF(font()).horizontalAdvance(text())) + 1;
    return {qMin(widest, margin + words + gap + crossSize + margin), chipHeight};
}

void QueryChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? m_theme.accent : m_theme.rule, hasFocus() ? 2 : 1));
    painter.setBrush(underMouse() ? m_theme.chosen : m_theme.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    painter.setPen(m_term.startsWith(u'-') ? m_theme.accent : m_theme.ink);
    const QRect words = rect().adjusted(margin, 0, -(gap + crossSize + margin), 0);
    painter.drawText(words, Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideMiddle, words.width() + 1));
    painter.setPen(QPen(m_theme.muted, 1.4));
    const QRectF cross(width() - margin - crossSize, (height() - crossSize) / 2.0, crossSize, crossSize);
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

void QueryChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removalWanted(m_term);
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace jianbao
