#include "tests/torture/torturerounds.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace jianbao
{

TortureRounds::TortureRounds(int quick, int many) : m_wanted(isLong() ? many : quick)
{
    const int seconds = qEnvironmentVariableIntValue("JIANBAO_TORTURE_SECONDS");
    m_deadline = seconds > 0 ? QDeadlineTimer(seconds * 1000) : QDeadlineTimer(QDeadlineTimer::Forever);
}

bool TortureRounds::next()
{
    if (m_done >= m_wanted || m_deadline.hasExpired())
        return false;
    ++m_done;
    return true;
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
