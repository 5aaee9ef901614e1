#include "models/archive/index/searchformat.h"

#include "models/search/folding.h"

namespace jianbao
{

QString searchFormat()
{
    return QStringLiteral("2, folded by %1").arg(foldingVersion());
}

} // namespace jianbao
