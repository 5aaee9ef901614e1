#pragma once

#include "models/search/polyphones.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace jianbao
{

/// Reads Chinese names aloud, so that they are found by what a Latin keyboard types: 招商引资 by
/// zhaoshangyinzi, zsyz, zhaosyz or 招商. A character with several readings (Polyphones) is found by each.
/// For names, tags and headlines; never for body text. One object a thread.
class PinyinReader
{
public:
    PinyinReader();
    ~PinyinReader();
    Q_DISABLE_COPY_MOVE(PinyinReader)

    /// One entry a character: its syllables in lower case without tone, or the character itself in lower
    /// case.
    QList<QStringList> readings(const QString &name) const;
    /// The one reading that ICU gives a character, polyphone or not.
    QString usualReading(QChar character) const;

    /// True if `typed` stands in `name` somewhere, each character matched by itself, by a syllable or by
    /// its beginning. An empty `typed` matches every name. Case does not count.
    bool matches(const QString &name, const QString &typed) const;

private:
    const QStringList &readingsOf(QChar character) const;
    bool matchesFrom(QStringView name, QStringView typed) const;

    struct Transliterator;
    std::unique_ptr<Transliterator> m_transliterator;
    const Polyphones m_polyphones;
    mutable QHash<QChar, QStringList> m_read; ///< those that were asked for
};

} // namespace jianbao
