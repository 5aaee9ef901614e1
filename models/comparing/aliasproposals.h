#pragma once

#include "models/datatypes/aliasproposal.h"

#include <QHash>
#include <QSet>

namespace jianbao
{

/// Proposes aliases among the names of an archive; never merges. People need the same post (副 aside); places
/// and offices that differ in one character need characters that scans confuse, or a place that the gazetteer
/// knows. Time grows with the number of names. Pure; reentrant.
class AliasProposals
{
public:
    /// `lookAlikes`: groups of characters that scans take for each other. `knownPlaces`: the gazetteer.
    AliasProposals(const QStringList &lookAlikes, const QSet<QString> &knownPlaces);
    /// By kind, then usual name, then other name.
    QList<AliasProposal> of(const QList<NameMention> &mentions) const;

    /// What firms of one name have in common: without place in front and kind of firm behind.
    static QString coreOf(const QString &firm);

private:
    struct Name;
    void propose(const Name &left, const Name &right, QList<AliasProposal> &proposals) const;
    bool lookAlike(QChar left, QChar right) const;

    QHash<QChar, QString> m_lookAlikes;
    QSet<QString> m_knownPlaces;
};

/// beginning, one-character, look-alike, same-core.
QString keyOf(AliasProposal::Reason reason);

} // namespace jianbao
