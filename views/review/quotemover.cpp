#include "views/review/quotemover.h"

#include "models/items/factinput.h"
#include "views/review/reviewsource.h"

#include <QShortcut>

namespace jianbao
{

QuoteMover::QuoteMover(FactForm &form, ReviewSource &source, QWidget *scope)
    : QObject(scope), m_form(form), m_source(source)
{
    connect(&form, &FactForm::quoteMoveWanted, this, &QuoteMover::move);
    addKey(Qt::ALT | Qt::Key_Left, FactForm::Edge::End, -1);
    addKey(Qt::ALT | Qt::Key_Right, FactForm::Edge::End, 1);
    addKey(Qt::ALT | Qt::SHIFT | Qt::Key_Left, FactForm::Edge::Start, -1);
    addKey(Qt::ALT | Qt::SHIFT | Qt::Key_Right, FactForm::Edge::Start, 1);
}

void QuoteMover::addKey(QKeyCombination keys, FactForm::Edge edge, int steps)
{
    auto *shortcut = new QShortcut(keys, parent());
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, edge, steps] { move(edge, steps); });
}

bool QuoteMover::takeSelection()
{
    const Quote quote = m_source.selectedQuote();
    if (!quote.at.isEmpty())
        set(quote);
    return !quote.at.isEmpty();
}

void QuoteMover::move(FactForm::Edge edge, int steps)
{
    const Span before = m_form.quote().at;
    const QString &page = m_source.article().pageText;
    if (before.isEmpty())
        return;
    const Span after = edge == FactForm::Edge::Start ? withMovedStart(before, steps, page)
                                                     : withMovedEnd(before, steps, page);
    set(Quote::of(page, after));
}

void QuoteMover::set(const Quote &quote)
{
    m_form.setQuote(quote);
    m_source.showQuote(quote);
}

} // namespace jianbao
