#include "views/pages/pageeditqueue.h"

namespace jianbao
{

PageEditQueue::PageEditQueue(PageCorrectionModel &page, QObject *parent) : QObject(parent), m_page(page)
{
    connect(&m_page, &PageCorrectionModel::stored, this, &PageEditQueue::takeNext, Qt::QueuedConnection);
    connect(&m_page, &PageCorrectionModel::failed, this, &PageEditQueue::clear);
}

void PageEditQueue::take(const PageCorrectionModel::Edit &edit)
{
    if (m_page.isWorking())
        m_waiting.append(edit);
    else if (!m_page.edit(edit))
        Q_EMIT refused();
}

void PageEditQueue::takeNext()
{
    if (!m_waiting.isEmpty() && !m_page.isWorking())
        take(m_waiting.takeFirst());
}

} // namespace jianbao
