#include "models/reading/layout/headmatcher.h"

#include "models/reading/layout/rarepairs.h"
#include "models/reading/layout/sentenceends.h"

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr int leadLines = 3;
constexpr int ownWeight = 3; ///< a text that tells of the head at all is a half of its article
constexpr int farthest = 40; ///< segments: head and opening stand no further apart

class HeadMatcher
{
public:
    HeadMatcher(const QList<PageLine> &lines, const QList<Segment> &segments)
        : m_lines(lines), m_segments(segments)
    {
    }

    QList<Segment> match()
    {
        QList<int> openings;
        for (int number = 0; number < m_segments.size(); ++number) {
            if (m_segments.at(number).opening && m_segments.at(number).heads.isEmpty())
                openings.append(number);
        }
        if (openings.isEmpty())
            return m_segments;
        QStringList texts;
        for (const Segment &segment : std::as_const(m_segments))
            texts.append(textOf(segment.heads + segment.body));
        const RarePairs rare(texts);
        findStrangers(openings, rare);
        openings += m_strangers;
        std::sort(openings.begin(), openings.end());
        for (int number = 0; number < m_segments.size(); ++number) {
            if (isStack(number))
                findOwners(number, nearOf(openings, number), rare);
        }
        settle(openings);
        return m_segments;
    }

private:
    /// Lines of a stack that one opening tells of.
    struct Group
    {
        int stack = -1;
        QList<int> heads;
        int told = 0;
    };

    /// The heads of a row of articles, all above the first one's byline. A marked line right over one of
    /// higher rank is no headline.
    bool hasSeveralHeadlines(const Segment &segment) const
    {
        int headlines = 0;
        for (qsizetype i = 0; i < segment.heads.size(); ++i) {
            const int level = m_lines.at(segment.heads.at(i)).markLevel;
            const int below =
                i + 1 < segment.heads.size() ? m_lines.at(segment.heads.at(i + 1)).markLevel : 0;
            headlines += level > 0 && (below == 0 || below >= level);
        }
        return headlines > 1;
    }

    /// Heads enough for two articles over the opening of one, behind which another opening has none.
    bool standsOverTwo(int number) const
    {
        int next = number + 1;
        while (next < m_segments.size() && m_segments.at(next).photo)
            ++next;
        return m_segments.at(number).heads.size() >= 3 && m_segments.at(number).opening &&
               next < m_segments.size() && isBare(next);
    }

    static QList<int> nearOf(const QList<int> &openings, int stack)
    {
        const auto from = std::lower_bound(openings.cbegin(), openings.cend(), stack - farthest);
        return {from, std::upper_bound(from, openings.cend(), stack + farthest)};
    }

    QString textOf(const QList<int> &numbers) const
    {
        QString text;
        for (const int number : numbers)
            text += m_lines.at(number).text + u'\n';
        return text;
    }

    /// How many of the pairs the segment tells; those of its first line count twice, as what stands further
    /// down may be another's.
    int told(const QList<quint32> &pairs, int segment, const RarePairs &rare) const
    {
        const QList<int> &body = m_segments.at(segment).body;
        const QList<quint32> first = rare.of(textOf(body.mid(0, 1)));
        const QList<quint32> more = rare.of(textOf(body.mid(1, leadLines - 1)));
        const auto isIn = [](const QList<quint32> &told, quint32 pair) {
            return std::binary_search(told.cbegin(), told.cend(), pair);
        };
        int count = 0;
        for (const quint32 pair : pairs)
            count += isIn(first, pair) ? 2 : isIn(more, pair);
        return count;
    }

    /// Openings under heads of which they tell nothing, but a headless one does.
    void findStrangers(const QList<int> &headless, const RarePairs &rare)
    {
        constexpr int enough = 6;
        for (int number = 0; number < m_segments.size(); ++number) {
            const Segment &segment = m_segments.at(number);
            if (!segment.opening || segment.heads.isEmpty())
                continue;
            const QList<quint32> pairs = rare.of(textOf(segment.heads));
            const QList<int> near = nearOf(headless, number);
            if (told(pairs, number, rare) == 0 && std::any_of(near.cbegin(), near.cend(), [&](int other) {
                    return told(pairs, other, rare) >= enough;
                }))
                m_strangers.append(number);
        }
    }

    /// True for heads that may be another text's.
    bool isStack(int number) const
    {
        const Segment &segment = m_segments.at(number);
        return !segment.heads.isEmpty() && (!segment.marked || hasSeveralHeadlines(segment) ||
                                            standsOverTwo(number) || m_strangers.contains(number));
    }

    /// An opening that has no heads, or none of its own.
    bool isBare(int number) const
    {
        const Segment &segment = m_segments.at(number);
        return segment.opening && (segment.heads.isEmpty() || m_strangers.contains(number));
    }

    /// The headless opening that stands right before the stack, -1 if there is none: such heads may stand in
    /// its sentence, which HeadJoiner tells.
    int openingBefore(int stack) const
    {
        int before = stack - 1;
        while (before >= 0 && m_segments.at(before).photo)
            --before;
        return before >= 0 && m_segments.at(before).opening && m_segments.at(before).heads.isEmpty() ? before
                                                                                                     : -1;
    }

    /// Whose each line of the stack is. One of which nothing tells goes with the line under it, the last with
    /// the one over it.
    void findOwners(int stack, const QList<int> &openings, const RarePairs &rare)
    {
        const QList<int> heads = m_segments.at(stack).heads;
        const int before = openingBefore(stack);
        QList<int> owners;
        QList<int> counts;
        for (const int head : heads) {
            const QList<quint32> pairs = rare.of(m_lines.at(head).text);
            int owner = stack;
            int most = ownWeight * told(pairs, stack, rare);
            bool known = most > 0;
            for (const int opening : openings) {
                const int count = told(pairs, opening, rare);
                if (count > most) {
                    owner = opening == before ? stack : opening;
                    most = count;
                    known = true;
                }
            }
            owners.append(known ? owner : -1);
            counts.append(most);
        }
        for (qsizetype i = owners.size() - 2; i >= 0; --i)
            owners[i] = owners.at(i) < 0 ? owners.at(i + 1) : owners.at(i);
        for (qsizetype i = 1; i < owners.size(); ++i)
            owners[i] = owners.at(i) < 0 ? owners.at(i - 1) : owners.at(i);
        for (qsizetype i = 0; i < heads.size(); ++i) {
            if (owners.at(i) < 0 || owners.at(i) == stack)
                continue;
            Group group{stack, {heads.at(i)}, counts.at(i)};
            while (i + 1 < heads.size() && owners.at(i + 1) == owners.at(i)) {
                ++i;
                group.heads.append(heads.at(i));
                group.told += counts.at(i);
            }
            Group &best = m_groups[owners.at(i)];
            if (group.told > best.told)
                best = group;
        }
    }

    void settle(const QList<int> &openings)
    {
        for (const int opening : openings) {
            const Group group = m_groups.value(opening);
            if (group.stack < 0)
                continue;
            Segment &stack = m_segments[group.stack];
            for (const int head : group.heads)
                stack.heads.removeOne(head);
            m_segments[opening].heads = group.heads + m_segments.at(opening).heads;
        }
        m_segments.removeIf(
            [](const Segment &segment) { return segment.heads.isEmpty() && segment.body.isEmpty(); });
    }

    const QList<PageLine> &m_lines;
    QList<Segment> m_segments;
    QList<int> m_strangers;     ///< see findStrangers()
    QHash<int, Group> m_groups; ///< of each opening
};

} // namespace

QList<Segment> matchHeads(const QList<PageLine> &lines, const QList<Segment> &segments)
{
    return HeadMatcher(lines, segments).match();
}

} // namespace jianbao
