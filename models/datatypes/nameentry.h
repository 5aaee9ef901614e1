#pragma once

#include <QStringList>

namespace jianbao
{

/// Of what there is a register of names.
enum class NameKind { Person, Organisation, District, Indicator };

/// One thing of a register under the name by which it goes.
struct NameEntry
{
    QString name;
    QStringList aliases; ///< the other names that mean it
    QString parent;      ///< of a district: the one that a person put it below, or empty
    qint64 count = 0;    ///< articles of a district, figures of an indicator, articles of the others
    bool operator==(const NameEntry &) const = default;
};

/// Two names of one kind.
struct NamePair
{
    QString name;
    QString other;
    bool operator==(const NamePair &) const = default;
};

} // namespace jianbao
