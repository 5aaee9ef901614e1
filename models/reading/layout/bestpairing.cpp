#include "models/reading/layout/bestpairing.h"

#include <limits>

namespace jianbao
{

namespace
{

/// Pairs one row more at a time, along the cheapest path of columns that give way. Row and column 0 are
/// unused.
class Pairing
{
public:
    explicit Pairing(const QList<QList<double>> &worth)
        : m_worth(worth)
        , m_columns(worth.first().size())
        , m_rowPrice(worth.size() + 1, 0)
        , m_columnPrice(m_columns + 1, 0)
        , m_rowOf(m_columns + 1, 0)
    {
        for (int row = 1; row <= worth.size(); ++row)
            add(row);
    }

    QList<int> columns() const
    {
        QList<int> columns(m_worth.size(), -1);
        for (int column = 1; column <= m_columns; ++column) {
            if (m_rowOf.at(column) > 0)
                columns[m_rowOf.at(column) - 1] = column - 1;
        }
        return columns;
    }

private:
    double cost(int row, int column) const
    {
        return -m_worth.at(row - 1).at(column - 1) - m_rowPrice.at(row) - m_columnPrice.at(column);
    }

    void add(int newRow)
    {
        QList<double> least(m_columns + 1, std::numeric_limits<double>::max());
        QList<int> before(m_columns + 1, 0);
        QList<bool> reached(m_columns + 1, false);
        m_rowOf[0] = newRow;
        int column = 0;
        do {
            reached[column] = true;
            column = step(column, least, before, reached);
        } while (m_rowOf.at(column) != 0);
        while (column != 0) {
            m_rowOf[column] = m_rowOf.at(before.at(column));
            column = before.at(column);
        }
    }

    int step(int from, QList<double> &least, QList<int> &before, const QList<bool> &reached)
    {
        int next = 0;
        double change = std::numeric_limits<double>::max();
        for (int column = 1; column <= m_columns; ++column) {
            if (reached.at(column))
                continue;
            const double value = cost(m_rowOf.at(from), column);
            if (value < least.at(column)) {
                least[column] = value;
                before[column] = from;
            }
            if (least.at(column) < change) {
                change = least.at(column);
                next = column;
            }
        }
        for (int column = 0; column <= m_columns; ++column) {
            if (reached.at(column)) {
                m_rowPrice[m_rowOf.at(column)] += change;
                m_columnPrice[column] -= change;
            } else {
                least[column] -= change;
            }
        }
        return next;
    }

    const QList<QList<double>> &m_worth;
    const int m_columns;
    QList<double> m_rowPrice;
    QList<double> m_columnPrice;
    QList<int> m_rowOf; ///< of each column; 0 is none
};

} // namespace

QList<int> bestPairing(const QList<QList<double>> &worth)
{
    return worth.isEmpty() ? QList<int>{} : Pairing(worth).columns();
}

} // namespace jianbao
