#include "models/items/historymodel.h"

#include "models/items/steptext.h"

#include <QLocale>

namespace jianbao
{

HistoryModel::HistoryModel(const Database &database, QObject *parent)
    : QAbstractTableModel(parent), m_history(database)
{
}

void HistoryModel::setArticle(const QString &articleId)
{
    const QList<HistoryEntry> entries = m_history.of(articleId);
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : What + 1;
}

QString HistoryModel::words(const HistoryEntry &entry)
{
    const QString step = StepText::of(entry.step);
    switch (entry.direction) {
    case StepDirection::Done:
        return step;
    case StepDirection::Undone:
        return tr("taken back: %1").arg(step);
    case StepDirection::Redone:
        return tr("done again: %1").arg(step);
    }
    Q_UNREACHABLE();
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const HistoryEntry &entry = m_entries.at(index.row());
    if (index.column() == When)
        return QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat);
    return index.column() == Who ? entry.author : words(entry);
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == When ? tr("When") : section == Who ? tr("Who") : tr("What");
}

} // namespace jianbao
