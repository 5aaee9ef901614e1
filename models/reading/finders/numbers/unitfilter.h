#pragma once

#include <QChar>

#include <bitset>

namespace jianbao
{

/// Code units by their last twelve bits, so that the table stays in the processor's cache: “no” is sure,
/// “may” is not.
class UnitFilter
{
public:
    void add(QChar unit) { m_units.set(placeOf(unit)); }
    void addAll() { m_units.set(); }
    /// Both ends are among them.
    void addRange(int first, int last)
    {
        if (last - first >= int(places))
            return addAll();
        for (int unit = first; unit <= last; ++unit)
            m_units.set(size_t(unit) % places);
    }
    bool mayHold(QChar unit) const { return m_units[placeOf(unit)]; }
    UnitFilter operator|(const UnitFilter &other) const
    {
        UnitFilter both;
        both.m_units = m_units | other.m_units;
        return both;
    }

private:
    static constexpr size_t places = 0x1000;
    static size_t placeOf(QChar unit) { return unit.unicode() % places; }
    std::bitset<places> m_units;
};

} // namespace jianbao
