#include "views/palette/commandpalette.h"

#include "views/palette/palettedelegate.h"
#include "views/style/emptyhint.h"
#include "views/style/screenroom.h"

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

CommandPalette::CommandPalette(const QList<PaletteChoice> &choices, const QString &hint, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_choices(choices)
    , m_edit(new QLineEdit)
    , m_list(new QListWidget)
{
    setWindowTitle(tr("Commands"));
    resizeWithinScreen(*this, {560, 460});
    m_edit->setPlaceholderText(hint);
    m_edit->setAccessibleName(hint);
    m_edit->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands and entries"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    EmptyHint::ofRows(*m_list, tr("Nothing of this name"),
                      tr("Fewer characters find more; pinyin and initials do as well."));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_edit);
    column->addWidget(m_list, 1);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::offer);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::take);
    offer({});
}

void CommandPalette::offer(const QString &typed)
{
    m_list->clear();
    for (qsizetype at = 0; at < m_choices.size() && m_list->count() < mostShown; ++at) {
        const PaletteChoice &choice = m_choices.at(at);
        if (!m_pinyin.matches(choice.name, typed.trimmed()))
            continue;
        auto *item = new QListWidgetItem(choice.name, m_list);
        item->setData(Qt::UserRole, at);
        item->setData(PaletteDelegate::NoteRole, choice.note);
        if (!choice.note.isEmpty())
            item->setData(Qt::AccessibleTextRole, tr("%1 — %2").arg(choice.name, choice.note));
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
