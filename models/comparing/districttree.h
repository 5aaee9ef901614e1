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

    /// Of each district, which of a higher level are named with it, and by how many articles.
    using Company = QHash<QString, QHash<QString, int>>;

    /// The districts that one article names.
    void addArticle(const QStringList &districts);
    /// What company() of another tree gave; without effect if `above` is of no higher level.
    void addCompany(const QString &district, const QString &above, int articles);
    const Company &company() const { return m_above; }

    /// A person's word: outdoes what names and articles say. The placed ones form no circle.
    void place(const QString &part, const QString &whole) { m_placed.insert(part, whole); }

    /// -1 for a name whose ending is not known.
    int levelOf(const QString &district) const;
    /// Empty if it stands alone.
    QString parentOf(const QString &district) const;
    /// For each of these, which are sorted, the place of its parent among them, or -1.
    QList<qint32> parentsOf(const QStringList &districts) const;

private:
    bool isAbove(const QString &whole, const QString &part) const;
    QString proposedParentOf(const QString &district) const;

    QHash<QString, int> m_levelOfEnding;
    qsizetype m_longestEnding = 0;
    mutable QHash<QString, int> m_levels; ///< of names asked for before
    QHash<QString, QString> m_placed;
    Company m_above;
};

} // namespace jianbao
