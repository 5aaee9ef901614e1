#pragma once

#include "models/reading/facts/articlemarks.h"

namespace jianbao
{

/// `marks` with those quantities alone that measure something, as they are meant: no durations and ages, no
/// thresholds, frames and numbers inside quoted names, nothing that explains a way of working, no 之一.
/// Reentrant.
ArticleMarks withMeasuredOnly(const ArticleMarks &marks);

} // namespace jianbao
