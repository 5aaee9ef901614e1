#include "views/history/bindialog.h"

#include "models/items/binmodel.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>

namespace jianbao
{

BinDialog::BinDialog(BinModel &bin, bool canChange, QWidget *parent)
    : QDialog(parent)
    , m_bin(bin)
    , m_canChange(canChange)
    , m_list(new QListView)
    , m_restore(new QPushButton(tr("&Put back")))
    , m_empty(new QPushButton(tr("&Empty the bin")))
{
    setWindowTitle(tr("Bin"));
    resize(520, 420);
    m_list->setModel(&bin);
    m_list->setAccessibleName(tr("Deleted things"));
    m_list->setWordWrap(true);
    m_list->setSpacing(4);
    m_empty->setAutoDefault(false);
    m_restore->setDefault(true);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_restore);
    row->addWidget(m_empty);
    row->addStretch(1);
    row->addWidget(close);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(m_list, 1);
    whole->addLayout(row);
    connect(m_restore, &QPushButton::clicked, this, &BinDialog::restore);
    connect(m_list, &QListView::doubleClicked, this, &BinDialog::restore);
    connect(m_empty, &QPushButton::clicked, &bin, &BinModel::empty);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&bin, &BinModel::modelReset, this, &BinDialog::showState);
    showState();
}

void BinDialog::restore()
{
    m_bin.restore(m_list->currentIndex().row());
}

void BinDialog::showState()
{
    m_list->setCurrentIndex(m_bin.index(0));
    m_restore->setEnabled(m_canChange && m_bin.rowCount() > 0);
    m_empty->setEnabled(m_canChange && m_bin.rowCount() > 0);
}

} // namespace jianbao
