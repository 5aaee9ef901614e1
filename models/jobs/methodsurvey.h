#pragma once

#include "models/comparing/methodcatalogue.h"
#include "models/reading/finders/names/organisationfinder.h"
#include "models/reading/finders/times/timefinder.h"

namespace jianbao
{

class Database;
class Lexicon;

/// What an archive says about its ways of working: for each stored method the members, the office and
/// district that use it, since when, and the figures and events of its sentence and the next one, read from
/// its article's text. Reads each article once; same thread as its database; throws ArchiveError.
class MethodSurvey
{
public:
    MethodSurvey(const Database &database, const Lexicon &lexicon);
    QList<CatalogueEntry> entries(const FactFilter &filter) const;

private:
    QList<MethodTelling> tellingsIn(const StoredArticle &article, const QList<StoredMethod> &methods) const;
    void tellSince(const StoredArticle &article, const QString &sentence, MethodTelling &telling) const;

    const Database &m_database;
    OrganisationFinder m_organisations;
    TimeFinder m_times;
    const QStringList m_beginnings;
};

} // namespace jianbao
