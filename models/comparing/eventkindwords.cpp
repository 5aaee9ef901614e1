#include "models/comparing/eventkindwords.h"

namespace jianbao
{

void EventKindWords::add(const QString &word, EventKind kind, int strength)
{
    if (!word.isEmpty())
        m_byFirstCharacter[word.at(0).unicode()].append({word, kind, strength});
}

EventKind EventKindWords::kindOf(QStringView what) const
{
    EventKind kind = EventKind::Other;
    int strongest = 0;
    qsizetype latestEnd = 0;
    for (qsizetype at = 0; at < what.size(); ++at) {
        const auto words = m_byFirstCharacter.constFind(what.at(at).unicode());
        if (words == m_byFirstCharacter.cend())
            continue;
        for (const Word &word : *words) {
            const qsizetype end = at + word.text.size();
            const bool wins = word.strength > strongest || (word.strength == strongest && end > latestEnd);
            if (!wins || !what.mid(at).startsWith(word.text))
                continue;
            kind = word.kind;
            strongest = word.strength;
            latestEnd = end;
        }
    }
    return kind;
}

} // namespace jianbao
