#include "models/reading/finders/dating/yeargaps.h"

namespace jianbao
{

const QList<YearGap> &gapsBehind(YearTelling telling, int year)
{
    constexpr int ever = 200;
    constexpr int lastBeforeEpidemic = 2019; // against which the years from 2021 to 2023 were measured
    static const QList<YearGap> goals{
        {-ever, -21, -1}, {-20, -1, 0.6}, {0, 0, 0.6}, {1, 1, 0.6}, {2, ever, -0.3}};
    static const QList<YearGap> plans{{-ever, -11, -1.5}, {-3, -3, 0.8}, {-2, -2, 1.4}, {-1, -1, 1.8},
                                      {0, 0, 1.4},        {1, 1, 0.9},   {2, 2, 0.4}};
    static const QList<YearGap> wholes{{-ever, -1, -2}, {0, 0, 0.4}, {1, 1, 2.1}, {2, 2, 0.5}, {3, 3, 0.4}};
    static const QList<YearGap> figures{{-ever, -1, -2}, {0, 0, 0.8}, {1, 1, 2.2}, {2, 2, 1}};
    static const QList<YearGap> bases{{-ever, 0, -1.5}, {1, 1, 1.6}, {2, 2, 1.9}, {3, 3, 1}, {4, 6, 0.8}};
    static const QList<YearGap> sameParts{{-ever, 0, -1.5}, {1, 1, 2.1}, {2, 2, 0.9}, {3, 4, 0.5}};
    static const QList<YearGap> beforeEpidemic{
        {-ever, 0, -1.5}, {1, 1, 1.8}, {2, 2, 1.7}, {3, 3, 1.3}, {4, 4, 1}};
    static const QList<YearGap> months{{-ever, -5, -1.5}, {-4, -2, -0.5}, {-1, -1, 0.7}, {0, 0, 0.6},
                                       {1, 1, 1.8},       {2, 2, 1.6},    {3, 3, 1},     {4, 8, 0.5}};
    static const QList<YearGap> parts{{-ever, -2, -2}, {-1, -1, -0.5}, {0, 0, 2.5}, {1, 1, 1.2}};
    static const QList<YearGap> ends{{-ever, -1, -2}, {0, 0, 0.8}, {1, 1, 2.2}, {2, 2, 0.5}};
    static const QList<YearGap> doings{{-ever, -4, -1.5}, {-3, -1, -0.7}, {0, 0, 0.4}, {1, 10, 0.9}};
    static const QList<YearGap> past{{-ever, -6, -1.5}, {-5, -3, -0.4}, {-1, -1, 0.5},
                                     {0, 0, 0.9},       {1, 1, 1.4},    {2, 2, 1.2},
                                     {3, 3, 1.1},       {4, 5, 0.9},    {6, 10, 0.5}};
    const bool compares = telling == YearTelling::Compared || telling == YearTelling::SamePart;
    if (compares && year == lastBeforeEpidemic)
        return beforeEpidemic;
    switch (telling) {
    case YearTelling::Nothing:
        return goals;
    case YearTelling::Plan:
        return plans;
    case YearTelling::Whole:
        return wholes;
    case YearTelling::Figure:
        return figures;
    case YearTelling::Compared:
        return bases;
    case YearTelling::SamePart:
        return sameParts;
    case YearTelling::Month:
        return months;
    case YearTelling::Part:
        return parts;
    case YearTelling::Closed:
        return ends;
    case YearTelling::Done:
        return doings;
    case YearTelling::Past:
        break;
    }
    return past;
}

} // namespace jianbao
