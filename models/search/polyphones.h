#pragma once

#include <QHash>
#include <QStringList>

namespace jianbao
{

/// Characters that are read in several ways: 重 as zhong and chong. They stand in
/// resources/lexicon/polyphones.tsv; a character that is missing there has one reading. Immutable, any
/// thread.
class Polyphones
{
public:
    Polyphones();

    /// All readings in lower case without tones; none for a character that is not listed.
    QStringList readingsOf(QChar character) const { return m_readings.value(character); }
    QList<QChar> characters() const { return m_readings.keys(); }

private:
    QHash<QChar, QStringList> m_readings;
};

} // namespace jianbao
