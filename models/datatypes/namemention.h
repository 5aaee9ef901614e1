#pragma once

#include "models/datatypes/nameentry.h"
#include "models/datatypes/records.h"

namespace jianbao
{

/// A name as one article prints it.
struct NameMention
{
    NameKind kind = NameKind::Person;
    QString name;
    QString post; ///< of a person: 党工委书记
    Quote quote;
    Source source;
};

} // namespace jianbao
