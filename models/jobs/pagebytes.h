#pragma once

#include <QByteArray>
#include <QString>

namespace jianbao
{

/// The bytes of a page file.
struct PageBytes
{
    static constexpr qint64 most = 1024 * 1024; ///< a newspaper page has some 20 kB, an issue some 200

    QByteArray bytes;
    QString sha256;  ///< of the bytes
    QString problem; ///< why there are none: a sentence with the cure

    /// Reads a regular file; a pipe, device or socket is refused without being opened.
    static PageBytes of(const QString &path);
};

} // namespace jianbao
