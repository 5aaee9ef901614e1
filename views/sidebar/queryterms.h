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
    QStringList terms() const { return m_terms; }
    State state(const QString &term) const;

    /// True if the term is one of several in a bracket, (… OR …).
    bool isAlternative(const QString &term) const;

    /// Off → wanted → excluded → off.
    void turn(const QString &term);
    /// Like turn(), but a term that was off comes in place of all of `others`.
    void turnAlone(const QString &term, const QStringList &others);
    /// Off: one of several that may hold, (… OR …), together with the term that came last; on: off.
    void turnAlternative(const QString &term);
    void set(const QString &term, State state);
    /// Takes out this very term, and an OR that then joins nothing.
    void takeOut(const QString &term);

private:
    static QStringList alternatives(const QString &term);
    static QString joined(const QStringList &alternatives);

    QStringList m_terms;
};

} // namespace jianbao
