#pragma once

#include "models/datatypes/records.h"
#include "models/jobs/tagcsv.h"

namespace jianbao
{

/// Carries tags between an archive and a file: SKOS in Turtle where the path ends in .ttl, a table (TagCsv)
/// anywhere else. Written is UTF-8; read is what decodePage() reads, such as GB18030. Problems are told as a
/// sentence that names the file. Reentrant.
class TagTransfer
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::TagTransfer)
public:
    /// The tags of an archive as files tell them, in the same order.
    static QList<TagEntry> entriesOf(const QList<Tag> &tags);

    static TagFile read(const QString &path);
    /// Gives what went wrong, or nothing; an older file of that name stays whole until the new one is.
    static QString write(const QString &path, const QList<TagEntry> &entries);
};

} // namespace jianbao
