#pragma once

#include "models/datatypes/span.h"
#include "models/reading/finders/patterns/wordtrie.h"

#include <QList>
#include <QString>

#include <optional>

namespace jianbao
{

class Lexicon;

/// A firm, an office, an institution (a school, an institute, a customs house) or a facility (an incubator, a
/// cooperative, a workshop) named in a text. Offsets are
/// UTF-16 code units into the text given to find().
struct FoundOrganisation
{
    enum class Kind { Company, Office, Institution, Facility };
    Span at;
    QString name; ///< the longest form of the text; aliases and 该公司 resolved
    Kind kind = Kind::Company;
    bool named = true; ///< false: found through 该公司, 该局
};

/// Finds firms (…有限公司, …公司), offices (高新区…局, 区…中心) and, where they open a clause, institutions
/// (…研究院, …海关) and facilities (…孵化器) with their short forms and 该公司, 该局 by chains. Reentrant.
class OrganisationFinder
{
public:
    explicit OrganisationFinder(const Lexicon &lexicon);
    /// All mentions, left to right, not overlapping.
    QList<FoundOrganisation> find(const QString &text) const;

private:
    struct Mention;
    QList<Mention> named(const QString &text) const;
    std::optional<Mention> pointerAt(const QString &text, qsizetype at) const;
    static std::optional<Mention> thisFirmAt(const QString &text, qsizetype at);
    std::optional<Mention> endingAt(const QString &text, qsizetype at, qsizetype floor) const;
    /// 宏远电子 for 云岭宏远电子有限公司, where it opens a clause.
    static void addBriefNames(const QString &text, QList<Mention> &mentions);
    QString resolve(const Mention &mention, const QList<Mention> &before) const;

    WordTrie m_suffixes;
    WordTrie m_pointers;
    WordTrie m_leads;
    WordTrie m_generic;  ///< 物业公司, 分公司: no firm by name
    WordStarts m_starts; ///< of all that may be a mention or its ending
    QList<FoundOrganisation::Kind> m_suffixKinds;
    QList<FoundOrganisation::Kind> m_pointerKinds;
};

} // namespace jianbao
