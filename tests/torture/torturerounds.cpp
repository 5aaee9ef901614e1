#include "tests/torture/torturerounds.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr int silentMilliseconds = 10000;

} // namespace

TortureRounds::TortureRounds(int quick, int many)
    : m_wanted(isLong() ? many : quick), m_silence(silentMilliseconds)
{
    const int seconds = qEnvironmentVariableIntValue("JIANBAO_TORTURE_SECONDS");
    m_deadline = seconds > 0 ? QDeadlineTimer(seconds * 1000) : QDeadlineTimer(QDeadlineTimer::Forever);
}

bool TortureRounds::next()
{
    if (m_done >= m_wanted || m_deadline.hasExpired() || QTest::currentTestFailed())
        return false;
    if (isLong() && m_silence.hasExpired())
        sayHowFar();
    ++m_done;
    return true;
}

void TortureRounds::sayHowFar()
{
    QTextStream(stderr) << QCoreApplication::applicationName() << ' ' << QTest::currentTestFunction() << ": "
                        << m_done << " of " << m_wanted << '\n';
    m_silence.setRemainingTime(silentMilliseconds);
}

bool TortureRounds::isLong()
{
    return qEnvironmentVariable("JIANBAO_TORTURE") == u"long";
}

void tellFigure(const QString &what, qint64 figure)
{
    const QString line = u"%1\t%2\t%3\n"_s.arg(QCoreApplication::applicationName(), what).arg(figure);
    QTextStream(stdout) << line;
    QFile table(qEnvironmentVariable("JIANBAO_TORTURE_FIGURES"));
    if (!table.fileName().isEmpty() && table.open(QIODevice::Append))
        table.write(line.toUtf8());
}

} // namespace jianbao
