#include "views/review/factvisit.h"

#include "models/items/archivemodels.h"

#include <utility>

namespace jianbao
{

FactVisit::FactVisit(ArchiveModels &archive) : m_archive(archive) {}

void FactVisit::begin(const StoredFact &fact)
{
    m_fact = fact;
    m_isCalled = true;
}

void FactVisit::hold(const StoredFact &fact)
{
    m_fact = fact;
    m_isCalled = false;
}

void FactVisit::accept(const AnyFact &fact, bool isEdited)
{
    const QString id = m_fact->id;
    bool isStored = true;
    if (id.isEmpty())
        isStored = m_archive.review().add(m_fact->source.articleId, fact);
    else if (isEdited)
        isStored = m_archive.review().correct(*m_fact, fact);
    else
        m_archive.decide({id}, Verdict::Confirmed);
    if (isStored)
        leave();
}

void FactVisit::reject()
{
    if (!m_fact->id.isEmpty())
        m_archive.decide({m_fact->id}, Verdict::Rejected);
    leave();
}

void FactVisit::leave()
{
    const bool wasStored = !std::exchange(m_fact, {})->id.isEmpty();
    Q_EMIT ended();
    if (wasStored && m_isCalled)
        Q_EMIT correctionEnded();
}

} // namespace jianbao
