#pragma once

#include "models/datatypes/tagentry.h"

#include <QCoreApplication>
#include <QList>

namespace jianbao
{

/// What a file of tags holds, or why it could not be read: the line, and what to do.
struct TagFile
{
    QList<TagEntry> entries;
    QString problem;
};

/// Tags as a table: name, parent, colour, description, one tag a line, the first line naming the columns
/// (RFC 4180, in any order, unknown columns ignored), with a byte order mark for spreadsheets and guarded
/// against formulas (formulaguard.h). Read are also tables with semicolons or tabs, and the Chinese names of
/// the columns: 名称, 上级, 颜色, 说明. Pure; reentrant.
class TagCsv
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::TagCsv)
public:
    static QString write(const QList<TagEntry> &entries);
    static TagFile read(const QString &text);
};

/// Tells what is wrong with an entry, or nothing.
QString problemOf(const TagEntry &entry);

} // namespace jianbao
