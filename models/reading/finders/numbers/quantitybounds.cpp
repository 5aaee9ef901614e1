#include "models/reading/finders/numbers/quantityparts.h"

#include "models/datatypes/characterclasses.h"

#include <array>

namespace jianbao
{

namespace
{

struct BoundWord
{
    QStringView word;
    Bound bound;
};

/// Longer words first, so that 不低于 is not read as 低于.
constexpr std::array boundsBefore{
    BoundWord{u"不得超过", Bound::Under}, BoundWord{u"不得高于", Bound::Under},
    BoundWord{u"不得低于", Bound::Over},  BoundWord{u"不得少于", Bound::Over},
    BoundWord{u"不超过", Bound::Under},   BoundWord{u"不高于", Bound::Under},
    BoundWord{u"不多于", Bound::Under},   BoundWord{u"不大于", Bound::Under},
    BoundWord{u"不少于", Bound::Over},    BoundWord{u"不低于", Bound::Over},
    BoundWord{u"不小于", Bound::Over},    BoundWord{u"超过了", Bound::Over},
    BoundWord{u"不足", Bound::Under},     BoundWord{u"不到", Bound::Under},
    BoundWord{u"不满", Bound::Under},     BoundWord{u"少于", Bound::Under},
    BoundWord{u"低于", Bound::Under},     BoundWord{u"小于", Bound::Under},
    BoundWord{u"未满", Bound::Under},     BoundWord{u"至多", Bound::Under},
    BoundWord{u"最多", Bound::Under},     BoundWord{u"至少", Bound::Over},
    BoundWord{u"最少", Bound::Over},      BoundWord{u"超过", Bound::Over},
    BoundWord{u"突破", Bound::Over},      BoundWord{u"高于", Bound::Over},
    BoundWord{u"大于", Bound::Over},      BoundWord{u"多于", Bound::Over},
    BoundWord{u"不止", Bound::Over},      BoundWord{u"大约", Bound::About},
    BoundWord{u"约为", Bound::About},     BoundWord{u"约有", Bound::About},
    BoundWord{u"约合", Bound::About},     BoundWord{u"将近", Bound::NearBelow},
    BoundWord{u"接近", Bound::NearBelow}, BoundWord{u"逾", Bound::Over},
    BoundWord{u"超", Bound::Over},        BoundWord{u"约", Bound::About},
    BoundWord{u"近", Bound::NearBelow},   BoundWord{u"过", Bound::Over},
};

constexpr std::array boundsAfter{
    BoundWord{u"左右", Bound::About}, BoundWord{u"上下", Bound::About}, BoundWord{u"以上", Bound::Over},
    BoundWord{u"有余", Bound::Over},  BoundWord{u"以内", Bound::Under}, BoundWord{u"之内", Bound::Under},
    BoundWord{u"以下", Bound::Under}, BoundWord{u"余", Bound::Over},    BoundWord{u"多", Bound::Over},
};

/// 附近, 最近 and the like are no 近; 特约 is no 约.
bool isOtherWord(QStringView before, QStringView word)
{
    if (before.size() <= word.size())
        return false;
    const QChar previous = before.at(before.size() - word.size() - 1);
    if (word == u"近")
        return isOneOf(previous, u"附最邻临远靠亲相");
    if (word == u"约")
        return isOneOf(previous, u"特节签合预公条契");
    if (word == u"过")
        return !isOneOf(previous, u"次已早将均都要能可量值额入资模");
    return word == u"超" && isOneOf(previous, u"英中德意高");
}

} // namespace

void readBounds(const QString &folded, FoundQuantity &quantity)
{
    const QStringView before = QStringView(folded).left(quantity.at.from);
    const bool mayBound = !before.isEmpty() && isOneOf(before.back(), u"过于多了足到满少破止约为有合近逾超");
    for (const BoundWord &bound : boundsBefore) {
        if (!mayBound)
            break;
        if (bound.word.back() != before.back() || !before.endsWith(bound.word) ||
            isOtherWord(before, bound.word))
            continue;
        quantity.at.from -= bound.word.size();
        quantity.bound = bound.bound;
        break;
    }
    const QStringView behind = QStringView(folded).mid(quantity.at.to);
    if (behind.isEmpty() || !isOneOf(behind.front(), u"左上以有之余多"))
        return;
    for (const BoundWord &bound : boundsAfter) {
        if (!behind.startsWith(bound.word))
            continue;
        const bool otherWord =
            bound.word == u"多" && behind.size() > 1 && isOneOf(behind.at(1), u"方个种样次家元层维");
        if (otherWord)
            continue;
        quantity.at.to += bound.word.size();
        if (quantity.bound == Bound::Exact)
            quantity.bound = bound.bound;
        break;
    }
}

} // namespace jianbao
