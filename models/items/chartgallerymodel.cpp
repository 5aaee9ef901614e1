#include "models/items/chartgallerymodel.h"

#include "models/archive/database/database.h"
#include "models/items/roles.h"

#include <QHash>

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr qint64 fewestYears = 2;
constexpr qsizetype mostCharts = 60;

QStringList subjectsOf(const QList<SeriesCount> &series, const QString &home)
{
    QHash<QString, int> counts;
    QStringList subjects;
    for (const SeriesCount &one : series) {
        if (counts[one.subject]++ == 0)
            subjects.append(one.subject);
    }
    std::stable_sort(subjects.begin(), subjects.end(), [&](const QString &left, const QString &right) {
        if ((left == home) != (right == home))
            return left == home;
        return counts.value(left) > counts.value(right);
    });
    return subjects;
}

} // namespace

ChartGalleryModel::ChartGalleryModel(const QString &archivePath, QObject *parent)
    : QAbstractListModel(parent), m_archivePath(archivePath)
{
    connect(&m_reading, &JobTracker::failed, this, &ChartGalleryModel::failed);
}

void ChartGalleryModel::read()
{
    const bool first = !m_wasRead;
    m_wasRead = true;
    if (first)
        reload();
}

void ChartGalleryModel::reload()
{
    if (!m_wasRead)
        return;
    m_reading.start([this, path = m_archivePath](const CancelFlag &) {
        const Database connection(path, Database::Mode::ReadOnly);
        const SeriesStore store(connection);
        QList<SeriesCount> all = store.series({});
        all.removeIf([](const SeriesCount &series) { return series.years < fewestYears; });
        return [this, all, home = store.homeDistrict()] { show(all, home); };
    });
}

void ChartGalleryModel::readFigures(const QString &indicator)
{
    m_figures.add([this, path = m_archivePath, indicator](const CancelFlag &) {
        const Database connection(path, Database::Mode::ReadOnly);
        return [this, figures = SeriesFigures::read(connection, indicator)] { Q_EMIT figuresRead(figures); };
    });
}

void ChartGalleryModel::show(const QList<SeriesCount> &all, const QString &home)
{
    m_home = home;
    m_all = all;
    m_subjects = subjectsOf(all, m_home);
    if (!m_subjects.contains(m_subject))
        m_subject = m_subjects.value(0);
    choose();
}

void ChartGalleryModel::setSubject(const QString &subject)
{
    m_subject = subject;
    choose();
}

void ChartGalleryModel::choose()
{
    beginResetModel();
    m_shown.clear();
    for (const SeriesCount &series : std::as_const(m_all)) {
        if (series.subject == m_subject && m_shown.size() < mostCharts)
            m_shown.append(series);
    }
    endResetModel();
}

int ChartGalleryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant ChartGalleryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SeriesCount &series = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return series.indicator;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1 of %2: figures %3, articles %4, years %5")
            .arg(series.indicator, series.subject)
            .arg(series.figures)
            .arg(series.sources)
            .arg(series.years);
    case SubjectRole:
        return series.subject;
    case CountRole:
        return series.figures;
    default:
        return {};
    }
}

} // namespace jianbao
