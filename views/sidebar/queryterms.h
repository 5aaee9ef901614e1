#pragma once

#include <QString>
#include <QStringList>

namespace jianbao
{

/// A typed query as the list of its outermost terms (words, "…", field:…, brackets, each perhaps with a
/// leading -), so that the sidebar can put terms in and take them out without touching what a person typed
/// beside them.
class QueryTerms
{
public:
    enum class State { Off, Wanted, Excluded };

    explicit QueryTerms(const QString &typed);

    QString typed() const { return m_terms.join(QLatin1Char(' ')); }
    State state(const QString &term) const;

    /// Off → wanted → excluded → off.
    void turn(const QString &term);
    /// Like turn(), but a term that was off comes in place of all of `others`.
    void turnAlone(const QString &term, const QStringList &others);
    void set(const QString &term, State state);

private:
    QStringList m_terms;
};

} // namespace jianbao
