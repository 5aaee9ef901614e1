#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace jianbao
{

/// Where in a typed query the marks of a Chinese keyboard mean what those of a Latin one do: （…） and “…”
/// around several words, followed by nothing that belongs to a word. All others are text: （东区） and
/// “三个一”工作法 are searched as they are printed. Takes time in proportion to the query's length.
class WideMarks
{
public:
    explicit WideMarks(const QString &typed);

    bool isBracket(qsizetype at) const { return m_brackets.contains(at); }
    /// Where the quotation that begins at `at` ends, or -1 if none begins there.
    qsizetype endOfQuotation(qsizetype at) const { return m_quotations.value(at, -1); }

private:
    QSet<qsizetype> m_brackets; ///< opening and closing
    QHash<qsizetype, qsizetype> m_quotations;
};

} // namespace jianbao
