#include "views/history/historydialog.h"

#include "models/items/archivemodels.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace jianbao
{

HistoryDialog::HistoryDialog(ArchiveModels &archive, const QString &articleId, QWidget *parent)
    : QDialog(parent), m_archive(archive), m_articleId(articleId)
{
    setWindowTitle(tr("History of the article"));
    resize(640, 420);
    auto *table = new QTableView;
    table->setModel(&archive.history());
    table->setAccessibleName(windowTitle());
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setSectionResizeMode(HistoryModel::When, QHeaderView::ResizeToContents);
    table->setTabKeyNavigation(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *reset = buttons->addButton(tr("&Reset its page to import"), QDialogButtonBox::ResetRole);
    reset->setEnabled(!archive.isReadOnly());
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(table, 1);
    whole->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(reset, &QPushButton::clicked, this, &HistoryDialog::resetPage);
    connect(&archive, &ArchiveModels::handWorkChanged, this, [this] { m_archive.showHistory(m_articleId); });
    archive.showHistory(articleId);
}

void HistoryDialog::resetPage()
{
    m_archive.page().open(m_archive.article(m_articleId).source.pageId);
    m_archive.page().resetToImport();
}

} // namespace jianbao
