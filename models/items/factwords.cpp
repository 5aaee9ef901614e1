#include "models/items/factwords.h"

namespace jianbao
{

QString FactWords::of(FactKind kind)
{
    switch (kind) {
    case FactKind::Event:
        return tr("Event");
    case FactKind::Indicator:
        return tr("Figure");
    case FactKind::Method:
        return tr("Working method");
    }
    Q_UNREACHABLE();
}

QString FactWords::of(Bound bound)
{
    switch (bound) {
    case Bound::Exact:
        return tr("exactly");
    case Bound::About:
        return tr("about");
    case Bound::Over:
        return tr("more than");
    case Bound::Under:
        return tr("less than");
    case Bound::NearBelow:
        return tr("nearly");
    }
    Q_UNREACHABLE();
}

QString FactWords::of(Aspect aspect)
{
    switch (aspect) {
    case Aspect::Level:
        return tr("level");
    case Aspect::Change:
        return tr("rise or fall");
    case Aspect::Rate:
        return tr("rate of growth");
    case Aspect::From:
        return tr("level before");
    case Aspect::To:
        return tr("level after");
    case Aspect::Target:
        return tr("share of the plan");
    case Aspect::Share:
        return tr("share of the whole");
    }
    Q_UNREACHABLE();
}

QString FactWords::of(FactStatus status)
{
    switch (status) {
    case FactStatus::Actual:
        return tr("has happened");
    case FactStatus::Expected:
        return tr("expected");
    case FactStatus::Planned:
        return tr("planned");
    }
    Q_UNREACHABLE();
}

QString FactWords::of(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Suggested:
        return tr("To review");
    case Verdict::Confirmed:
        return tr("Confirmed");
    case Verdict::Rejected:
        return tr("Rejected");
    }
    Q_UNREACHABLE();
}

} // namespace jianbao
