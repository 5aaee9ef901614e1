#include "models/reading/finders/numbers/quantityunits.h"

#include "models/reading/finders/patterns/foldedforms.h"
#include "models/reading/lexicon.h"

#include <algorithm>

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = FoundQuantity::Kind;

/// km in 10kmx is no unit.
bool cutsLatinWord(const QString &folded, qsizetype end)
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
    for (auto word = m_before.cbegin(); word != m_before.cend(); ++word)
        m_lastUnits.add(word.key().back());
}

void QuantityUnits::insert(Words &words, const QString &spellings, QuantityUnit unit)
{
    for (const QString &printed : spellingsOf(spellings)) {
        const QString word = foldedForms(printed);
        unit.length = word.size();
        m_longest = std::max(m_longest, unit.length);
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
    for (qsizetype length = std::min(m_longest, folded.size() - at); length > 0; --length) {
        const auto unit = m_after.constFind(QString::fromRawData(folded.constData() + at, length));
        if (unit != m_after.cend() && !cutsLatinWord(folded, at + length))
            return *unit;
    }
    return std::nullopt;
}

std::optional<QuantityUnit> QuantityUnits::before(const QString &folded, qsizetype end) const
{
    if (end == 0 || !m_lastUnits.mayHold(folded.at(end - 1)))
        return std::nullopt;
    for (qsizetype length = std::min(m_longest, end); length > 0; --length) {
        const auto unit = m_before.constFind(QString::fromRawData(folded.constData() + end - length, length));
        if (unit != m_before.cend())
            return *unit;
    }
    return std::nullopt;
}

std::optional<QuantityUnit> QuantityUnits::partAt(const QString &folded, qsizetype at,
                                                  const QuantityUnit &larger) const
{
    const auto parts = m_parts.constFind(larger.group);
    if (parts == m_parts.cend())
        return std::nullopt;
    for (qsizetype length = std::min(m_longest, folded.size() - at); length > 0; --length) {
        const auto unit = parts->constFind(QString::fromRawData(folded.constData() + at, length));
        if (unit != parts->cend() && unit->size < larger.size && !cutsLatinWord(folded, at + length))
            return *unit;
    }
    return std::nullopt;
}

} // namespace jianbao
