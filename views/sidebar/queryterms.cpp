#include "views/sidebar/queryterms.h"

#include "models/search/querytokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

using Kind = QueryToken::Kind;

/// The token behind the bracket that `open` opens.
qsizetype behindGroup(const QList<QueryToken> &tokens, qsizetype open)
{
    qsizetype depth = 0;
    for (qsizetype at = open; at < tokens.size(); ++at) {
        depth += tokens.at(at).kind == Kind::Open ? 1 : 0;
        depth -= tokens.at(at).kind == Kind::Close ? 1 : 0;
        if (depth == 0)
            return at + 1;
    }
    return tokens.size();
}

} // namespace

QueryTerms::QueryTerms(const QString &typed)
{
    const QList<QueryToken> tokens = queryTokens(typed);
    for (qsizetype at = 0; at < tokens.size();) {
        const qsizetype from = tokens.at(at).from;
        while (at + 1 < tokens.size() && tokens.at(at).kind == Kind::Not)
            ++at;
        at = behindGroup(tokens, at);
        m_terms.append(typed.mid(from, tokens.at(at - 1).to - from));
    }
}

namespace
{

/// What excludes `term`: a term that excludes already is turned round.
QString excluded(const QString &term)
{
    return term.startsWith(u'-') ? term.mid(1) : u'-' + term;
}

} // namespace

QueryTerms::State QueryTerms::state(const QString &term) const
{
    if (m_terms.contains(term))
        return State::Wanted;
    return m_terms.contains(excluded(term)) ? State::Excluded : State::Off;
}

void QueryTerms::turn(const QString &term)
{
    switch (state(term)) {
    case State::Off:
        return set(term, State::Wanted);
    case State::Wanted:
        return set(term, State::Excluded);
    case State::Excluded:
        return set(term, State::Off);
    }
}

bool QueryTerms::isAlternative(const QString &term) const
{
    return std::any_of(m_terms.cbegin(), m_terms.cend(),
                       [&term](const QString &each) { return alternatives(each).contains(term); });
}

void QueryTerms::turnAlone(const QString &term, const QStringList &others)
{
    m_terms.removeIf([&others](const QString &each) {
        const QStringList joined = alternatives(each);
        return joined.size() > 1 &&
               std::all_of(joined.cbegin(), joined.cend(),
                           [&others](const QString &one) { return others.contains(one); });
    });
    for (const QString &other : others) {
        if (other != term)
            set(other, State::Off);
    }
    turn(term);
}

/// The terms of a bracket that are joined by OR; none for anything else.
QStringList QueryTerms::alternatives(const QString &term)
{
    if (!term.startsWith(u'(') || !term.endsWith(u')'))
        return {};
    const QStringList parts = QueryTerms(term.mid(1, term.size() - 2)).m_terms;
    QStringList found;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i % 2 == 0)
            found.append(parts.at(i));
        else if (parts.at(i) != u"OR"_s)
            return {};
    }
    return found;
}

QString QueryTerms::joined(const QStringList &alternatives)
{
    return alternatives.size() == 1 ? alternatives.first() : u"(%1)"_s.arg(alternatives.join(u" OR "_s));
}

void QueryTerms::turnAlternative(const QString &term)
{
    for (QString &each : m_terms) {
        QStringList found = alternatives(each);
        if (found.removeAll(term) > 0) {
            each = joined(found);
            return;
        }
    }
    if (m_terms.isEmpty() || state(term) != State::Off)
        return turn(term);
    const QStringList before = alternatives(m_terms.last());
    m_terms.last() = joined((before.isEmpty() ? QStringList{m_terms.last()} : before) + QStringList{term});
}

void QueryTerms::set(const QString &term, State state)
{
    const QString wanted = term;
    const QString unwanted = excluded(term);
    qsizetype place = m_terms.indexOf(wanted);
    if (place < 0)
        place = m_terms.indexOf(unwanted);
    m_terms.removeAll(wanted);
    m_terms.removeAll(unwanted);
    if (state == State::Off)
        return;
    const QString written = state == State::Wanted ? wanted : unwanted;
    m_terms.insert(place < 0 ? m_terms.size() : qMin(place, m_terms.size()), written);
}

void QueryTerms::takeOut(const QString &term)
{
    const qsizetype place = m_terms.indexOf(term);
    if (place < 0)
        return;
    m_terms.removeAt(place);
    const auto isOr = [this](qsizetype at) { return m_terms.value(at) == u"OR"_s; };
    if (isOr(place) && (place == 0 || isOr(place - 1)))
        m_terms.removeAt(place);
    else if (isOr(place - 1) && (place == m_terms.size() || !isOr(place)))
        m_terms.removeAt(place - 1);
}

} // namespace jianbao
