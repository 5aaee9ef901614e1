#pragma once

#include "models/reading/finders/numbers/quantityfinder.h"
#include "models/reading/finders/patterns/wordtrie.h"

#include <QHash>
#include <QStringList>

#include <limits>
#include <optional>
#include <vector>

namespace jianbao
{

/// What one spelling of a unit means.
struct QuantityUnit
{
    QString unit;
    double factor = 1;
    FoundQuantity::Kind kind = FoundQuantity::Kind::Number;
    qsizetype length = 0; ///< of the spelling, in code units
    QString group;        ///< units that may follow each other: 斤 and 两, 元 and 角
    double size = 0;      ///< in any one measure of the group
};

/// The units of units.tsv, currencies.tsv and measurewords.tsv. Immutable.
class QuantityUnits
{
public:
    explicit QuantityUnits(const Lexicon &lexicon);
    /// The longest unit that begins at `at` in folded text.
    std::optional<QuantityUnit> at(const QString &folded, qsizetype at) const;
    /// The longest currency that ends at `end`: ¥, US$, 人民币.
    std::optional<QuantityUnit> before(const QString &folded, qsizetype end) const;
    /// The smaller unit at `at` that may follow an amount in `larger`: 角 and 分 after 元, 两 after 斤.
    std::optional<QuantityUnit> partAt(const QString &folded, qsizetype at, const QuantityUnit &larger) const;

private:
    /// Units by their spellings. A trie tells most places by a look at two characters, where a hash is asked
    /// for each length that a spelling may have.
    class Words
    {
    public:
        /// The unit takes the place of another one of this spelling.
        void insert(const QString &spelling, const QuantityUnit &unit);
        /// The longest spelling that begins at `at`; those are passed over that cut a Latin word or whose
        /// unit is not smaller than `below`.
        const QuantityUnit *longestAt(QStringView folded, qsizetype at, double below = infinite) const;
        const QuantityUnit *longestEndingAt(QStringView folded, qsizetype end) const;

    private:
        static constexpr double infinite = std::numeric_limits<double>::infinity();

        WordTrie m_spellings;
        std::vector<QuantityUnit> m_units;
    };

    static void insert(Words &words, const QString &spellings, QuantityUnit unit);
    void insertCurrency(const QHash<QString, QString> &row);
    void insertParts(const QString &parts, QuantityUnit currency, bool alone);

    Words m_after;
    Words m_before;
    QHash<QString, Words> m_parts; ///< group → its smaller units
};

} // namespace jianbao
