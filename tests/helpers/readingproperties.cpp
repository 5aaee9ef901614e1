#include "tests/helpers/readingproperties.h"

#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QString shown(Span at)
{
    return u"[%1, %2)"_s.arg(at.from).arg(at.to);
}

/// Collects what is broken on one page; counts how often each code unit belongs to something.
class PageInspector
{
public:
    explicit PageInspector(const Page &page) : m_page(page), m_owners(page.text.size(), 0) {}

    QStringList inspect()
    {
        for (const Article &article : m_page.articles)
            freeFurniture(article);
        for (const Article &article : m_page.articles)
            inspect(article);
        for (const Span &span : m_page.uncovered)
            own(span, u"uncovered text"_s);
        for (qsizetype at = 0; at < m_owners.size(); ++at) {
            if (m_owners.at(at) != 1 && !isFree(at))
                m_broken.append(u"%1 articles hold U+%2 at %3"_s.arg(m_owners.at(at))
                                    .arg(m_page.text.at(at).unicode(), 4, 16)
                                    .arg(at));
        }
        return m_broken;
    }

private:
    bool isInside(Span span, const QString &what)
    {
        const bool inside = 0 <= span.from && span.from <= span.to && span.to <= m_page.text.size();
        if (!inside)
            m_broken.append(u"%1 %2 lies outside the page"_s.arg(what, shown(span)));
        return inside;
    }

    void own(Span span, const QString &what)
    {
        if (!isInside(span, what))
            return;
        for (qsizetype at = span.from; at < span.to; ++at)
            ++m_owners[at];
    }

    template <typename Fact> void inspect(const QList<Fact> &facts, const QString &what)
    {
        for (const Fact &fact : facts) {
            if (isInside(fact.quote.at, what) &&
                (fact.quote.at.isEmpty() || !fact.quote.standsOn(m_page.text)))
                m_broken.append(
                    u"the page does not say “%1” at %2"_s.arg(fact.quote.words, shown(fact.quote.at)));
        }
    }

    /// How often the article's heads and paragraphs hold each offset of the page.
    QHash<qsizetype, int> heldBy(const Article &article)
    {
        QHash<qsizetype, int> held;
        const auto hold = [&](Span span, const QString &what) {
            for (qsizetype at = span.from; isInside(span, what) && at < span.to; ++at)
                ++held[at];
        };
        for (const HeadText *head : {&article.kicker, &article.headline, &article.deck}) {
            for (const Span &span : head->at)
                hold(span, u"head"_s);
        }
        for (const Paragraph &paragraph : article.paragraphs) {
            for (const MendedText::Run &run : paragraph.words.runs())
                hold({run.pageFrom, run.pageFrom + run.length}, u"paragraph"_s);
        }
        return held;
    }

    /// A banner may stand over several articles; marks before a head on its line belong to none.
    void freeFurniture(const Article &article)
    {
        for (const Span &span : article.banner.at) {
            for (qsizetype at = span.from; isInside(span, u"banner"_s) && at < span.to; ++at)
                m_free.insert(at);
        }
        for (const HeadText *head : {&article.banner, &article.kicker, &article.headline, &article.deck}) {
            for (const Span &span : head->at) {
                for (qsizetype at = span.from - 1; at >= 0 && m_page.text.at(at) != u'\n'; --at) {
                    if (!m_page.text.at(at).isLetterOrNumber())
                        m_free.insert(at);
                }
                for (qsizetype at = span.to; at < m_page.text.size() && m_page.text.at(at) == u'*'; ++at)
                    m_free.insert(at); // **bold**
            }
        }
    }

    /// True for what need not belong to an article: white space, also without width, and the # of a heading.
    bool isFree(qsizetype at) const
    {
        const QChar unit = m_page.text.at(at);
        return unit.isSpace() || unit == u'\u200B' || unit == u'\uFEFF' || unit == u'#' || unit == u'＃' ||
               m_free.contains(at);
    }

    void inspect(const Article &article)
    {
        QHash<qsizetype, int> held = heldBy(article);
        for (const Span &piece : article.pieces) {
            own(piece, u"article"_s);
            for (qsizetype at = piece.from; at < std::min(piece.to, m_page.text.size()); ++at) {
                const int times = held.take(at);
                if (times != 1 && !isFree(at))
                    m_broken.append(
                        u"“%1” holds the character at %2 of its pieces %3 times"_s.arg(article.headline.words)
                            .arg(at)
                            .arg(times));
            }
        }
        if (!held.isEmpty())
            m_broken.append(u"“%1” holds %2 characters outside its pieces"_s.arg(article.headline.words)
                                .arg(held.size()));
        inspect(article.events, u"event"_s);
        inspect(article.observations, u"observation"_s);
        inspect(article.methods, u"method"_s);
    }

    const Page &m_page;
    QList<int> m_owners;
    QSet<qsizetype> m_free; ///< offsets that need not belong to an article
    QStringList m_broken;
};

template <typename Found> void inspectOrder(const QString &text, const QList<Found> &all, QStringList &broken)
{
    qsizetype readTo = 0;
    for (const Found &found : all) {
        if (found.at.isEmpty() || found.at.to > text.size())
            broken.append(u"%1 lies outside the text"_s.arg(shown(found.at)));
        if (found.at.from < readTo)
            broken.append(u"%1 begins before %2"_s.arg(shown(found.at)).arg(readTo));
        readTo = found.at.to;
    }
}

} // namespace

QStringList brokenProperties(const Page &page)
{
    return PageInspector(page).inspect();
}

QStringList brokenProperties(const QString &text, const QList<FoundTime> &times,
                             const QList<FoundQuantity> &quantities)
{
    QStringList broken;
    inspectOrder(text, times, broken);
    inspectOrder(text, quantities, broken);
    for (const FoundTime &time : times) {
        const bool backwards =
            time.period.start.isValid() && time.period.end.isValid() && time.period.start > time.period.end;
        if (backwards)
            broken.append(u"the time %1 “%2” (%3) ends before it begins"_s.arg(
                shown(time.at), text.mid(time.at.from, time.at.length()), time.rule));
    }
    for (const FoundQuantity &quantity : quantities) {
        if (!std::isfinite(quantity.value) || (quantity.valueTo && !std::isfinite(*quantity.valueTo)))
            broken.append(u"the quantity %1 has no value"_s.arg(shown(quantity.at)));
        if (!Span{0, text.size()}.contains(quantity.number))
            broken.append(u"the number of %1 lies outside the text"_s.arg(shown(quantity.at)));
    }
    return broken;
}

} // namespace jianbao
