#include "models/jobs/tagtransfer.h"

#include "models/jobs/tagturtle.h"
#include "models/reading/decoder.h"

#include <QFile>
#include <QHash>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

bool isTurtle(const QString &path)
{
    return path.endsWith(".ttl"_L1, Qt::CaseInsensitive);
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
    const DecodedText decoded = decodePage(file.readAll());
    if (!decoded.problem.isEmpty())
        return {{}, tr("%1: %2").arg(path, decoded.problem)};
    if (decoded.replaced > 0)
        return {{}, tr("%1: some characters cannot be read. Save it as UTF-8.").arg(path)};
    TagFile read = isTurtle(path) ? TagTurtle::read(decoded.text) : TagCsv::read(decoded.text);
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
