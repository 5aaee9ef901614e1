#include "models/reading/finders/names/districtfinder.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/names/districtchains.h"
#include "models/reading/finders/names/homedistrict.h"
#include "models/reading/finders/patterns/wordplace.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

bool isCityOrCounty(QStringView district)
{
    return district.endsWith(u'县') || district.endsWith(u'市');
}

DistrictFinder::DistrictFinder(const Lexicon &lexicon)
    : m_scanner(std::make_shared<const DistrictScanner>(lexicon))
{
}

QList<FoundDistrict> DistrictFinder::find(const QString &text, const DistrictContext &context) const
{
    const QString headings = context.headings.join(u'\n');
    const QString known = headings + u'\n' + context.home + u'\n';
    DistrictChains chains(isCityOrCounty(context.home) ? QString() : context.home);
    const KnownDistricts all = m_scanner->known(m_scanner->mayNameAny(headings) ? known + text : QString());
    for (auto heading = context.headings.crbegin(); heading != context.headings.crend(); ++heading) {
        const QList<DistrictMention> mentions = m_scanner->scan(*heading, all);
        for (const DistrictMention &mention : mentions)
            chains.resolve(mention, *heading);
    }
    chains.endHeads();
    QList<FoundDistrict> found;
    QList<DistrictMention> mentions = m_scanner->scan(text, m_scanner->known(known));
    addShortHome(text, context.home, mentions);
    for (const DistrictMention &mention : mentions) {
        if (const std::optional<FoundDistrict> district = chains.resolve(mention, text))
            found.append(*district);
    }
    return found;
}

void DistrictFinder::addShortHome(const QString &text, const QString &home,
                                  QList<DistrictMention> &mentions) const
{
    constexpr qsizetype zoneEnding = 3;
    constexpr qsizetype longestName = 18;
    static const QRegularExpression other(
        u"^(?:高新|经开|开发|大道|社区|[镇乡村街路区市县山湖河江]"
        u"|\\p{sc:Han}{0,14}?(?:公司|集团|银行|支行|分行|医院|学院|大学|日报|晚报|中心))"_s);
    static const QRegularExpression held(u"^(?:召开|举行|举办|启动|揭牌|开幕|成立|签约|投产|开工)"_s);
    const QString brief = home.chopped(std::min(zoneEnding, home.size()));
    if (brief.size() != 2 || m_scanner->places().lengthEndingAt(brief, brief.size()) > 0)
        return;
    QList<DistrictMention> found;
    auto next = mentions.cbegin();
    for (qsizetype at = placeOfWord(text, brief); at >= 0; at = placeOfWord(text, brief, at + 1)) {
        const Span span{at, at + brief.size()};
        next = std::find_if(next, mentions.cend(),
                            [at](const DistrictMention &mention) { return mention.at.to > at; });
        const bool taken = next != mentions.cend() && next->at.overlaps(span);
        const QChar before = at > 0 ? text.at(at - 1) : QChar();
        const bool opens = (!isHan(before) && !isOneOf(before, u"“《")) || before == u'日' ||
                           (before == u'在' && held.match(QStringView(text).mid(span.to, 2)).hasMatch());
        if (opens && !taken && !other.match(QStringView(text).mid(span.to, longestName)).hasMatch())
            found.append({span, DistrictMention::Kind::Home, FoundDistrict::Rank::Zone, {}, 0});
    }
    mentions += found;
    std::ranges::sort(mentions, {}, [](const DistrictMention &mention) { return mention.at.from; });
}

QString DistrictFinder::homeOf(const QString &page) const
{
    return HomeDistrict(*m_scanner, page).name();
}

} // namespace jianbao
