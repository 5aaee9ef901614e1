#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace jianbao
{

/// Something in an archive that does not hold, told in a sentence that names the row and its article.
struct ArchiveFault
{
    enum class Kind {
        Damage,        ///< not what Jianbao wrote: restore it from a backup
        EditedOutside, ///< written by another program: a person looks at it and accepts it
        StaleIndex     ///< the search index alone: it is written anew
    };
    Kind kind = Kind::Damage;
    QString words;
    bool operator==(const ArchiveFault &) const = default;
};

/// The words of those of this kind, in their order.
inline QStringList wordsOf(const QList<ArchiveFault> &faults, ArchiveFault::Kind kind)
{
    QStringList words;
    for (const ArchiveFault &fault : faults) {
        if (fault.kind == kind)
            words.append(fault.words);
    }
    return words;
}

} // namespace jianbao

Q_DECLARE_METATYPE(jianbao::ArchiveFault)
