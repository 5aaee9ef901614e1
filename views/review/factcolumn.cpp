#include "views/review/factcolumn.h"

#include "models/items/citation.h"
#include "models/items/reviewmodel.h"
#include "views/keys/keyedbuttons.h"
#include "views/review/factform.h"
#include "views/style/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jianbao
{

namespace
{

constexpr int buttonColumns = 2;

} // namespace

FactColumn::FactColumn(QWidget *parent)
    : QWidget(parent)
    , m_place(new QLabel)
    , m_form(new FactForm)
    , m_buttons(new KeyedButtons(buttonColumns, buttonColumns))
{
    m_place->setWordWrap(true);
    m_place->setFont(Theme::textFont(12));
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_place->setContentsMargins(12, 12, 12, 0);
    auto *scrolled = new QScrollArea;
    scrolled->setWidget(m_form);
    scrolled->setWidgetResizable(true);
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setFocusPolicy(Qt::NoFocus);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_place);
    lines->addWidget(scrolled, 1);
    lines->addWidget(m_buttons);
}

void FactColumn::tellPlace(const ReviewModel &review, int row)
{
    if (row < 0)
        return m_place->setText(tr("Nothing waits here."));
    const Source &source = review.fact(row).source;
    m_place->setText(tr("%1\n%2 of %3 · %4 open on this page")
                         .arg(Citation::of(source))
                         .arg(row + 1)
                         .arg(review.total())
                         .arg(review.openOnPage(source.pageId)));
}

void FactColumn::tellVisit(const Source &source)
{
    m_place->setText(
        tr("%1\nEnter stores it, Escape leaves everything as it was.").arg(Citation::of(source)));
}

} // namespace jianbao
