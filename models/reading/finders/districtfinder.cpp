#include "models/reading/finders/districtfinder.h"

#include "models/reading/finders/districtchains.h"
#include "models/reading/finders/homedistrict.h"

namespace jianbao
{

DistrictFinder::DistrictFinder(const Lexicon &lexicon)
    : m_scanner(std::make_shared<const DistrictScanner>(lexicon))
{
}

QList<FoundDistrict> DistrictFinder::find(const QString &text, const DistrictContext &context) const
{
    const QString headings = context.headings.join(u'\n');
    const QString known = headings + u'\n' + context.home + u'\n';
    DistrictChains chains(context.home);
    const KnownDistricts all = m_scanner->known(m_scanner->mayNameAny(headings) ? known + text : QString());
    for (auto heading = context.headings.crbegin(); heading != context.headings.crend(); ++heading) {
        const QList<DistrictMention> mentions = m_scanner->scan(*heading, all);
        for (const DistrictMention &mention : mentions)
            chains.resolve(mention, *heading);
    }
    QList<FoundDistrict> found;
    const QList<DistrictMention> mentions = m_scanner->scan(text, m_scanner->known(known));
    for (const DistrictMention &mention : mentions) {
        if (const std::optional<FoundDistrict> district = chains.resolve(mention, text))
            found.append(*district);
    }
    return found;
}

QString DistrictFinder::homeOf(const QString &page) const
{
    return HomeDistrict(*m_scanner, page).name();
}

} // namespace jianbao
