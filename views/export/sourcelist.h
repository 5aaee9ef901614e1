#pragma once

#include "models/datatypes/records.h"

#include <QStringList>

namespace jianbao
{

/// Sources numbered from 1 in the order in which they are first asked for.
class SourceList
{
public:
    /// The number of a source; the same citation has the same number.
    int numberOf(const Source &source);
    /// "1, 3".
    QString numbersOf(const QList<Source> &sources);
    /// "[2] 《报名》…" of each of these, in the order of their numbers.
    QStringList numbered(const QList<Source> &sources);
    /// In the order of their numbers.
    const QStringList &citations() const { return m_citations; }
    /// Number and citation of each, for a printed list: below the citation the same after GB/T 7714.
    QList<QStringList> rows() const;

private:
    QStringList m_citations;
    QStringList m_references; ///< the same after GB/T 7714
};

} // namespace jianbao
