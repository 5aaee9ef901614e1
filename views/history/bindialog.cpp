#include "views/history/bindialog.h"

#include "models/items/binmodel.h"
#include "views/style/emptyhint.h"
#include "views/style/screenroom.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>

namespace jianbao
{

BinDialog::BinDialog(BinModel &bin, bool canChange, QWidget *parent)
    : QDialog(parent)
    , m_bin(bin)
    , m_canChange(canChange)
    , m_list(new QListView)
    , m_restore(new QPushButton(tr("&Put back")))
    , m_empty(new QPushButton(tr("&Empty the bin…")))
    , m_news(new QLabel)
{
    setWindowTitle(tr("Bin"));
    resizeWithinScreen(*this, {520, 420});
    m_list->setModel(&bin);
    m_list->setAccessibleName(tr("Deleted things"));
    m_list->setWordWrap(true);
    m_list->setSpacing(4);
    EmptyHint::ofRows(
        *m_list, tr("The bin is empty"),
        tr("Deleted articles, tags, pages, highlights, searches and charts lie here for 30 days."));
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
    whole->addWidget(m_news);
    whole->addLayout(row);
    m_news->setWordWrap(true);
    connect(m_restore, &QPushButton::clicked, this, &BinDialog::restore);
    connect(m_list, &QListView::doubleClicked, this, &BinDialog::restore);
    connect(m_empty, &QPushButton::clicked, this, &BinDialog::askToEmpty);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&bin, &BinModel::modelReset, this, &BinDialog::showState);
    connect(&bin, &BinModel::failed, m_news, &QLabel::setText);
    showState();
}

void BinDialog::restore()
{
    if (m_canChange && m_list->currentIndex().isValid())
        m_bin.restore(m_list->currentIndex().row());
}

void BinDialog::askToEmpty()
{
    auto *question = new QMessageBox(
        QMessageBox::Warning, windowTitle(),
        tr("What lies in the bin (%n) is gone for good then. Empty it?", nullptr, m_bin.rowCount()),
        QMessageBox::Discard | QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setDefaultButton(QMessageBox::Cancel);
    question->button(QMessageBox::Discard)->setText(tr("Empty the bin"));
    connect(question, &QMessageBox::buttonClicked, this, [this, question](QAbstractButton *button) {
        if (question->standardButton(button) == QMessageBox::Discard)
            m_bin.empty();
    });
    question->open();
}

void BinDialog::showState()
{
    m_list->setCurrentIndex(m_bin.index(0));
    m_news->setText(m_bin.rowCount() > 0 ? tr("Enter puts back what is chosen.") : tr("The bin is empty."));
    m_restore->setEnabled(m_canChange && m_bin.rowCount() > 0);
    m_empty->setEnabled(m_canChange && m_bin.rowCount() > 0);
}

} // namespace jianbao
