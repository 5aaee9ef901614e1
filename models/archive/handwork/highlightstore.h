#pragma once

#include "models/datatypes/highlight.h"

#include <QList>
#include <QStringList>

namespace jianbao
{

class Database;

/// The passages that people marked. They lie over the page, so that reading it again leaves them alone. Each
/// change is one step. Same thread as its database; throws ArchiveError and then changes nothing.
class HighlightStore
{
public:
    explicit HighlightStore(const Database &database);

    /// Those that begin in this article, in the order of the page.
    QList<Highlight> of(const QString &articleId) const;
    /// The articles with a note that contains this folded string; with an empty one, all that have a
    /// highlight.
    QStringList articlesWithNote(const QString &folded) const;

    /// Marks a passage and gives its id. The quote must stand on the article's page; a tag that is not there
    /// yet is made.
    QString add(const QString &articleId, const Quote &quote, const QString &tag, const QString &note) const;
    void change(const QString &id, const QString &tag, const QString &note) const;
    void remove(const QString &id) const;

private:
    QString wordsOf(const QString &id) const;

    const Database &m_database;
};

} // namespace jianbao
