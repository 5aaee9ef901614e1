#pragma once

#include "models/datatypes/period.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <optional>

namespace jianbao
{

/// The options --from and --to of commands that narrow by time: a year, a month or a day, as the query field
/// date: reads them.
class DayArguments
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::DayArguments)
public:
    static void describe(QCommandLineParser &parser);
    /// An end that was not given stays open; nothing, and a sentence in `problem`, if one cannot be read.
    static std::optional<Period> read(const QCommandLineParser &parser, QString *problem);
};

} // namespace jianbao
