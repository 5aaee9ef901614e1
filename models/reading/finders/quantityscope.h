#pragma once

namespace jianbao
{

/// What counts as a quantity.
enum class QuantityScope {
    Figures, ///< what an official could put in a table: no ages, slogans, names with digits, bare 一
    Everything ///< each number, measure and ordinal that a text tells, also 一半, 两打, 10K, 36岁, 第一时间
};

} // namespace jianbao
