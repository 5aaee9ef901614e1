#pragma once

#include "models/datatypes/nameorder.h"

#include <QString>

#include <memory>

#include <unicode/coll.h>

namespace jianbao
{

/// Says which of two names comes first, as ICU sorts Chinese; numbers in names by their value (第2 before
/// 第10). Immutable; used by one thread at a time.
class NameCollator
{
public:
    explicit NameCollator(NameOrder order = NameOrder::Pinyin);

    bool operator()(const QString &one, const QString &other) const;

private:
    std::shared_ptr<const icu::Collator> m_collator; ///< none where ICU lacks the data: then by code units
};

} // namespace jianbao
