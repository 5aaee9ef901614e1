#include "views/keys/keymapdialog.h"

#include "views/keys/keymap.h"
#include "views/style/screenroom.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace jianbao
{

namespace
{

enum Column { Menu, Name, Key };

QTableWidgetItem *cell(const QString &words)
{
    auto *item = new QTableWidgetItem(words);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

KeyMapDialog::KeyMapDialog(KeyMap &keys, QWidget *parent)
    : QDialog(parent)
    , m_keys(keys)
    , m_filter(new QLineEdit)
    , m_table(new QTableWidget)
    , m_key(new QKeySequenceEdit)
    , m_problem(new QLabel)
{
    setWindowTitle(tr("Keys"));
    resizeWithinScreen(*this, {640, 640});
    m_filter->setPlaceholderText(tr("Find a command"));
    m_filter->setAccessibleName(tr("Find a command"));
    m_table->setAccessibleName(tr("Commands and their keys"));
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Menu"), tr("Command"), tr("Keys")});
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_key->setAccessibleName(tr("New key of the chosen command"));
    for (auto *edit : m_key->findChildren<QLineEdit *>()) // it is what takes the focus
        edit->setAccessibleName(m_key->accessibleName());
    m_problem->setWordWrap(true);
    auto *take = new QPushButton(tr("&Change key"));
    take->setDefault(true);
    auto *usual = new QPushButton(tr("&Usual keys"));
    usual->setToolTip(tr("Gives every command the key it came with."));

    auto *row = new QHBoxLayout;
    row->addWidget(m_key, 1);
    row->addWidget(take);
    row->addWidget(usual);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(m_filter);
    whole->addWidget(m_table, 1);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *last = new QHBoxLayout;
    last->addWidget(m_problem, 1);
    last->addWidget(close);
    whole->addLayout(row);
    whole->addLayout(last);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_filter, &QLineEdit::textChanged, this, &KeyMapDialog::filter);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &KeyMapDialog::showKey);
    connect(take, &QPushButton::clicked, this, &KeyMapDialog::takeKey);
    connect(usual, &QPushButton::clicked, this, &KeyMapDialog::takeUsualKeys);
    fill();
    m_table->selectRow(0);
}

void KeyMapDialog::fill()
{
    m_table->setRowCount(static_cast<int>(m_keys.commands().size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const KeyMap::Command &command = m_keys.commands().at(row);
        m_table->setItem(row, Menu, cell(command.menu));
        m_table->setItem(row, Name, cell(KeyMap::nameOf(*command.action)));
        m_table->setItem(
            row, Key,
            cell(QKeySequence::listToString(command.action->shortcuts(), QKeySequence::NativeText)));
    }
    m_table->resizeColumnToContents(Menu);
    m_table->resizeColumnToContents(Key);
}

void KeyMapDialog::filter(const QString &words)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const bool fits = m_table->item(row, Name)->text().contains(words, Qt::CaseInsensitive) ||
                          m_table->item(row, Key)->text().contains(words, Qt::CaseInsensitive);
        m_table->setRowHidden(row, !fits);
    }
}

void KeyMapDialog::showKey()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_key->setKeySequence(m_keys.commands().at(row).action->shortcut());
    m_problem->clear();
}

void KeyMapDialog::takeKey()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    QAction &action = *m_keys.commands().at(row).action;
    const QKeySequence key = m_key->keySequence();
    const QAction *owner = key.isEmpty() ? nullptr : m_keys.ownerOf(key, &action);
    if (owner) {
        m_problem->setText(tr("%1 belongs to “%2”. Press another key, or take it from that command first.")
                               .arg(key.toString(QKeySequence::NativeText), KeyMap::nameOf(*owner)));
        return;
    }
    action.setShortcuts(key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key});
    m_problem->clear();
    fill();
    Q_EMIT changed();
}

void KeyMapDialog::takeUsualKeys()
{
    m_keys.apply({});
    m_problem->clear();
    fill();
    Q_EMIT changed();
}

} // namespace jianbao
