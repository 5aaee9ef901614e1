#pragma once

#include "models/archive/facts/seriesstore.h"
#include "models/items/seriesfigures.h"
#include "models/jobs/jobqueue.h"

#include <QAbstractListModel>

namespace jianbao
{

/// The charts worth looking at: a row for each indicator of one subject that is told of at least two years,
/// what is told of most years and by most articles first, at most sixty. DisplayRole is the indicator,
/// SubjectRole the subject, CountRole the number of figures; the tooltip tells figures, sources and years.
/// Empty until somebody wants to look. The archive is read off the window's thread. Lives on the window's
/// thread.
class ChartGalleryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { SubjectRole = 1000 };

    explicit ChartGalleryModel(const QString &archivePath, QObject *parent = nullptr);

    /// Begins to read the archive if nobody has done so yet; the model is reset when it is read, or failed()
    /// tells why it was not and the model keeps what it had.
    void read();
    /// Begins to read it again, if it was read before.
    void reload();
    /// Begins to read the figures of an indicator; figuresRead() follows, in the order of these calls.
    void readFigures(const QString &indicator);
    /// Charts of this subject; the home district's by default.
    void setSubject(const QString &subject);
    const QString &subject() const { return m_subject; }
    /// Every subject that some series is told of, the home district first, then by the number of series.
    const QStringList &subjects() const { return m_subjects; }
    /// The district whose newspaper this is; empty if no page tells.
    const QString &homeDistrict() const { return m_home; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void figuresRead(const jianbao::SeriesFigures &figures);
    void failed(const QString &message);

private:
    void show(const QList<SeriesCount> &all, const QString &home);
    void choose();

    QString m_archivePath;
    JobTracker m_reading;
    JobQueue m_figures;
    bool m_wasRead = false;
    QList<SeriesCount> m_all;
    QList<SeriesCount> m_shown;
    QStringList m_subjects;
    QString m_home;
    QString m_subject;
};

} // namespace jianbao
