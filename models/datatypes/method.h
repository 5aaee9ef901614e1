#pragma once

#include "models/datatypes/quote.h"

namespace jianbao
{

/// A way of working that the page names as such: “三个一”工作法, 首席服务官制.
struct Method
{
    Quote quote;
    QString name;
    double confidence = 0; ///< 0 to 1
    QString rule;          ///< the name of the rule that found it
    bool operator==(const Method &) const = default;
};

} // namespace jianbao
