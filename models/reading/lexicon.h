#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace jianbao
{

/// The word lists of resources/lexicon/*.tsv, read once. A list is a tab-separated file in UTF-8: the first
/// line names the columns, a line that begins with # is a comment, a cell may hold several words with |
/// between them. Immutable after loading, so one lexicon serves all threads.
class Lexicon
{
public:
    using Row = QHash<QString, QString>; ///< column → cell, trimmed

    /// Reads every *.tsv below `folder` (":/lexicon" for the built-in lists). A line that does not fit its
    /// header is left out and told in problems().
    explicit Lexicon(const QString &folder = QStringLiteral(":/lexicon"));

    /// The rows of `list`.tsv in the file's order; empty for an unknown list.
    QList<Row> rows(const QString &list) const { return m_lists.value(list); }
    /// All words of one column, cells with several words taken apart.
    QStringList words(const QString &list, const QString &column) const;
    /// Sentences that name file and line.
    QStringList problems() const { return m_problems; }

private:
    void load(const QString &path);

    QHash<QString, QList<Row>> m_lists;
    QStringList m_problems;
};

} // namespace jianbao
