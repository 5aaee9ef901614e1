#pragma once

#include "models/comparing/aliasproposals.h"
#include "models/datatypes/cancelflag.h"
#include "models/datatypes/nameentry.h"
#include "models/reading/finders/names/organisationfinder.h"
#include "models/reading/finders/names/postholderfinder.h"

namespace jianbao
{

class Database;
class Lexicon;

/// What the articles of an archive say about names.
struct NamesTold
{
    QList<AliasProposal> proposals;
    /// Printed names with the articles that print them, which are counted from 0, ascending.
    using Printed = QHash<QString, QList<int>>;
    Printed people;
    Printed organisations;
};

/// Collects the names that an archive's articles print (people with their posts, firms and offices,
/// districts) and proposes which of them are one. Reads each article once; same thread as its database;
/// throws ArchiveError.
class NameSurvey
{
public:
    explicit NameSurvey(const Database &database);
    /// What was found by then if it is cancelled.
    NamesTold read(const CancelFlag &cancelled = CancelFlag()) const;

    /// The register of one kind after what people decided, most often told first. An article that prints two
    /// names of one person counts once.
    static QList<NameEntry> entries(const Database &database, NameKind kind, const NamesTold &told);
    /// Without those about names that are one already or are kept apart.
    static QList<AliasProposal> undecided(const Database &database, const NamesTold &told);

private:
    NameSurvey(const Database &database, const Lexicon &lexicon);
    QList<NameMention> mentionsIn(const StoredArticle &article) const;

    const Database &m_database;
    PostholderFinder m_people;
    OrganisationFinder m_organisations;
    AliasProposals m_aliases;
};

} // namespace jianbao
