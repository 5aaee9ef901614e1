#pragma once

#include <QObject>
#include <QTimer>

namespace jianbao
{

class Database;

/// Tells within a second that somebody else, another window or another program, has committed to the archive,
/// or that its file has been moved away.
/// Changes by the watched connection itself are not told. Off at first. Lives on the thread of the database.
class ArchiveWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr int milliseconds = 700;

    explicit ArchiveWatch(const Database &database);

    /// What changes while it is off is not told afterwards.
    void setActive(bool active);

Q_SIGNALS:
    void changedElsewhere();
    void failed(const QString &message);

private:
    void look();

    const Database &m_database;
    qint64 m_version = 0;
    QTimer m_timer;
};

} // namespace jianbao
