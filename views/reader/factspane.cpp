#include "views/reader/factspane.h"

#include "models/items/articlefactmodel.h"
#include "views/reader/factdelegate.h"
#include "views/style/emptyhint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>

namespace jianbao
{

FactsPane::FactsPane(ArticleFactModel &facts, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_facts(facts)
    , m_delegate(new FactDelegate(theme, this))
    , m_title(new QLabel)
    , m_list(new QListView)
    , m_confirm(new QPushButton(tr("Confirm (Enter)")))
    , m_reject(new QPushButton(tr("Reject (X)")))
{
    m_title->setFont(Theme::textFont(12, true));
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_title->setContentsMargins(12, 12, 8, 8);
    m_title->setBuddy(m_list);
    m_list->setModel(&facts);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Facts of the article"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true); // without it QListView keeps the heights of the old width
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    EmptyHint::ofRows(*m_list, {},
                      tr("Events, figures and methods that are found in an article stand here."));

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 8, 8, 8);
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                Q_EMIT factChosen(index.data(IdRole).toString());
                showCount();
            });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT factChosen(index.data(IdRole).toString()); });
    connect(&facts, &ArticleFactModel::modelReset, this, &FactsPane::showCount);
    connect(m_confirm, &QPushButton::clicked, this, &FactsPane::confirm);
    connect(m_reject, &QPushButton::clicked, this, &FactsPane::reject);
    setTheme(theme);
    showCount();
}

void FactsPane::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Base, theme.panel);
    m_list->setPalette(palette);
}

void FactsPane::setDecisionsAllowed(bool allowed)
{
    m_decisionsAllowed = allowed;
    m_confirm->setVisible(allowed);
    m_reject->setVisible(allowed);
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
    m_confirm->setEnabled(m_list->currentIndex().isValid());
    m_reject->setEnabled(m_list->currentIndex().isValid());
}

void FactsPane::confirm()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || !m_decisionsAllowed)
        return;
    const bool confirmed = m_facts.facts().at(row).verdict == Verdict::Confirmed;
    m_facts.decide(row, confirmed ? Verdict::Suggested : Verdict::Confirmed);
    if (!confirmed && row + 1 < m_facts.rowCount())
        m_list->setCurrentIndex(m_facts.index(row + 1));
}

void FactsPane::reject()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || !m_decisionsAllowed)
        return;
    const bool rejected = m_facts.facts().at(row).verdict == Verdict::Rejected;
    m_facts.decide(row, rejected ? Verdict::Suggested : Verdict::Rejected);
}

bool FactsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            confirm();
            return true;
        }
        if (key == Qt::Key_X) {
            reject();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jianbao
