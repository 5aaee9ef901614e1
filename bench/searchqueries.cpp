#include "bench/searchqueries.h"

#include <QHash>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

class Drawer
{
public:
    explicit Drawer(const QStringList &texts) : m_texts(texts)
    {
        for (qsizetype i = 0; i < std::min<qsizetype>(texts.size(), 2000); ++i) {
            const QString &text = texts.at(i);
            for (qsizetype at = 0; at + 1 < text.size(); ++at)
                ++m_pairs[text.mid(at, 2)];
        }
        m_byCount = m_pairs.keys();
        m_byCount.removeIf([](const QString &pair) { return !isHan(pair); });
        std::sort(m_byCount.begin(), m_byCount.end(), [this](const QString &left, const QString &right) {
            return std::pair(-m_pairs[left], left) < std::pair(-m_pairs[right], right);
        });
    }

    QString frequentPair() { return m_byCount.at(m_random.bounded(200)); }
    QString rarePair()
    {
        return m_byCount.at(m_byCount.size() - 1 - m_random.bounded(int(m_byCount.size() / 2)));
    }
    /// A stretch of ideographs alone, or one that holds a digit or a letter.
    QString stretch(int shortest, int longest, bool mixed = false)
    {
        static const QRegularExpression latin(u"[0-9A-Za-z]"_s);
        for (;;) {
            const QString &text = m_texts.at(m_random.bounded(int(m_texts.size())));
            const int length = m_random.bounded(shortest, longest + 1);
            const QString cut = text.mid(m_random.bounded(int(text.size())), length);
            const bool fits = mixed ? cut.contains(latin) && !cut.contains(u'\n') : isHan(cut);
            if (cut.size() == length && fits)
                return cut;
        }
    }

private:
    static bool isHan(const QString &text)
    {
        return std::all_of(text.cbegin(), text.cend(),
                           [](QChar unit) { return unit.script() == QChar::Script_Han; });
    }

    const QStringList &m_texts;
    QHash<QString, int> m_pairs;
    QStringList m_byCount;
    QRandomGenerator m_random{4};
};

} // namespace

QList<BenchQuery> benchQueries(const QStringList &texts)
{
    Drawer draw(texts);
    QList<BenchQuery> queries;
    const auto add = [&queries](const char *kind, int count, const auto &make) {
        for (int i = 0; i < count; ++i)
            queries.append({QLatin1String(kind), make()});
    };
    add("c1", 20, [&] { return QStringList{draw.stretch(1, 1)}; });
    add("f2", 25, [&] { return QStringList{draw.frequentPair()}; });
    add("r2", 25, [&] { return QStringList{draw.rarePair()}; });
    add("n3", 25, [&] { return QStringList{draw.stretch(3, 3)}; });
    add("p4", 35, [&] { return QStringList{draw.stretch(4, 6)}; });
    add("p8", 20, [&] { return QStringList{draw.stretch(8, 12)}; });
    add("mx", 20, [&] { return QStringList{draw.stretch(3, 6, true)}; });
    add("and", 20, [&] { return QStringList{draw.frequentPair(), draw.stretch(2, 4)}; });
    add("abs", 10, [&] { return QStringList{draw.frequentPair() + u"龘"_s + draw.frequentPair()}; });
    return queries;
}

} // namespace jianbao
