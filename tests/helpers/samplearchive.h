#pragma once

#include <QStringList>
#include <QTemporaryDir>

namespace jianbao
{

/// An archive of the bundled sample pages of the invented 《云岭日报》, read as an import reads them, in a
/// folder of its own that is gone when the object dies. The object itself does not keep it open.
class SampleArchive
{
public:
    /// With the pages of these days (“2021-02-26”), or all where none is named.
    explicit SampleArchive(const QStringList &days = {});
    /// Copies the file, so that no page is read again; nobody may have the other one open.
    SampleArchive(const SampleArchive &other);
    SampleArchive &operator=(const SampleArchive &) = delete;

    QString path() const { return m_folder.filePath(QStringLiteral("test.jianbao")); }

private:
    QTemporaryDir m_folder;
};

} // namespace jianbao
