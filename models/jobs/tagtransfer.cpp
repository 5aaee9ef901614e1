#include "models/jobs/tagtransfer.h"

#include "models/jobs/tagturtle.h"

#include <QFile>
#include <QHash>
#include <QSaveFile>

namespace jianbao
{

namespace
{

bool isTurtle(const QString &path)
{
    return path.endsWith(QLatin1String(".ttl"), Qt::CaseInsensitive);
}

} // namespace

QList<TagEntry> TagTransfer::entriesOf(const QList<Tag> &tags)
{
    QHash<QString, QString> names;
    for (const Tag &tag : tags)
        names.insert(tag.id, tag.name);
    QList<TagEntry> entries;
    for (const Tag &tag : tags)
        entries.append({tag.name, names.value(tag.parentId), tag.colour, tag.description});
    return entries;
}

TagFile TagTransfer::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, tr("%1: cannot be read (%2).").arg(path, file.errorString())};
    const QString text = QString::fromUtf8(file.readAll());
    TagFile read = isTurtle(path) ? TagTurtle::read(text) : TagCsv::read(text);
    if (!read.problem.isEmpty())
        read.problem = tr("%1: %2").arg(path, read.problem);
    return read;
}

QString TagTransfer::write(const QString &path, const QList<TagEntry> &entries)
{
    const QString text = isTurtle(path) ? TagTurtle::write(entries) : TagCsv::write(entries);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.flush() && file.commit())
        return {};
    return tr("%1: cannot be written (%2). Choose another folder.").arg(path, file.errorString());
}

} // namespace jianbao
