#pragma once

#include "models/datatypes/records.h"

#include <QCoreApplication>

namespace jianbao
{

/// How a source is cited and how a time is written, for tables, tooltips and footers. Reentrant.
class Citation
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::Citation)
public:
    /// 《报名》2021-12-22 第3版 “headline”, without the parts that are not known; the page's file where no
    /// newspaper is known.
    static QString of(const Source &source);
    /// The same as GB/T 7714-2015 asks for newspaper articles, numeric style, without the number:
    /// "王立, 赵小萌. 题名[N]. 报名, 2021-12-22(3)." At most three authors are named; a date that is only
    /// known as a window stands in square brackets, what nobody knows is left out.
    static QString gbt7714(const Source &source);
    /// The issue's date as ISO day, or the window "2021-12-22 – 2021-12-31", or "date unknown".
    static QString issueDate(const Source &source);
    /// "2021", "2021 H1", "2021 Q3", "2021 M1–8", "2021-03", "2021-03-05" or "2021-03-05 – 2021-03-20": as
    /// short as the period allows.
    static QString period(const Period &period);
    /// The same, with a remark where the page only said something vague.
    static QString period(const Period &period, Precision precision);
};

} // namespace jianbao
