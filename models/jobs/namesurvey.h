#pragma once

#include "models/comparing/aliasproposals.h"
#include "models/reading/finders/organisationfinder.h"
#include "models/reading/finders/postholderfinder.h"

namespace jianbao
{

class Database;
class Lexicon;

/// Collects the names that an archive's articles print (people with their posts, firms and offices,
/// districts) and proposes which of them are one. Reads each article once; same thread as its database;
/// throws ArchiveError.
class NameSurvey
{
public:
    NameSurvey(const Database &database, const Lexicon &lexicon);
    QList<AliasProposal> proposals() const;

private:
    QList<NameMention> mentionsIn(const StoredArticle &article) const;

    const Database &m_database;
    PostholderFinder m_people;
    OrganisationFinder m_organisations;
    AliasProposals m_aliases;
};

} // namespace jianbao
