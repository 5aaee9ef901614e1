#include "models/reading/finders/quantityunits.h"

#include "models/reading/finders/foldedforms.h"
#include "models/reading/lexicon.h"

#include <algorithm>

namespace jianbao
{

using namespace Qt::StringLiterals;

QuantityUnits::QuantityUnits(const Lexicon &lexicon)
{
    using Kind = FoundQuantity::Kind;
    const QHash<QString, Kind> kinds{
        {u"currency"_s, Kind::Currency}, {u"dimension"_s, Kind::Dimension}, {u"percent"_s, Kind::Percent}};
    const auto insert = [this](const Lexicon::Row &row, QuantityUnit unit) {
        for (const QString &printed : row.value(u"words"_s).split(u'|', Qt::SkipEmptyParts)) {
            const QString word = foldedForms(printed);
            unit.length = word.size();
            m_longest = std::max(m_longest, unit.length);
            (row.value(u"before"_s).isEmpty() ? m_after : m_before).insert(word, unit);
        }
    };
    for (const Lexicon::Row &row : lexicon.rows(u"measurewords"_s))
        insert(row, {row.value(u"unit"_s), 1, Kind::Number, 0});
    for (const Lexicon::Row &row : lexicon.rows(u"units"_s))
        insert(row, {row.value(u"unit"_s), row.value(u"factor"_s).toDouble(),
                     kinds.value(row.value(u"kind"_s)), 0});
}

std::optional<QuantityUnit> QuantityUnits::at(const QString &folded, qsizetype at) const
{
    for (qsizetype length = std::min(m_longest, folded.size() - at); length > 0; --length) {
        const auto unit = m_after.constFind(folded.mid(at, length));
        if (unit == m_after.cend())
            continue;
        const bool cutsWord = folded.at(at + length - 1).isLetter() &&
                              folded.at(at + length - 1).unicode() < 0x80 && at + length < folded.size() &&
                              folded.at(at + length).isLetterOrNumber() &&
                              folded.at(at + length).unicode() < 0x80;
        if (!cutsWord)
            return *unit;
    }
    return std::nullopt;
}

std::optional<QuantityUnit> QuantityUnits::before(const QString &folded, qsizetype end) const
{
    for (qsizetype length = std::min(m_longest, end); length > 0; --length) {
        const auto unit = m_before.constFind(folded.mid(end - length, length));
        if (unit != m_before.cend())
            return *unit;
    }
    return std::nullopt;
}

} // namespace jianbao
