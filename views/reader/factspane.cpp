#include "views/reader/factspane.h"

#include "models/items/articlefactmodel.h"
#include "views/keys/keyedbuttons.h"
#include "views/reader/factlist.h"
#include "views/style/emptyhint.h"

#include <QLabel>
#include <QVBoxLayout>

namespace jianbao
{

namespace
{

constexpr int fewestColumns = 1;
constexpr int mostColumns = 2; ///< of buttons

} // namespace

FactsPane::FactsPane(ArticleFactModel &facts, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_facts(facts)
    , m_title(new QLabel)
    , m_list(new FactList(facts, theme))
    , m_buttons(new KeyedButtons(fewestColumns, mostColumns))
{
    m_title->setFont(Theme::textFont(12, true));
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_title->setContentsMargins(12, 12, 8, 8);
    m_title->setBuddy(m_list);
    m_list->setAccessibleName(tr("Facts of the article"));
    EmptyHint::ofRows(*m_list, {},
                      tr("Events, figures and methods that are found in an article stand here."));

    m_buttons->add(Qt::Key_Enter, tr("Confirm"), [this] { confirm(); });
    m_buttons->add(Qt::Key_X, tr("Reject"), [this] { reject(); });
    m_buttons->watch(*m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    column->addWidget(m_buttons);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                Q_EMIT factChosen(index.data(IdRole).toString());
                showCount();
            });
    connect(m_list, &FactList::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT factChosen(index.data(IdRole).toString()); });
    connect(&facts, &ArticleFactModel::modelReset, this, &FactsPane::showCount);
    setTheme(theme);
    showCount();
}

void FactsPane::setTheme(const Theme &theme)
{
    m_list->setTheme(theme);
}

void FactsPane::setDecisionsAllowed(bool allowed)
{
    m_decisionsAllowed = allowed;
    m_buttons->setVisible(allowed);
    showCount();
}

void FactsPane::selectFact(const QString &factId)
{
    const QModelIndex index = m_facts.index(m_facts.rowOf(factId));
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    Q_EMIT factChosen(factId);
}

void FactsPane::showCount()
{
    m_title->setText(m_facts.rowCount() > 0 ? tr("Facts: %1").arg(m_facts.rowCount()) : tr("No facts"));
    m_buttons->setButtonsEnabled(m_decisionsAllowed && m_list->currentIndex().isValid());
}

void FactsPane::confirm()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    const bool confirmed = m_facts.facts().at(row).verdict == Verdict::Confirmed;
    m_facts.decide(row, confirmed ? Verdict::Suggested : Verdict::Confirmed);
    if (!confirmed && row + 1 < m_facts.rowCount())
        m_list->setCurrentIndex(m_facts.index(row + 1));
}

void FactsPane::reject()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    const bool rejected = m_facts.facts().at(row).verdict == Verdict::Rejected;
    m_facts.decide(row, rejected ? Verdict::Suggested : Verdict::Rejected);
}

} // namespace jianbao
