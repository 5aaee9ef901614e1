#include "models/reading/layout/bestpairing.h"

#include <limits>
#include <vector>

namespace jianbao
{

namespace
{

/// Pairs one row more at a time, along the cheapest path of columns that give way. Row and column 0 are
/// unused; the last column never gives way.
class Pairing
{
public:
    explicit Pairing(const QList<QList<double>> &worth)
        : m_worth(worth)
        , m_columns(worth.first().size())
        , m_rowPrice(worth.size() + 1, 0)
        , m_columnPrice(m_columns + 1, 0)
        , m_rowOf(m_columns + 1, 0)
        , m_columnOf(worth.size() + 1, 0)
    {
        for (int row = 1; row <= worth.size(); ++row)
            add(row);
    }

    QList<int> columns() const
    {
        QList<int> columns;
        for (int row = 1; row <= m_worth.size(); ++row)
            columns.append(m_columnOf[row] - 1);
        return columns;
    }

private:
    void add(int newRow)
    {
        std::vector<double> least(m_columns + 1, std::numeric_limits<double>::max());
        std::vector<int> before(m_columns + 1, 0);
        std::vector<char> reached(m_columns + 1, false);
        m_rowOf[0] = newRow;
        int column = 0;
        do {
            reached[column] = true;
            column = step(column, least, before, reached);
        } while (m_rowOf[column] != 0);
        for (; column != 0; column = before[column]) {
            const int row = m_rowOf[before[column]];
            m_columnOf[row] = column;
            if (column != m_columns)
                m_rowOf[column] = row;
        }
    }

    int step(int from, std::vector<double> &least, std::vector<int> &before, const std::vector<char> &reached)
    {
        int next = 0;
        double change = std::numeric_limits<double>::max();
        const int row = m_rowOf[from];
        const double *worth = m_worth.at(row - 1).constData();
        for (int column = 1; column <= m_columns; ++column) {
            if (reached[column])
                continue;
            const double cost = -worth[column - 1] - m_rowPrice[row] - m_columnPrice[column];
            if (cost < least[column]) {
                least[column] = cost;
                before[column] = from;
            }
            if (least[column] < change) {
                change = least[column];
                next = column;
            }
        }
        for (int column = 0; column <= m_columns; ++column) {
            if (reached[column]) {
                m_rowPrice[m_rowOf[column]] += change;
                m_columnPrice[column] -= change;
            } else {
                least[column] -= change;
            }
        }
        return next;
    }

    const QList<QList<double>> &m_worth;
    const int m_columns;
    std::vector<double> m_rowPrice;
    std::vector<double> m_columnPrice;
    std::vector<int> m_rowOf; ///< of each column; 0 is none, as always of the last
    std::vector<int> m_columnOf;
};

} // namespace

QList<int> bestPairing(const QList<QList<double>> &worth)
{
    return worth.isEmpty() ? QList<int>{} : Pairing(worth).columns();
}

} // namespace jianbao
