#pragma once

#include "models/datatypes/anyfact.h"

namespace jianbao
{

/// Which facts a person wants to review, and in which order.
struct ReviewFilter
{
    enum class Order { Confidence, Page };

    std::optional<FactKind> kind = {}; ///< nothing: every kind
    QString district = {};             ///< empty: everywhere
    Verdict verdict = Verdict::Suggested;
    Order order = Order::Confidence; ///< surest first, or as the pages print them, newest page first
    bool operator==(const ReviewFilter &) const = default;
};

/// The first facts of a queue, and how many there are in all.
struct ReviewPart
{
    QList<StoredFact> facts;
    qint64 total = 0;
};

} // namespace jianbao
