#include "models/reading/facts/stateoffices.h"

#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/lexicon.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

StateOffices::StateOffices(const Lexicon &lexicon) : m_names(lexicon.words(u"stateoffices"_s, u"word"_s)) {}

std::optional<FoundDistrict> StateOffices::countingIn(QStringView text, Span sentence) const
{
    constexpr qsizetype farthest = 16;
    constexpr qsizetype longestContext = 12;
    static const QRegularExpression source(u"(?:据|从|[^\\p{sc:Han}]|^)$"_s);
    static const FilteredExpression counts(
        u"^(?:\\d{1,2}日|[今昨][天日]|日前|近日)?(?:(?:的|发布|公布)?(?:最新|初步)?(?:统计|测算|核算|数据)|获悉|了解到)"_s);
    static const FilteredExpression unlisted(
        u"^国家\\p{sc:Han}{2,6}(?:主管部门|管理部门|总局|局|委员会|部门)"_s);
    for (qsizetype at = sentence.from; at < std::min(sentence.from + farthest, sentence.to); ++at) {
        const auto office = m_names.longestAt(text, at);
        const qsizetype length =
            office ? office->length : unlisted.match(text.mid(at, longestContext)).capturedLength();
        const QStringView before = text.mid(sentence.from, at - sentence.from);
        if (length > 0 && source.match(before).hasMatch() &&
            counts.match(text.mid(at + length, longestContext)).hasMatch())
            return FoundDistrict{{at, at + length}, u"全国"_s, FoundDistrict::Rank::Country, false};
    }
    return std::nullopt;
}

bool StateOffices::speaksOfCountry(QStringView text) const
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QStringView rest = text.mid(at);
        if (rest.startsWith(u"我国") || rest.startsWith(u"全国") || rest.startsWith(u"中国"))
            return true;
        const auto office = m_names.longestAt(text, at);
        if (office && !rest.mid(office->length).startsWith(u'门')) // 教育部门 is no 教育部
            return true;
    }
    return false;
}

} // namespace jianbao
