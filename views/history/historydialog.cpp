#include "views/history/historydialog.h"

#include "models/items/archivemodels.h"
#include "views/style/emptyhint.h"
#include "views/style/screenroom.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace jianbao
{

HistoryDialog::HistoryDialog(ArchiveModels &archive, const QString &articleId, QWidget *parent)
    : QDialog(parent), m_archive(archive), m_articleId(articleId), m_news(new QLabel)
{
    setWindowTitle(tr("History of the article"));
    resizeWithinScreen(*this, {640, 420});
    auto *table = new QTableView;
    table->setModel(&archive.history());
    table->setAccessibleName(windowTitle());
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setSectionResizeMode(HistoryModel::When, QHeaderView::ResizeToContents);
    table->setTabKeyNavigation(false);
    EmptyHint::ofRows(*table, tr("Nobody has changed this article"),
                      tr("Tags, decisions and corrections are told here, with who made them and when."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *reset = buttons->addButton(tr("&Reset its page to import"), QDialogButtonBox::ResetRole);
    reset->setEnabled(!archive.isReadOnly());
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(table, 1);
    whole->addWidget(m_news);
    whole->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(reset, &QPushButton::clicked, this, &HistoryDialog::resetPage);
    connect(&archive, &ArchiveModels::handWorkChanged, this, &HistoryDialog::showState);
    showState();
}

void HistoryDialog::showState()
{
    m_archive.showHistory(m_articleId);
    m_news->setText(m_archive.history().rowCount() > 0
                        ? QString()
                        : tr("Nobody has changed this article since it was imported."));
}

void HistoryDialog::resetPage()
{
    m_archive.page().open(m_archive.article(m_articleId).source.pageId);
    if (!m_archive.page().resetToImport())
        m_news->setText(tr("The page of this article stands as it was imported."));
}

} // namespace jianbao
