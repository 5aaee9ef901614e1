#pragma once

#include <QHash>
#include <QStringList>

namespace jianbao
{

/// Proposes of which district another is a part: a zone has parks, towns and sub-districts, these have
/// villages and communities. What a district is its name's ending says; where it belongs, the name itself
/// (滨河镇柳庄村 is in 滨河镇) or else the articles that name both. What has neither stands alone. The answer
/// does not depend on the order of articles. Pure.
class DistrictTree
{
public:
    /// 0 for zones, 1 for their parts, 2 for the parts of these.
    explicit DistrictTree(const QHash<QString, int> &levelOfEnding);

    /// The districts that one article names.
    void addArticle(const QStringList &districts);

    /// A person's word: outdoes what names and articles say. The placed ones form no circle.
    void place(const QString &part, const QString &whole) { m_placed.insert(part, whole); }

    /// -1 for a name whose ending is not known.
    int levelOf(const QString &district) const;
    /// Empty if it stands alone.
    QString parentOf(const QString &district) const;

private:
    QString proposedParentOf(const QString &district) const;

    QHash<QString, int> m_levelOfEnding;
    qsizetype m_longestEnding = 0;
    mutable QHash<QString, int> m_levels; ///< of names asked for before
    QHash<QString, QString> m_placed;
    QHash<QString, QHash<QString, int>> m_above; ///< of each district: who of a higher level is named with it
};

} // namespace jianbao
