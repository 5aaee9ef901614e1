#pragma once

#include <QString>

class QAbstractItemModel;
class QTableView;

namespace jianbao
{

/// The table that stands beside every chart and timeline for screen readers, copying and checking: whole rows
/// are selected, nothing is edited, Enter activates, Ctrl+C copies the selected rows. The last column (the
/// source) takes what room is left.
QTableView *newFigureTable(QAbstractItemModel *model);

/// The selected rows in their order on the screen, with the headings, as text that spreadsheets paste into
/// cells: tabs between columns, none inside.
QString selectedRows(const QTableView &table);

/// Makes the columns as wide as their contents, within bounds.
void fitFigureTable(QTableView *table);

} // namespace jianbao
