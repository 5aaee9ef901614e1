#include "views/import/importreport.h"

#include "views/style/screenroom.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jianbao
{

namespace
{

int countOf(const QList<ImportOutcome> &outcomes, ImportOutcome::Kind kind)
{
    return static_cast<int>(
        std::count_if(outcomes.cbegin(), outcomes.cend(),
                      [kind](const ImportOutcome &outcome) { return outcome.kind == kind; }));
}

void addRow(QTableWidget &table, const ImportOutcome &outcome)
{
    const int row = table.rowCount();
    table.insertRow(row);
    auto *file = new QTableWidgetItem(QFileInfo(outcome.path).fileName());
    file->setToolTip(outcome.path);
    table.setItem(row, 0, file);
    const bool refused = outcome.kind == ImportOutcome::Kind::Refused;
    table.setItem(row, 1,
                  new QTableWidgetItem(refused ? ImportReport::tr("Refused") : ImportReport::tr("Imported")));
    auto *reason = new QTableWidgetItem(outcome.message);
    reason->setToolTip(outcome.message);
    table.setItem(row, 2, reason);
}

} // namespace

QString ImportReport::summary(const QList<ImportOutcome> &outcomes)
{
    QStringList parts{tr("%n pages imported", nullptr, countOf(outcomes, ImportOutcome::Kind::Imported))};
    if (const int known = countOf(outcomes, ImportOutcome::Kind::AlreadyThere))
        parts.append(tr("%n already there", nullptr, known));
    if (const int refused = countOf(outcomes, ImportOutcome::Kind::Refused))
        parts.append(tr("%n refused", nullptr, refused));
    return parts.join(tr(", "));
}

bool ImportReport::isNeeded(const QList<ImportOutcome> &outcomes)
{
    return outcomes.isEmpty() || countOf(outcomes, ImportOutcome::Kind::Refused) > 0;
}

ImportReport::ImportReport(const QList<ImportOutcome> &outcomes, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Import"));
    resizeWithinScreen(*this, {720, 360});
    auto *heading =
        new QLabel(outcomes.isEmpty() ? tr("No text files were found there.") : summary(outcomes));
    heading->setWordWrap(true);
    auto *table = new QTableWidget(0, 3);
    table->setAccessibleName(tr("Files that were refused or left doubts"));
    table->setHorizontalHeaderLabels({tr("File"), tr("Outcome"), tr("Reason")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setWordWrap(true);
    for (const ImportOutcome &outcome : outcomes) {
        if (!outcome.message.isEmpty())
            addRow(*table, outcome);
    }
    table->resizeColumnsToContents();
    table->setVisible(table->rowCount() > 0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addWidget(table, 1);
    column->addWidget(buttons);
}

} // namespace jianbao
