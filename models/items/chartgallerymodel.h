#pragma once

#include "models/archive/facts/seriesstore.h"

#include <QAbstractListModel>

namespace jianbao
{

class Database;

/// The charts worth looking at: a row for each indicator of one subject that is told of at least two years,
/// what is told of most years and by most articles first, at most sixty. DisplayRole is the indicator,
/// SubjectRole the subject, CountRole the number of figures; the tooltip tells figures, sources and years.
/// Empty until somebody wants to look. GUI thread.
class ChartGalleryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { SubjectRole = 1000 };

    explicit ChartGalleryModel(const Database &database, QObject *parent = nullptr);

    /// Reads the archive if nobody has done so yet, which takes a while for a large one; throws ArchiveError
    /// and then keeps what it had.
    void read();
    /// Reads it again, if it was read before; throws likewise.
    void reload();
    /// Charts of this subject; the home district's by default.
    void setSubject(const QString &subject);
    const QString &subject() const { return m_subject; }
    /// Every subject that some series is told of, the home district first, then by the number of series.
    const QStringList &subjects() const { return m_subjects; }
    /// The district whose newspaper this is; empty if no page tells.
    const QString &homeDistrict() const { return m_home; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void choose();

    SeriesStore m_store;
    bool m_wasRead = false;
    QList<SeriesCount> m_all;
    QList<SeriesCount> m_shown;
    QStringList m_subjects;
    QString m_home;
    QString m_subject;
};

} // namespace jianbao
