#include "models/archive/database/uuidv7.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

QString UuidV7::next()
{
    const quint64 now = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch()) << 12;
    m_last = std::max(now, m_last + 1);
    const quint64 chance = QRandomGenerator::system()->generate64();

    const quint64 high = (m_last >> 12 << 16) | 0x7000 | (m_last & 0xfff);
    const quint64 low = (chance >> 2) | (quint64(1) << 63);
    const QString digits = u"%1%2"_s.arg(high, 16, 16, QLatin1Char('0')).arg(low, 16, 16, QLatin1Char('0'));
    return digits.left(8) + u'-' + digits.mid(8, 4) + u'-' + digits.mid(12, 4) + u'-' + digits.mid(16, 4) +
           u'-' + digits.mid(20);
}

} // namespace jianbao
