#pragma once

#include "models/datatypes/anyfact.h"

#include <QMetaType>

namespace jianbao
{

/// One fact as a list and a tooltip show it.
struct ArticleFact
{
    QString id;
    FactKind kind = FactKind::Event;
    QString title;  ///< what happened, the measured value, the method's name
    QString detail; ///< when and where, what was measured
    Quote quote;
    Verdict verdict = Verdict::Suggested;

    static ArticleFact of(const StoredFact &fact);
    /// Title and detail in one line.
    QString inOneLine() const;
    bool operator==(const ArticleFact &) const = default;
};

} // namespace jianbao
