#pragma once

class QAbstractItemModel;
class QTableView;

namespace jianbao
{

/// The table that stands beside every chart and timeline for screen readers, copying and checking: whole rows
/// are selected, nothing is edited, Enter activates. The last column (the source) takes what room is left.
QTableView *newFigureTable(QAbstractItemModel *model);

/// Makes the columns as wide as their contents, within bounds.
void fitFigureTable(QTableView *table);

} // namespace jianbao
