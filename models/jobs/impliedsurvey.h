#pragma once

#include "models/comparing/impliedfigure.h"

namespace jianbao
{

class Database;

/// What the figures of one indicator imply about years and plans that nobody printed. Reads the articles that
/// tell a level together with its change or its share of a plan, at most 500 of them, about a millisecond
/// each. Same thread as its database; throws ArchiveError.
class ImpliedSurvey
{
public:
    explicit ImpliedSurvey(const Database &database);

    QList<ImpliedFigure> impliedBy(const QList<StoredObservation> &observations) const;

private:
    const Database &m_database;
};

} // namespace jianbao
