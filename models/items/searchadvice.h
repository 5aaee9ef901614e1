#pragma once

#include "models/jobs/searchadvisor.h"

namespace jianbao
{

/// Suggestions for a query that finds nothing, worked out off the window's thread. Lives on that thread.
class SearchAdvice : public QObject
{
    Q_OBJECT
public:
    /// `shared` is that of all searches in this archive.
    SearchAdvice(const QString &archivePath, const std::shared_ptr<SharedSnapshot> &shared,
                 QObject *parent = nullptr);

    /// `terms` are the outermost terms of a query that finds nothing; none takes the suggestions back.
    void ask(const QStringList &terms);

Q_SIGNALS:
    void advised(const QList<jianbao::SearchSuggestion> &suggestions);

private:
    QString m_archivePath;
    std::shared_ptr<SharedSnapshot> m_shared;
    JobTracker m_job;
};

} // namespace jianbao
