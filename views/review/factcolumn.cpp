#include "views/review/factcolumn.h"

#include "views/keyedbuttons.h"
#include "views/review/factform.h"
#include "views/theme.h"

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
    : QWidget(parent), m_place(new QLabel), m_form(new FactForm), m_buttons(new KeyedButtons(buttonColumns))
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

void FactColumn::setPlace(const QString &words)
{
    m_place->setText(words);
}

} // namespace jianbao
