#pragma once

#include "models/datatypes/eventtable.h"

#include <QCoreApplication>

namespace jianbao
{

/// The words for what a timeline tells of an event. Reentrant.
class EventTexts
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::EventTexts)
public:
    static QString kind(EventKind kind);
    static QString verdict(Verdict verdict);
    /// "(no district)" for an empty name.
    static QString district(const QString &district);
    /// The word that stands before the name of an event whose day is not told: about, in the month, in the
    /// year, since, until; empty where the days are known.
    static QString uncertainty(const EventTable::Record &event);
    static QString uncertainty(const Period &period, Precision precision);
    /// The time as it was understood, in words: "2021-03-05", "in the month 2021-03", "since 2020-01-01".
    static QString time(const Period &period, Precision precision);
};

} // namespace jianbao
