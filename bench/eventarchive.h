#pragma once

#include "models/datatypes/eventtable.h"

class QRandomGenerator;

namespace jianbao
{

class Database;
class EventKindWords;

/// An invented event of 33 years in one of `lanes` districts, the tenth always with an uncertain time; the
/// same random numbers give the same event. Four events in a row stand in one article.
EventOutline inventedEvent(int number, int lanes, QRandomGenerator &random, const EventKindWords &kinds);

/// Puts `events` invented events into a new archive, with only the columns that a timeline reads.
void fillWithEvents(const Database &database, int events, int lanes);

} // namespace jianbao
