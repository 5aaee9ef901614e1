#pragma once

#include "tests/accuracy/scoreboard.h"

#include <QHash>

namespace jianbao
{

/// The F1 figures under which reading must not fall, from `floors.tsv`: part, set of pages, floor. A floor is
/// raised when reading got better for good, never lowered.
class Floors
{
public:
    explicit Floors(const QString &path);

    /// Lines that cannot be understood, with their number.
    QStringList problems() const { return m_problems; }
    /// A table of those of `parts` that fell below their floor with their misses, or that have no floor;
    /// empty if all hold.
    QString breaches(const QString &set, const Scoreboard &board, const QStringList &parts) const;
    /// The parts that could get a higher floor, one a line.
    QString raisable(const QString &set, const Scoreboard &board, const QStringList &parts) const;

private:
    void addLine(const QString &line, int number);

    QHash<std::pair<QString, QString>, double> m_floors; ///< by part and set
    QStringList m_problems;
};

} // namespace jianbao
