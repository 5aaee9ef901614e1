#include "views/palette/commandpalette.h"

#include "models/items/sidebarmodel.h"
#include "views/keys/keymap.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace jianbao
{

namespace
{

constexpr int mostShown = 50;

} // namespace

CommandPalette::CommandPalette(const KeyMap &keys, const QAbstractItemModel *sidebar, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_edit(new QLineEdit), m_list(new QListWidget)
{
    setWindowTitle(tr("Commands"));
    resize(560, 420);
    m_edit->setPlaceholderText(tr("Command, district, tag … also by pinyin"));
    m_edit->setAccessibleName(tr("Find a command or an entry"));
    m_edit->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands and entries"));
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_edit);
    column->addWidget(m_list, 1);
    for (const KeyMap::Command &command : keys.commands()) {
        QAction *action = command.action;
        if (action->isEnabled())
            m_choices.append({KeyMap::nameOf(*action),
                              QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText),
                              [action] { action->trigger(); }});
    }
    if (sidebar)
        collectEntries(*sidebar, {});
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::offer);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::take);
    offer({});
}

void CommandPalette::collectEntries(const QAbstractItemModel &sidebar, const QModelIndex &parent)
{
    for (int row = 0; row < sidebar.rowCount(parent); ++row) {
        const QModelIndex entry = sidebar.index(row, 0, parent);
        const QString term = entry.data(SidebarModel::TermRole).toString();
        if (!term.isEmpty())
            m_choices.append({entry.data().toString(), parent.data().toString(),
                              [this, term] { Q_EMIT queryWanted(term); }});
        collectEntries(sidebar, entry);
    }
}

void CommandPalette::offer(const QString &typed)
{
    m_list->clear();
    for (qsizetype at = 0; at < m_choices.size() && m_list->count() < mostShown; ++at) {
        const Choice &choice = m_choices.at(at);
        if (!m_pinyin.matches(choice.name, typed.trimmed()))
            continue;
        const QString words =
            choice.note.isEmpty() ? choice.name : tr("%1 — %2").arg(choice.name, choice.note);
        auto *item = new QListWidgetItem(words, m_list);
        item->setData(Qt::UserRole, at);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const auto act = m_choices.at(item->data(Qt::UserRole).toLongLong()).act;
    accept();
    act();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    const int row = m_list->currentRow();
    switch (pressed->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(qMin(row + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(qMax(row - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace jianbao
