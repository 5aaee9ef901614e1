#include "models/reading/layout/headwords.h"

#include "models/reading/layout/citynames.h"
#include "models/reading/lexicon.h"

namespace jianbao
{

HeadWords::HeadWords(const Lexicon &lexicon)
    : columnLabels(lexicon.words(QStringLiteral("columnlabels"), QStringLiteral("ending")))
    , campaigns(lexicon.words(QStringLiteral("columnlabels"), QStringLiteral("campaign")))
    , briefs(lexicon.words(QStringLiteral("columnlabels"), QStringLiteral("briefs")))
    , notices(lexicon.words(QStringLiteral("noticewords"), QStringLiteral("word")))
    , actors(lexicon.words(QStringLiteral("headactors"), QStringLiteral("actor")))
    , places(cityAndProvinceNames(lexicon))
{
}

} // namespace jianbao
