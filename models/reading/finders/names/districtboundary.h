#pragma once

#include "models/datatypes/characterclasses.h"

#include <QString>

namespace jianbao
{

// Where a district's name may begin.

/// Particles, prepositions and pronouns: a district's name does not run over them.
inline bool isDistrictBoundary(QChar unit)
{
    return QStringView(
               u"在与和的了到从由为对于赴将各全该以及至向把被让使是有跟同或因经其我本此个处名某给过起已"
               u"也就还又都并各每据请按")
        .contains(unit);
}

} // namespace jianbao
