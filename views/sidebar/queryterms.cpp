#include "views/sidebar/queryterms.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

QueryTerms::QueryTerms(const QString &typed)
{
    QString term;
    int depth = 0;
    bool quoted = false;
    for (const QChar character : typed) {
        if (character == u'"')
            quoted = !quoted;
        else if (!quoted && character == u'(')
            ++depth;
        else if (!quoted && character == u')')
            --depth;
        if (!quoted && depth <= 0 && character.isSpace()) {
            if (!term.isEmpty())
                m_terms.append(term);
            term.clear();
        } else {
            term += character;
        }
    }
    if (!term.isEmpty())
        m_terms.append(term);
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

void QueryTerms::turnAlone(const QString &term, const QStringList &others)
{
    for (const QString &other : others) {
        if (other != term)
            set(other, State::Off);
    }
    turn(term);
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

} // namespace jianbao
