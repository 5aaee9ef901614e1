#pragma once

#include "models/items/profile.h"

#include <QAbstractItemModel>

#include <functional>

namespace jianbao
{

class KeyMap;

/// Something that a palette offers: found by its name, done by Enter.
struct PaletteChoice
{
    QString name;
    QString note; ///< keys, or what group it belongs to
    std::function<void()> act;
};

/// Every command that is possible now.
QList<PaletteChoice> commandChoices(const KeyMap &keys);
/// Every entry of the sidebar; `search` is called with its term.
QList<PaletteChoice> entryChoices(const QAbstractItemModel &sidebar,
                                  const std::function<void(const QString &term)> &search);
/// Every district, indicator and method of the sidebar, each has a page of its own; `open` is called with it.
QList<PaletteChoice> profileChoices(const QAbstractItemModel &sidebar,
                                    const std::function<void(Profile::Kind, const QString &name)> &open);

} // namespace jianbao
