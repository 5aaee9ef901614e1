#include "tests/accuracy/floors.h"

#include "tests/accuracy/pagescorer.h"

#include <QFile>

#include <cmath>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// More misses of one part than this help nobody.
constexpr qsizetype shownNotes = 40;

double roundedDown(double figure)
{
    return std::floor(figure * 100 + 1e-9) / 100;
}

QString row(const QString &part, const QString &set, const QString &floor, const Tally &tally)
{
    return u"%1 %2 floor %3 got %4  (hit %5, missed %6, wrong %7)\n"_s.arg(part, -20)
        .arg(set, -8)
        .arg(floor, 4)
        .arg(tally.f1(), 0, 'f', 3)
        .arg(tally.hits)
        .arg(tally.missed)
        .arg(tally.wrong);
}

} // namespace

Floors::Floors(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_problems.append(u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
        return;
    }
    int number = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
        addLine(line, ++number);
}

void Floors::addLine(const QString &line, int number)
{
    if (line.isEmpty() || line.startsWith(u'#'))
        return;
    const QStringList fields = line.split(u'\t');
    bool isNumber = false;
    const double floor = fields.value(2).toDouble(&isNumber);
    if (fields.size() != 3 || !isNumber || !scoredParts().contains(fields.at(0)))
        m_problems.append(u"floors.tsv, line %1: want part, set and floor, parted by tabs"_s.arg(number));
    else
        m_floors.insert({fields.at(0), fields.at(1)}, floor);
}

QString Floors::breaches(const QString &set, const Scoreboard &board, const QStringList &parts) const
{
    QString table;
    for (const QString &part : parts) {
        const Tally tally = board.of(part);
        const auto floor = m_floors.constFind({part, set});
        if (floor == m_floors.cend()) {
            table += row(part, set, u"none"_s, tally);
        } else if (tally.f1() < *floor) {
            table += row(part, set, QString::number(*floor, 'f', 2), tally);
            for (const QString &note : tally.notes.first(std::min(shownNotes, tally.notes.size())))
                table += u"    "_s + note + u'\n';
        }
    }
    return table;
}

QString Floors::raisable(const QString &set, const Scoreboard &board, const QStringList &parts) const
{
    QString lines;
    for (const QString &part : parts) {
        const double reached = roundedDown(board.of(part).f1());
        if (reached > m_floors.value({part, set}, 1.0))
            lines += u"%1\t%2\t%3\n"_s.arg(part, set).arg(reached, 0, 'f', 2);
    }
    return lines;
}

} // namespace jianbao
