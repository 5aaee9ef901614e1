#pragma once

#include "models/datatypes/span.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace jianbao
{

/// A short passage of a text around the searched strings.
struct Snippet
{
    QString text;      ///< with … where it was cut
    QList<Span> marks; ///< the searched strings in `text`

    /// At most `length` code units of `body` around the place where most of `strings` stand close together;
    /// the beginning if none does.
    static Snippet of(const QString &body, const QStringList &strings, qsizetype length);
};

} // namespace jianbao
