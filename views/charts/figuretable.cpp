#include "views/charts/figuretable.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace jianbao
{

QTableView *newFigureTable(QAbstractItemModel *model)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setAccessibleName(QTableView::tr("Figures"));
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(std::max(28, table->fontMetrics().height() + 8));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setMinimumHeight(96);
    return table;
}

void fitFigureTable(QTableView *table)
{
    constexpr int narrowest = 72;
    constexpr int widest = 320;
    table->horizontalHeader()->setResizeContentsPrecision(100);
    table->resizeColumnsToContents();
    for (int column = 0; column < table->model()->columnCount() - 1; ++column)
        table->setColumnWidth(column, std::clamp(table->columnWidth(column) + 12, narrowest, widest));
}

} // namespace jianbao
