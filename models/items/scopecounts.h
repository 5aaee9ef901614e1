#pragma once

#include "models/jobs/searchsession.h"

#include <QTimer>

namespace jianbao
{

class ArticleListModel;
class SidebarModel;

/// Keeps the numbers of a sidebar's scopes and saved searches, which no facet tells: how many articles of the
/// present query each of them finds. Counts off the window's thread, a moment after something changed.
/// Nothing is counted in archives of more than `mostArticles`, where it would take seconds. Lives on the
/// thread of the models, which must outlive it.
class ScopeCounts : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 mostArticles = 200'000;

    /// `shared` is that of all searches in this archive.
    ScopeCounts(const QString &archivePath, const std::shared_ptr<SharedSnapshot> &shared,
                SidebarModel &sidebar, const ArticleListModel &articles, QObject *parent = nullptr);

    /// To be called where facts, tags or notes are others than before; queries and imports are heard of.
    void countSoon();

Q_SIGNALS:
    void failed(const QString &message);

private:
    void count();

    SidebarModel &m_sidebar;
    const ArticleListModel &m_articles;
    QTimer m_due;
    SearchSession m_session;
};

} // namespace jianbao
