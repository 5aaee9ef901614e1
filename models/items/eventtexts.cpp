#include "models/items/eventtexts.h"

#include "models/items/citation.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

enum class Doubt { None, About, Month, Year, Since, Until };

Doubt doubtOf(bool openStart, bool openEnd, Precision precision)
{
    if (openStart)
        return Doubt::Until;
    if (openEnd)
        return Doubt::Since;
    switch (precision) {
    case Precision::Vague:
        return Doubt::About;
    case Precision::Month:
        return Doubt::Month;
    case Precision::Year:
        return Doubt::Year;
    default:
        return Doubt::None;
    }
}

} // namespace

QString EventTexts::kind(EventKind kind)
{
    switch (kind) {
    case EventKind::Meeting:
        return tr("Meeting");
    case EventKind::Signing:
        return tr("Signing");
    case EventKind::Inspection:
        return tr("Inspection");
    case EventKind::Award:
        return tr("Award");
    case EventKind::Opening:
        return tr("Opening");
    case EventKind::Training:
        return tr("Training");
    case EventKind::Accident:
        return tr("Accident");
    case EventKind::Construction:
        return tr("Construction");
    case EventKind::Campaign:
        return tr("Campaign");
    case EventKind::Other:
        return tr("Other");
    }
    Q_UNREACHABLE();
}

QString EventTexts::verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Suggested:
        return tr("suggested");
    case Verdict::Confirmed:
        return tr("confirmed");
    case Verdict::Rejected:
        return tr("rejected");
    }
    Q_UNREACHABLE();
}

QString EventTexts::district(const QString &district)
{
    return district.isEmpty() ? tr("(no district)") : district;
}

QString EventTexts::uncertainty(const Period &period, Precision precision)
{
    if (!period.isKnown())
        return {};
    switch (doubtOf(!period.start.isValid(), !period.end.isValid(), precision)) {
    case Doubt::None:
        return {};
    case Doubt::About:
        return tr("about", "before the name of an event whose day is vague");
    case Doubt::Month:
        return tr("in the month", "before the name of an event of which only the month is known");
    case Doubt::Year:
        return tr("in the year", "before the name of an event of which only the year is known");
    case Doubt::Since:
        return tr("since", "before the name of an event without a known end");
    case Doubt::Until:
        return tr("until", "before the name of an event without a known beginning");
    }
    Q_UNREACHABLE();
}

QString EventTexts::uncertainty(const EventTable::Record &event)
{
    if (!event.isDated())
        return {};
    const QDate some(2000, 1, 1);
    return uncertainty({event.openStart ? QDate() : some, event.openEnd ? QDate() : some},
                       static_cast<Precision>(event.precision));
}

QString EventTexts::time(const Period &period, Precision precision)
{
    const QString words = uncertainty(period, precision);
    const bool open = !period.start.isValid() || !period.end.isValid();
    return words.isEmpty() || open ? Citation::period(period)
                                   : u"%1 %2"_s.arg(words, Citation::period(period));
}

} // namespace jianbao
