#pragma once

#include "models/datatypes/anyfact.h"

#include <QObject>

#include <optional>

namespace jianbao
{

class ArchiveModels;

/// A fact that is in the form of the review without being a row of its queue: one to be corrected, a new one
/// without an id, or one that was being corrected when the queue was read anew. What becomes of it is stored
/// as one step. On the window's thread.
class FactVisit : public QObject
{
    Q_OBJECT
public:
    explicit FactVisit(ArchiveModels &archive);

    bool isUnderWay() const { return m_fact.has_value(); }
    /// The fact as it came; only while the visit is under way.
    const StoredFact &fact() const { return *m_fact; }

    /// A new fact, or one that somebody called from elsewhere to correct it.
    void begin(const StoredFact &fact);
    /// A row of the queue that may no longer be one.
    void hold(const StoredFact &fact);
    /// A visit that hold() began.
    bool isHolding() const { return isUnderWay() && !m_isCalled; }
    /// Stores `fact` in its place and ends the visit. What is refused leaves it under way, so that nothing
    /// typed is lost.
    void accept(const AnyFact &fact, bool isEdited);
    /// Ends the visit; a fact that was stored before counts as rejected.
    void reject();
    /// Ends the visit and leaves everything as it was.
    void leave();
    /// Leaves without a word: something else is in the form already.
    void forget() { m_fact.reset(); }

Q_SIGNALS:
    void ended();
    /// Follows ended() if a stored fact was called.
    void correctionEnded();

private:
    ArchiveModels &m_archive;
    std::optional<StoredFact> m_fact;
    bool m_isCalled = false;
};

} // namespace jianbao
