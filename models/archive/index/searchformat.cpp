#include "models/archive/index/searchformat.h"

#include "models/search/folding.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

QString searchFormat()
{
    return u"2, folded by %1"_s.arg(foldingVersion());
}

} // namespace jianbao
