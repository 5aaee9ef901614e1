#include "views/names/proposalpanel.h"

#include "models/items/namewords.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QString textOf(const AliasProposal &proposal)
{
    return u"%1 · %2 (%3, %4)\n%5\n%6"_s.arg(
        proposal.usual.name, proposal.other.name, NameWords::of(proposal.usual.kind),
        NameWords::of(proposal.reason), NameWords::place(proposal.usual), NameWords::place(proposal.other));
}

} // namespace

ProposalPanel::ProposalPanel(QWidget *parent) : QWidget(parent), m_list(new QListWidget), m_empty(new QLabel)
{
    m_list->setAccessibleName(tr("Names that may mean the same"));
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(2);
    m_list->installEventFilter(this);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *inList = new QVBoxLayout(m_list->viewport());
    inList->addWidget(m_empty);
    auto *title = new QLabel(tr("&Proposals: names that may mean the same"));
    title->setBuddy(m_list);
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &text, auto act) {
        m_buttons.append(new QPushButton(text));
        m_buttons.last()->setAutoDefault(false);
        connect(m_buttons.last(), &QPushButton::clicked, this, act);
        row->addWidget(m_buttons.last());
    };
    add(tr("They are one (Enter)"), [this] { say(&ProposalPanel::sameDecided); });
    add(tr("Not the same (N)"), [this] { say(&ProposalPanel::differentDecided); });
    row->addStretch(1);
    add(tr("Show the &first"), [this] { showSentence(&AliasProposal::usual); });
    add(tr("Show the s&econd"), [this] { showSentence(&AliasProposal::other); });
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(title);
    lines->addWidget(m_list, 1);
    lines->addLayout(row);
    connect(m_list, &QListWidget::currentRowChanged, this, &ProposalPanel::showState);
    showState();
}

void ProposalPanel::setProposals(const QList<AliasProposal> &proposals)
{
    const int place = m_list->currentRow();
    m_proposals = proposals;
    m_list->clear();
    for (const AliasProposal &proposal : proposals)
        m_list->addItem(textOf(proposal));
    m_list->setCurrentRow(qBound(0, place, m_list->count() - 1));
    showState();
}

void ProposalPanel::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

void ProposalPanel::showState()
{
    m_empty->setVisible(m_list->count() == 0);
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(m_list->currentRow() >= 0);
}

void ProposalPanel::say(void (ProposalPanel::*decided)(const AliasProposal &))
{
    if (m_list->currentRow() >= 0)
        Q_EMIT(this->*decided)(AliasProposal(m_proposals.at(m_list->currentRow())));
}

void ProposalPanel::showSentence(NameMention AliasProposal::*mention)
{
    if (m_list->currentRow() < 0)
        return;
    const NameMention shown = m_proposals.at(m_list->currentRow()).*mention;
    if (!shown.source.articleId.isEmpty())
        Q_EMIT sentenceRequested(shown.source.articleId, shown.quote.at);
}

bool ProposalPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        say(&ProposalPanel::sameDecided);
    else if (key->key() == Qt::Key_N && !(key->modifiers() & ~Qt::ShiftModifier))
        say(&ProposalPanel::differentDecided);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace jianbao
