#pragma once

#include "models/archive/database/database.h"
#include "models/datatypes/page.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace jianbao
{

/// An archive in a folder of its own that is gone when the object dies; its own connection does not wait for
/// the disk. Content::Samples stores two invented
/// pages of the 《云岭日报》 (2021-03-05 and 2021-12-31) with three articles, two events, three observations
/// and one method.
class TestArchive
{
public:
    enum class Content { Empty, Samples };

    explicit TestArchive(Content content = Content::Samples);

    QString path() const { return m_folder.filePath(QStringLiteral("test.jianbao")); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    Database &database() { return *m_database; }
    /// Closes the test's own connection, for tests that damage the file.
    void close() { m_database.reset(); }
    void open();

    const QStringList &pageIds() const { return m_pageIds; }
    QString articleId(const QString &headline) const;

    static Page marchPage();
    static Page decemberPage();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    QStringList m_pageIds;
};

} // namespace jianbao
