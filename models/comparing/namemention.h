#pragma once

#include "models/datatypes/records.h"

namespace jianbao
{

/// A name as one article prints it.
struct NameMention
{
    enum class Kind { Person, Organisation, District };

    Kind kind = Kind::Person;
    QString name;
    QString post; ///< of a person: 党工委书记
    Quote quote;
    Source source;
};

} // namespace jianbao
