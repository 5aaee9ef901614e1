#pragma once

#include "models/datatypes/nameorder.h"

#include <QMap>
#include <QString>

namespace jianbao
{

/// What a person chose for all windows.
struct Preferences
{
    enum class Appearance { System, Light, Dark, HighContrast };
    enum class ReaderPlace { Right, Below, Off };

    static constexpr int smallestText = 80;
    static constexpr int largestText = 200;

    QString language; ///< zh_CN or en; empty: that of the system
    Appearance appearance = Appearance::System;
    int textPercent = 100; ///< size of the letters in the reader
    ReaderPlace readerPlace = ReaderPlace::Right;
    NameOrder nameOrder = NameOrder::Pinyin;
    QMap<QString, QString> keys; ///< changed keys alone: command → keys as QKeySequence writes them portably

    bool operator==(const Preferences &) const = default;
};

} // namespace jianbao
