#pragma once

#include "models/datatypes/span.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace jianbao
{

class WordTrie;

/// The words of two to four code units right before one of several marks (市, 县), wherever it stands in a
/// text. Immutable.
class MarkedCities
{
public:
    MarkedCities() = default;
    MarkedCities(QStringView text, QStringView marks);
    /// `core` has two to four code units.
    bool contain(QStringView core) const;

private:
    std::vector<quint64> m_cores; ///< packed, in order
};

/// Knows from one text which words are places that a zone may be named after, though no list holds them.
/// Reads the text once, so that asking costs the same however long it is. Immutable; reentrant.
class ZoneWitness
{
public:
    /// `endings` are the endings of zones (高新区), `leads` the words behind which a name may begin.
    ZoneWitness(const QString &text, const QStringList &endings, const WordTrie &leads);
    /// True if the text calls `core` a city or county, ends a line with the zone, couples it with another one
    /// (与), or uses `core` before `ending` again and again on its own, or twice where firms bear its name.
    /// `core` has two to four code units.
    bool provesPlace(const QString &core, const QString &ending) const;

private:
    void readZone(Span ending, const QStringList &endings, const WordTrie &leads);
    void joinTellings();
    bool bearsFirm(const QString &core) const;

    /// How the text tells a zone.
    struct Telling
    {
        QStringView zone; ///< in m_text, which copies share
        bool endsLine = false;
        bool coupled = false; ///< behind another one and 与: 云岭高新区与青屏高新区
        int alone = 0;        ///< how often it stands where a name may begin
    };

    QString m_text;
    MarkedCities m_cities;
    std::vector<Telling> m_zones; ///< in order, each once
};

} // namespace jianbao
