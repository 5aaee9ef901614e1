#pragma once

#include "models/datatypes/period.h"
#include "models/reading/finders/times/lunarcalendar.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <memory>

namespace jianbao
{

class Lexicon;

/// The festivals and solar terms of festivals.tsv and the days on which they fall. Reentrant.
class Festivals
{
public:
    explicit Festivals(const Lexicon &lexicon);

    /// Names that stand for the festival wherever they are printed; longest first.
    const QStringList &names() const { return m_names; }
    /// Names that need a word such as 节 or 期间 behind them (“十一”).
    const QStringList &quotedNames() const { return m_quotedNames; }

    /// The day of the festival in a Gregorian year (除夕 2021 is 11 February 2021); invalid for an unknown
    /// name.
    QDate dayIn(const QString &name, int year) const;
    /// The same for many years.
    std::function<QDate(int year)> daysOf(const QString &name) const;
    /// The days off work around it.
    Period holidayIn(const QString &name, int year) const;
    /// The year whose festival is meant on `day` by its bare name: the last one, unless the next is twice as
    /// near.
    int likelyYear(const QString &name, QDate day) const;
    const LunarCalendar &lunarCalendar() const { return *m_lunarCalendar; }

private:
    enum class Calendar { Solar, Lunar, Weekday, Easter, Term };
    struct Festival
    {
        Calendar calendar = Calendar::Solar;
        int month = 0;
        double day = 0;
        int before = 0;
        int after = 0;
    };

    QDate dayOf(const Festival &festival, int year) const;
    QDate lunarDayIn(int year, int month, int day) const;

    std::shared_ptr<const LunarCalendar> m_lunarCalendar = std::make_shared<const LunarCalendar>();
    QHash<QString, Festival> m_festivals;
    QStringList m_names;
    QStringList m_quotedNames;
};

} // namespace jianbao
