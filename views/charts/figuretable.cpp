#include "views/charts/figuretable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QShortcut>
#include <QTableView>

#include <algorithm>

namespace jianbao
{

QTableView *newFigureTable(QAbstractItemModel *model)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
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
    auto *copy = new QShortcut(QKeySequence::Copy, table);
    copy->setContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QShortcut::activated, table,
                     [table] { QGuiApplication::clipboard()->setText(selectedRows(*table)); });
    return table;
}

QString selectedRows(const QTableView &table)
{
    const QAbstractItemModel &model = *table.model();
    const auto line = [&](const auto &cell) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(cell(column).toString().simplified());
        return cells.join(u'\t') + u'\n';
    };
    QString text = line([&](int column) { return model.headerData(column, Qt::Horizontal); });
    for (int row = 0; row < model.rowCount(); ++row) {
        if (table.selectionModel()->isRowSelected(row))
            text += line([&](int column) { return model.index(row, column).data(); });
    }
    return text;
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
