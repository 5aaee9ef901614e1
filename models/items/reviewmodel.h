#pragma once

#include "models/archive/facts/facteditor.h"
#include "models/datatypes/reviewfilter.h"
#include "models/items/articlefact.h"
#include "models/items/roles.h"
#include "models/jobs/jobtracker.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

#include <functional>

namespace jianbao
{

class Database;

/// The queue of facts that wait for a person: those of checks that failed on top, then the order that the
/// filter asks for, `mostShown` at a time; what is decided leaves the queue at once. Reading the queue runs
/// off this thread. Decisions are stored at once, each as one step. Lives on the thread of the database.
///
/// Roles: Qt::DisplayRole the title, IdRole, ArticleIdRole, QuoteFromRole, QuoteToRole, RecordRole the
/// ArticleFact, ProblemRole why a check failed, or nothing.
class ReviewModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum { ProblemRole = FirstFreeRole };
    static constexpr int mostShown = 1000;

    explicit ReviewModel(Database &database, QObject *parent = nullptr);

    const ReviewFilter &filter() const { return m_filter; }
    void setFilter(const ReviewFilter &filter);
    /// Reads the queue, and looks for contradictions among all figures; until then it is empty and stays so.
    void open();
    /// Reads the queue anew; loaded() tells when it is there.
    void reload();

    const StoredFact &fact(int row) const { return m_facts.at(row); }
    int rowOf(const QString &factId) const;
    /// How many facts the filter finds, shown or not.
    qint64 total() const { return m_total; }
    /// How many facts of the row's page nobody has decided about.
    qint64 openOnPage(const QString &pageId) const;
    /// True while the queue or the checks are being read.
    bool isReading() const { return m_reading.isRunning() || m_checking.isRunning(); }

    /// Nothing happens if the queue is of facts with this verdict already.
    void decide(int row, Verdict verdict);
    /// Confirms every row, as one step; a great many off this thread.
    void confirmAll();
    void neverSuggest(int row);
    /// Corrects and so confirms any fact, in the queue or not; false if failed() tells why not, also where
    /// the fact is no longer as it was seen.
    bool correct(const StoredFact &seen, const AnyFact &corrected);
    /// Adds a fact to an article; it is confirmed. False if failed() tells why not.
    bool add(const QString &articleId, const AnyFact &fact);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// The rows are those of filter().
    void loaded();
    /// A decision was stored.
    void decided();
    void failed(const QString &message);

private:
    using Problems = QHash<QString, QString>; ///< computations of failed checks by the figures' ids
    bool store(const std::function<void()> &storing);
    void confirmManyOf(const QStringList &ids);
    void leave(int row);
    void runChecks();
    void show(const ReviewPart &part);

    Database &m_database;
    DecisionStore m_decisions;
    FactEditor m_editor;
    JobTracker m_reading;
    JobTracker m_checking;
    JobTracker m_confirming;
    ReviewFilter m_filter;
    QList<StoredFact> m_facts;
    QSet<QString> m_left; ///< ids of facts that left since the last reading began, which may not know it
    Problems m_problems;
    qint64 m_total = 0;
    bool m_isOpen = false;
};

} // namespace jianbao
