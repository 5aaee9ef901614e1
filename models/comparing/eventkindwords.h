#pragma once

#include "models/datatypes/eventkind.h"

#include <QHash>
#include <QList>
#include <QString>

namespace jianbao
{

/// Tells from words what sort of happening an event is: of several words in it the strongest decides, of
/// equals the last one; none gives EventKind::Other. Immutable once filled, so one serves all threads.
class EventKindWords
{
public:
    /// A higher strength wins.
    void add(const QString &word, EventKind kind, int strength);
    EventKind kindOf(QStringView what) const;

private:
    struct Word
    {
        QString text;
        EventKind kind;
        int strength;
    };
    QHash<char16_t, QList<Word>> m_byFirstCharacter;
};

} // namespace jianbao
