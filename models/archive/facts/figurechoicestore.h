#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace jianbao
{

class Database;

/// Which of several contradicting figures stands, kept by page and quote, so that reading a page again keeps
/// it. Same thread as its database; throws ArchiveError.
class FigureChoiceStore
{
public:
    explicit FigureChoiceStore(const Database &database);

    /// The ids of the observations that somebody chose; none in an archive that is too old to hold any.
    QSet<QString> chosen() const;
    /// Lets this observation stand and none of its rivals, as one step; an empty id takes a choice back.
    void choose(const QString &observationId, const QStringList &rivals) const;

private:
    void forget(const QString &observationId) const;
    void keep(const QString &observationId) const;

    const Database &m_database;
};

} // namespace jianbao
