#include "tests/accuracy/factscorer.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

bool numbersAgree(std::optional<double> right, std::optional<double> read)
{
    return right && read &&
           std::abs(*right - *read) <= 1e-6 * std::max({1.0, std::abs(*right), std::abs(*read)});
}

/// Value and unit: what makes two indicators with overlapping quotes the same.
bool amountsAgree(const FactLabel &wanted, const FactLabel &got)
{
    const QStringList units = wanted.rightAnswers(u"unit"_s);
    const QString unit = got.words.value(u"unit"_s);
    return numbersAgree(wanted.value, got.value) &&
           (!wanted.valueTo || numbersAgree(wanted.valueTo, got.valueTo)) &&
           std::any_of(units.cbegin(), units.cend(),
                       [&](const QString &right) { return unitsAgree(right, unit); });
}

bool placeAgrees(const FactLabel &wanted, const FactLabel &got, const QString &key)
{
    const QStringList rights = wanted.rightAnswers(key);
    return std::any_of(rights.cbegin(), rights.cend(),
                       [&](const QString &right) { return placesAgree(right, got.words.value(key)); });
}

QString told(const FactLabel &fact)
{
    QStringList parts{u"“%1”"_s.arg(fact.quote)};
    for (const QString &key : {u"subject"_s, u"district"_s, u"aspect"_s, u"status"_s}) {
        if (!fact.words.value(key).isEmpty())
            parts.append(fact.words.value(key));
    }
    if (!fact.names.value(0).isEmpty())
        parts.append(fact.names.first());
    if (fact.value)
        parts.append(QString::number(*fact.value, 'g', 12) + fact.words.value(u"unit"_s));
    parts.append(fact.period.start + u".."_s + fact.period.end);
    return parts.join(u", "_s);
}

/// Among several candidates the one that shares most words, then agrees most, then has the shortest quote.
struct Closeness
{
    qsizetype shared = 0;
    int agreements = 0;
    qsizetype brevity = 0;
    auto operator<=>(const Closeness &) const = default;
};

} // namespace

FactScorer::FactScorer(const QString &pageText, const LabelledPeriod &wantedIssue,
                       const LabelledPeriod &readIssue, Scoreboard &board)
    : m_page(pageText), m_wantedIssue(wantedIssue), m_readIssue(readIssue), m_board(board)
{
}

void FactScorer::scoreEvents(const QList<FactLabel> &wanted, const QList<FactLabel> &got)
{
    for (const auto &[label, event] : match(wanted, got, u"events"_s)) {
        const bool dated = periodsAgree(label, event);
        const bool placed = placeAgrees(label, event, u"district"_s);
        const QString note = u"wanted %1 | read %2"_s.arg(told(label), told(event));
        m_board.rank(u"events"_s, {event.confidence, true, dated && placed, note});
        if (!label.core)
            continue;
        m_board.countAttribute(u"events date"_s, dated, note);
        m_board.countAttribute(u"events district"_s, placed, note);
    }
}

void FactScorer::scoreIndicators(const QList<FactLabel> &wanted, const QList<FactLabel> &got)
{
    for (const auto &[label, figure] : match(wanted, got, u"indicators"_s)) {
        const QString note = u"wanted %1 | read %2"_s.arg(told(label), told(figure));
        bool whole = true;
        const auto count = [&](const QString &attribute, bool right) {
            m_board.countAttribute(u"indicator "_s + attribute, right, note);
            whole = whole && right;
        };
        count(u"subject"_s, placeAgrees(label, figure, u"subject"_s));
        count(u"name"_s, namesAgree(label.names, figure.names.value(0)));
        count(u"period"_s, periodsAgree(label, figure));
        for (const QString &key : {u"bound"_s, u"aspect"_s, u"status"_s})
            count(key, label.rightAnswers(key).contains(figure.words.value(key)));
        m_board.rank(u"indicators"_s, {figure.confidence, true, whole, note});
    }
}

void FactScorer::scoreMethods(const QList<FactLabel> &wanted, const QList<FactLabel> &got)
{
    const auto namedAlike = [](const QString &name) {
        return [&name](const QString &other) { return name.contains(other) || other.contains(name); };
    };
    const auto namesOf = [](const QList<FactLabel> &facts, bool coreOnly) {
        QStringList names;
        for (const FactLabel &fact : facts) {
            if (fact.core || !coreOnly)
                names.append(lettersOf(fact.names.value(0)));
        }
        names.removeDuplicates();
        return names;
    };
    const QStringList all = namesOf(wanted, false);
    const QStringList read = namesOf(got, false);
    Tally &tally = m_board[u"methods"_s];
    for (const QString &name : namesOf(wanted, true)) {
        const bool found = std::any_of(read.cbegin(), read.cend(), namedAlike(name));
        ++(found ? tally.hits : tally.missed);
        if (!found)
            tally.notes.append(u"missed: "_s + name);
    }
    for (const QString &name : read) {
        if (std::any_of(all.cbegin(), all.cend(), namedAlike(name)))
            continue;
        ++tally.wrong;
        tally.notes.append(u"wrong: "_s + name);
    }
}

QList<FactScorer::Match> FactScorer::match(const QList<FactLabel> &wanted, const QList<FactLabel> &got,
                                           const QString &kind)
{
    const QString corePart = kind + u" core"_s;
    const QString allPart = kind == u"indicators"_s ? kind + u" all"_s : QString();
    QList<FactLabel> labels = wanted;
    std::stable_partition(labels.begin(), labels.end(), [](const FactLabel &label) { return label.core; });
    QList<FactLabel> free = got;
    QList<Match> matches;
    const auto count = [&](bool core, int Tally::*counter, const QString &note) {
        QStringList parts;
        if (core)
            parts.append(corePart);
        if (!allPart.isEmpty())
            parts.append(allPart);
        for (const QString &part : parts) {
            ++(m_board[part].*counter);
            if (!note.isEmpty())
                m_board[part].notes.append(note);
        }
    };
    for (const FactLabel &label : labels) {
        qsizetype best = -1;
        Closeness closest;
        for (qsizetype i = 0; i < free.size(); ++i) {
            const FactLabel &fact = free.at(i);
            const qsizetype common = shared(label, fact);
            if (common == 0 || (label.value && !amountsAgree(label, fact)))
                continue;
            const Closeness close{common, agreements(label, fact), -fact.quote.size()};
            if (best < 0 || closest < close) {
                best = i;
                closest = close;
            }
        }
        if (best >= 0)
            matches.append({label, free.takeAt(best)});
        count(label.core, best >= 0 ? &Tally::hits : &Tally::missed,
              best >= 0 ? QString() : u"missed: "_s + told(label));
    }
    for (const FactLabel &fact : free) {
        count(true, &Tally::wrong, u"wrong: "_s + told(fact));
        m_board.rank(kind, {fact.confidence, false, false, u"wrong: "_s + told(fact)});
    }
    return matches;
}

qsizetype FactScorer::shared(const FactLabel &wanted, const FactLabel &got) const
{
    const QList<Span> read = got.at ? QList<Span>{m_page.spanOf(*got.at)} : m_page.placesOf(got.quote);
    qsizetype most = 0;
    for (const Span right : m_page.placesOf(wanted.quote)) {
        for (const Span at : read)
            most = std::max(most, std::min(right.to, at.to) - std::max(right.from, at.from));
    }
    return most;
}

int FactScorer::agreements(const FactLabel &wanted, const FactLabel &got) const
{
    return int(periodsAgree(wanted, got)) + int(placeAgrees(wanted, got, u"district"_s)) +
           int(placeAgrees(wanted, got, u"subject"_s)) + int(namesAgree(wanted.names, got.names.value(0))) +
           int(wanted.words.value(u"aspect"_s) == got.words.value(u"aspect"_s));
}

bool FactScorer::periodsAgree(const FactLabel &wanted, const FactLabel &got) const
{
    const QList<LabelledPeriod> rights = QList<LabelledPeriod>{wanted.period} + wanted.acceptedPeriods;
    return std::any_of(rights.cbegin(), rights.cend(), [&](const LabelledPeriod &right) {
        return daysAgree(right.start, got.period.start) && daysAgree(right.end, got.period.end);
    });
}

/// A label's day that leans on the issue (“at present”) agrees with each day of the issue's window.
bool FactScorer::daysAgree(const QString &right, const QString &day) const
{
    if (right == day)
        return true;
    const bool leans = !right.isEmpty() && (right == m_wantedIssue.start || right == m_wantedIssue.end);
    const bool inWindow = m_wantedIssue.start <= day && day <= m_wantedIssue.end;
    return leans && !day.isEmpty() && (inWindow || day == m_readIssue.start || day == m_readIssue.end);
}

} // namespace jianbao
