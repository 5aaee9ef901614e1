#pragma once

#include <QMap>
#include <QStringList>

namespace jianbao
{

/// What of one part of reading was right, was missed and was found though it is not there.
struct Tally
{
    int hits = 0;
    int missed = 0;
    int wrong = 0;
    QStringList notes; ///< each miss and each wrong find in words

    /// From 0 to 1; 1 where nothing was asked and nothing was found.
    double precision() const;
    double recall() const;
    double f1() const;
};

/// One read fact, to see whether confidence means something.
struct RankedFact
{
    double confidence = 0;
    bool right = false; ///< it is there
    bool whole = false; ///< and all that it says is right
    QString note;
};

/// The tallies of all parts.
class Scoreboard
{
public:
    Tally &operator[](const QString &part) { return m_tallies[part]; }
    Tally of(const QString &part) const { return m_tallies.value(part); }
    QStringList parts() const { return m_tallies.keys(); }

    /// Counts an attribute of a matched fact: a wrong one is missed and wrong at once.
    void countAttribute(const QString &part, bool right, const QString &note);

    void rank(const QString &kind, const RankedFact &fact) { m_ranked[kind].append(fact); }
    /// Once all pages are scored: counts the parts `kind` top half (facts that are there) and `kind` top half
    /// whole over the half of each kind with the greatest confidence, ties included.
    void countTopHalves();

private:
    QMap<QString, Tally> m_tallies;
    QMap<QString, QList<RankedFact>> m_ranked; ///< by "events" and "indicators"
};

} // namespace jianbao
