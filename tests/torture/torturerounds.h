#pragma once

#include <QDeadlineTimer>
#include <QString>

namespace jianbao
{

/// Counts the rounds of a torture, and in its long form says every ten seconds how many are done.
/// JIANBAO_TORTURE=long asks for the long form; JIANBAO_TORTURE_SECONDS ends it sooner.
class TortureRounds
{
public:
    TortureRounds(int quick, int many);
    /// False when enough has been done, or something has failed.
    bool next();
    int done() const { return m_done; }

    static bool isLong();

private:
    void sayHowFar();

    int m_wanted;
    int m_done = 0;
    QDeadlineTimer m_deadline;
    QDeadlineTimer m_silence;
};

/// Prints a figure, and writes it into the file JIANBAO_TORTURE_FIGURES for the table of `./dev torture`.
void tellFigure(const QString &what, qint64 figure);

} // namespace jianbao
