#pragma once

#include <QString>

class QSqlRecord;

namespace jianbao
{

class Database;

/// Says in a person's words what a row is about: its article's headline, its page's file, its tag. Reads the
/// archive for it and copes with one that can hardly be read. Same thread as its database; throws nothing.
class RowNames
{
public:
    explicit RowNames(const Database &database);

    /// “The article “…””, for instance.
    QString of(const QString &table, const QSqlRecord &row) const;
    QString ofArticle(const QString &articleId) const;

private:
    QString textOf(const QString &sql, const QString &id) const;

    const Database &m_database;
};

} // namespace jianbao
