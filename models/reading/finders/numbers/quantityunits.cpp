#include "models/reading/finders/numbers/quantityunits.h"

#include "models/reading/finders/patterns/foldedforms.h"
#include "models/reading/lexicon.h"

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = FoundQuantity::Kind;

/// km in 10kmx is no unit.
bool cutsLatinWord(QStringView folded, qsizetype end)
{
    const auto isAscii = [&](qsizetype at) { return folded.at(at).unicode() < 0x80; };
    return end < folded.size() && isAscii(end - 1) && folded.at(end - 1).isLetter() && isAscii(end) &&
           folded.at(end).isLetterOrNumber();
}

QStringList spellingsOf(const QString &cell)
{
    return cell.split(u'|', Qt::SkipEmptyParts);
}

} // namespace

void QuantityUnits::Words::insert(const QString &spelling, const QuantityUnit &unit)
{
    if (const std::optional<int> known = m_spellings.valueOf(spelling)) {
        m_units[size_t(*known)] = unit;
        return;
    }
    m_spellings.insert(spelling, int(m_units.size()));
    m_units.push_back(unit);
}

const QuantityUnit *QuantityUnits::Words::longestAt(QStringView folded, qsizetype at, double below) const
{
    auto word = m_spellings.longestAt(folded, at);
    while (word && (cutsLatinWord(folded, at + word->length) || m_units[size_t(word->value)].size >= below))
        word = m_spellings.longestAt(folded.left(at + word->length - 1), at);
    return word ? &m_units[size_t(word->value)] : nullptr;
}

const QuantityUnit *QuantityUnits::Words::longestEndingAt(QStringView folded, qsizetype end) const
{
    const auto word = m_spellings.longestEndingAt(folded, end);
    return word ? &m_units[size_t(word->value)] : nullptr;
}

QuantityUnits::QuantityUnits(const Lexicon &lexicon)
{
    for (const Lexicon::Row &row : lexicon.rows(u"measurewords"_s))
        insert(m_after, row.value(u"words"_s), {row.value(u"unit"_s), 1, Kind::Number, 0, {}, 0});
    for (const Lexicon::Row &row : lexicon.rows(u"currencies"_s))
        insertCurrency(row);
    for (const Lexicon::Row &row : lexicon.rows(u"units"_s)) {
        const QString factor = row.value(u"factor"_s);
        const QuantityUnit unit{row.value(u"unit"_s),
                                factor.isEmpty() ? 1 : factor.toDouble(),
                                row.value(u"kind"_s) == u"percent" ? Kind::Percent : Kind::Dimension,
                                0,
                                row.value(u"group"_s),
                                row.value(u"size"_s).toDouble()};
        insert(m_after, row.value(u"words"_s), unit);
        if (unit.size > 0)
            insert(m_parts[unit.group], row.value(u"words"_s), unit);
    }
}

void QuantityUnits::insert(Words &words, const QString &spellings, QuantityUnit unit)
{
    for (const QString &printed : spellingsOf(spellings)) {
        const QString word = foldedForms(printed);
        unit.length = word.size();
        words.insert(word, unit);
    }
}

void QuantityUnits::insertCurrency(const Lexicon::Row &row)
{
    const QString name = row.value(u"unit"_s);
    const QuantityUnit unit{name, 1, Kind::Currency, 0, name, 1};
    const QString words = row.value(u"words"_s);
    const QString codes = row.value(u"codes"_s);
    QStringList signs = spellingsOf(row.value(u"signs"_s));
    signs.removeIf([](const QString &sign) { return sign.front().isLetter(); });
    insert(m_after, words + u'|' + codes + u'|' + signs.join(u'|'), unit);
    insert(m_before, codes + u'|' + row.value(u"signs"_s), unit);
    for (const QString &word : spellingsOf(words)) {
        if (word.size() > 1) // 元 and 镑 belong to the number before them
            insert(m_before, word, unit);
    }
    insertParts(row.value(u"parts"_s), unit, true);
    insertParts(row.value(u"smallparts"_s), unit, false);
}

/// “角=0.1|分=0.01”
void QuantityUnits::insertParts(const QString &parts, QuantityUnit currency, bool alone)
{
    for (const QString &part : spellingsOf(parts)) {
        currency.size = currency.factor = part.section(u'=', 1).toDouble();
        insert(m_parts[currency.group], part.section(u'=', 0, 0), currency);
        if (alone)
            insert(m_after, part.section(u'=', 0, 0), currency);
    }
}

std::optional<QuantityUnit> QuantityUnits::at(const QString &folded, qsizetype at) const
{
    const QuantityUnit *unit = m_after.longestAt(folded, at);
    return unit ? std::optional(*unit) : std::nullopt;
}

std::optional<QuantityUnit> QuantityUnits::before(const QString &folded, qsizetype end) const
{
    const QuantityUnit *unit = m_before.longestEndingAt(folded, end);
    return unit ? std::optional(*unit) : std::nullopt;
}

std::optional<QuantityUnit> QuantityUnits::partAt(const QString &folded, qsizetype at,
                                                  const QuantityUnit &larger) const
{
    const auto parts = m_parts.constFind(larger.group);
    if (parts == m_parts.cend())
        return std::nullopt;
    const QuantityUnit *unit = parts->longestAt(folded, at, larger.size);
    return unit ? std::optional(*unit) : std::nullopt;
}

} // namespace jianbao
