#pragma once

#include "models/items/pagecorrectionmodel.h"

#include <QObject>

namespace jianbao
{

/// Edits of the layout of the chosen page, each stored as one step: what is asked for while one is being
/// stored waits its turn. A failure drops what waits. Keeps a reference to the page. Lives on the thread of
/// the page.
class PageEditQueue : public QObject
{
    Q_OBJECT
public:
    explicit PageEditQueue(PageCorrectionModel &page, QObject *parent = nullptr);
    void take(const PageCorrectionModel::Edit &edit);
    /// Drops what waits.
    void clear() { m_waiting.clear(); }

Q_SIGNALS:
    /// The edit changes nothing.
    void refused();

private:
    void takeNext();

    PageCorrectionModel &m_page;
    QList<PageCorrectionModel::Edit> m_waiting;
};

} // namespace jianbao
