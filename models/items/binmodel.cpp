#include "models/items/binmodel.h"

#include "models/items/attempt.h"

#include <QLocale>

namespace jianbao
{

BinModel::BinModel(const Database &database, QObject *parent) : QAbstractListModel(parent), m_bin(database) {}

void BinModel::reload()
{
    const QList<BinEntry> entries = m_bin.entries();
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

void BinModel::restore(int row)
{
    if (row < 0 || row >= m_entries.size())
        return;
    const bool isRestored = attempt(*this, [&] {
        m_bin.restore(m_entries.at(row).number);
        reload();
    });
    if (isRestored)
        Q_EMIT restored();
}

void BinModel::empty()
{
    attempt(*this, [this] {
        m_bin.empty();
        reload();
    });
}

int BinModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QString BinModel::nameOf(const BinEntry &entry)
{
    switch (entry.action) {
    case StepAction::DeletePage:
        return tr("Page %1").arg(entry.name);
    case StepAction::DeleteArticle:
        return tr("Article “%1”").arg(entry.name);
    case StepAction::DeleteSearch:
        return tr("Search “%1”").arg(entry.name);
    case StepAction::DeleteChart:
        return tr("Chart “%1”").arg(entry.name);
    case StepAction::RemoveHighlight:
        return tr("Highlight “%1”").arg(entry.name);
    default:
        return tr("Tag “%1”").arg(entry.name);
    }
}

QVariant BinModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const BinEntry &entry = m_entries.at(index.row());
    const QLocale locale;
    return nameOf(entry) + QLatin1Char('\n') +
           tr("deleted %1, kept until %2")
               .arg(locale.toString(entry.deletedAt.toLocalTime(), QLocale::ShortFormat),
                    locale.toString(entry.deletedAt.toLocalTime().date().addDays(Bin::daysKept),
                                    QLocale::ShortFormat));
}

} // namespace jianbao
