#pragma once

#include "models/datatypes/anyfact.h"
#include "models/datatypes/eventkind.h"
#include "models/datatypes/nameentry.h"
#include "models/datatypes/pagelayout.h"
#include "models/datatypes/undostep.h"

#include <optional>

namespace jianbao
{

// The stable lower-case keys by which the enumerations are written in JSON and in the archive ("near_below",
// "head-missing"). keyOf gives the key; valueOf<Enumeration> reads one and gives nothing for an unknown key.

QString keyOf(ArticleKind kind);
QString keyOf(Completeness complete);
QString keyOf(ParagraphRole role);
QString keyOf(Precision precision);
QString keyOf(Bound bound);
QString keyOf(Aspect aspect);
QString keyOf(FactStatus status);
QString keyOf(Verdict verdict);
QString keyOf(StepAction action);
QString keyOf(StepDirection direction);
QString keyOf(EventKind kind);
QString keyOf(LineRole role);
QString keyOf(FactKind kind); ///< as in the archive: event, observation, method
QString keyOf(NameKind kind); ///< as in the archive: district, indicator, person, organisation

template <typename Enumeration> std::optional<Enumeration> valueOf(const QString &key);

} // namespace jianbao
