#include "views/search/querychips.h"

#include "views/search/querychip.h"
#include "views/sidebar/queryterms.h"
#include "views/style/icons.h"
#include "views/tags/flowlayout.h"

#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace jianbao
{

QueryChips::QueryChips(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_flow(new FlowLayout(6)), m_save(new QToolButton)
{
    setLayout(m_flow);
    m_flow->setContentsMargins(12, 0, 8, 6);
    m_save->setText(tr("Save search…"));
    m_save->setFont(Theme::textFont(12));
    m_save->setAutoRaise(true);
    m_save->setToolTip(tr("Keeps this search in the sidebar; as search:NAME it can be used in others."));
    m_save->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_flow->addWidget(m_save);
    connect(m_save, &QToolButton::clicked, this, &QueryChips::savingWanted);
    setTheme(theme);
    setQuery({});
}

void QueryChips::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_save->setIcon(lineIcon(u"save-search"_s, theme));
    rebuild();
}

void QueryChips::setQuery(const QString &typed)
{
    m_typed = typed;
    rebuild();
    setVisible(!typed.trimmed().isEmpty());
}

void QueryChips::setSavingAllowed(bool allowed)
{
    m_save->setVisible(allowed);
}

void QueryChips::rebuild()
{
    const qsizetype focused = clear();
    QWidget *before = m_save->previousInFocusChain();
    while (before->focusPolicy() == Qt::NoFocus)
        before = before->previousInFocusChain();
    for (const QString &term : QueryTerms(m_typed).terms()) {
        if (term == u"OR"_s)
            continue;
        auto *chip = new QueryChip(term, m_theme, this);
        m_flow->insertWidget(static_cast<int>(m_chips.size()), chip);
        m_chips.append(chip);
        setTabOrder(before, chip);
        before = chip;
        chip->show();
        connect(chip, &QueryChip::removalWanted, this, &QueryChips::takeOut);
    }
    if (focused >= 0) // the next chip takes the place of the one that was taken out
        (m_chips.isEmpty() ? before : m_chips.at(qMin(focused, m_chips.size() - 1)))->setFocus();
}

/// Gives the place of the chip that has the focus, or -1.
qsizetype QueryChips::clear()
{
    qsizetype focused = -1;
    for (qsizetype place = 0; place < m_chips.size(); ++place) {
        if (m_chips.at(place)->hasFocus())
            focused = place;
    }
    for (QueryChip *chip : std::exchange(m_chips, {})) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->setParent(nullptr);
        chip->deleteLater();
    }
    return focused;
}

void QueryChips::takeOut(const QString &term)
{
    QueryTerms terms(m_typed);
    terms.takeOut(term);
    Q_EMIT queryWanted(terms.typed());
}

} // namespace jianbao
