#pragma once

#include <array>

namespace jianbao
{

/// What sort of happening an event is.
enum class EventKind {
    Meeting,
    Signing,
    Inspection,
    Award,
    Opening,
    Training,
    Accident,
    Construction,
    Campaign,
    Other
};

/// All of them, in the order in which they are offered.
inline constexpr std::array allEventKinds{EventKind::Meeting,  EventKind::Signing,      EventKind::Inspection,
                                          EventKind::Award,    EventKind::Opening,      EventKind::Training,
                                          EventKind::Accident, EventKind::Construction, EventKind::Campaign,
                                          EventKind::Other};

} // namespace jianbao
