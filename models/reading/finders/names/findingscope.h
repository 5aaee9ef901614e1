#pragma once

namespace jianbao
{

/// What a finder reports.
enum class FindingScope {
    Page, ///< what a newspaper tells as a fact: no ages, slogans, names with digits; no 周末 in general
    Everything ///< each number and time that someone may mean: 一半, 两打, 10K, 36岁, 第一时间, 周末,
               ///< 三天之内
};

} // namespace jianbao
