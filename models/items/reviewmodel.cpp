#include "models/items/reviewmodel.h"

#include "models/archive/care/bulkbackup.h"
#include "models/archive/database/archiveerror.h"
#include "models/archive/database/database.h"
#include "models/archive/facts/reviewstore.h"
#include "models/items/attempt.h"
#include "models/items/citation.h"
#include "models/jobs/archivechecks.h"

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr qsizetype fewLeft = ReviewModel::mostShown / 4;

QHash<QString, QString> problemsIn(const QList<Check> &checks)
{
    QHash<QString, QString> problems;
    for (const Check &check : checks) {
        if (check.result != Check::Result::Contradicts)
            continue;
        for (const StoredObservation &figure : check.figures)
            problems.insert(figure.id, check.computation);
    }
    return problems;
}

/// The queue with the wanted facts of failed checks on top.
ReviewPart readPart(const Database &database, const ReviewFilter &filter, const QStringList &problems)
{
    const ReviewStore store(database);
    const ReviewPart first = store.find(filter, problems);
    ReviewPart part = store.find(filter, ReviewModel::mostShown);
    const auto isOnTop = [&first](const StoredFact &fact) {
        return std::any_of(first.facts.cbegin(), first.facts.cend(),
                           [&fact](const StoredFact &top) { return top.id == fact.id; });
    };
    part.facts.removeIf(isOnTop);
    part.facts = first.facts + part.facts;
    return part;
}

} // namespace

ReviewModel::ReviewModel(Database &database, QObject *parent)
    : QAbstractListModel(parent), m_database(database), m_decisions(database), m_editor(database)
{
    connect(&m_reading, &JobTracker::failed, this, &ReviewModel::failed);
    connect(&m_checking, &JobTracker::failed, this, &ReviewModel::failed);
    connect(&m_confirming, &JobTracker::failed, this, &ReviewModel::failed);
}

void ReviewModel::setFilter(const ReviewFilter &filter)
{
    m_filter = filter;
    reload();
}

void ReviewModel::open()
{
    m_isOpen = true;
    reload();
    runChecks();
}

void ReviewModel::reload()
{
    if (!m_isOpen)
        return;
    m_left.clear();
    m_reading.start([this, filter = m_filter, problems = m_problems.keys(),
                     path = m_database.path()](const CancelFlag &) -> std::function<void()> {
        const Database connection(path, Database::Mode::ReadOnly);
        const ReviewPart part = readPart(connection, filter, problems);
        return [this, part] { show(part); };
    });
}

void ReviewModel::runChecks()
{
    m_checking.start([this, path = m_database.path()](const CancelFlag &) -> std::function<void()> {
        const Database connection(path, Database::Mode::ReadOnly);
        const Problems problems = problemsIn(ArchiveChecks(connection).run());
        return [this, problems] {
            m_problems = problems;
            reload();
        };
    });
}

void ReviewModel::show(const ReviewPart &part)
{
    beginResetModel();
    m_facts = part.facts;
    m_total =
        part.total - m_facts.removeIf([this](const StoredFact &fact) { return m_left.contains(fact.id); });
    endResetModel();
    Q_EMIT loaded();
}

int ReviewModel::rowOf(const QString &factId) const
{
    const auto found = std::find_if(m_facts.cbegin(), m_facts.cend(),
                                    [&factId](const StoredFact &fact) { return fact.id == factId; });
    return found == m_facts.cend() ? -1 : static_cast<int>(found - m_facts.cbegin());
}

qint64 ReviewModel::openOnPage(const QString &pageId) const
{
    try {
        return ReviewStore(m_database).openOnPage(pageId);
    } catch (const ArchiveError &error) {
        qWarning("%s", error.what());
        return 0;
    }
}

void ReviewModel::decide(int row, Verdict verdict)
{
    if (verdict != m_filter.verdict &&
        store([&] { m_decisions.decide({m_facts.at(row).id}, verdict, m_facts.at(row).verdict); }))
        leave(row);
}

void ReviewModel::confirmAll()
{
    QStringList ids;
    for (const StoredFact &fact : std::as_const(m_facts))
        ids.append(fact.id);
    if (ids.isEmpty() || m_confirming.isRunning())
        return;
    if (ids.size() >= BulkBackup::many)
        confirmManyOf(ids);
    else if (store([&] { m_decisions.decide(ids, Verdict::Confirmed, m_filter.verdict); }))
        reload();
}

/// A backup is taken first, which may last.
void ReviewModel::confirmManyOf(const QStringList &ids)
{
    m_confirming.start([this, ids, seen = m_filter.verdict,
                        path = m_database.path()](const CancelFlag &) -> std::function<void()> {
        Database connection(path, Database::Mode::ReadWrite);
        DecisionStore(connection).decide(ids, Verdict::Confirmed, seen);
        return [this] {
            Q_EMIT decided();
            reload();
        };
    });
}

void ReviewModel::neverSuggest(int row)
{
    if (store([&] { m_decisions.neverSuggest(m_facts.at(row).id); }))
        reload();
}

bool ReviewModel::correct(const StoredFact &seen, const AnyFact &corrected)
{
    if (!store([&] { m_editor.correct(seen, corrected); }))
        return false;
    const int row = rowOf(seen.id);
    if (m_filter.verdict == Verdict::Confirmed)
        reload();
    else if (row >= 0)
        leave(row);
    return true;
}

bool ReviewModel::add(const QString &articleId, const AnyFact &fact)
{
    if (!store([&] { m_editor.add(articleId, fact); }))
        return false;
    if (m_filter.verdict == Verdict::Confirmed)
        reload();
    return true;
}

bool ReviewModel::store(const std::function<void()> &storing)
{
    if (!attempt(*this, storing))
        return false;
    Q_EMIT decided();
    return true;
}

/// A decided fact leaves the queue; when few are left of many, the next ones come.
void ReviewModel::leave(int row)
{
    beginRemoveRows({}, row, row);
    m_left.insert(m_facts.takeAt(row).id);
    --m_total;
    endRemoveRows();
    if (m_facts.size() < fewLeft && m_total > m_facts.size())
        reload();
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_facts.size());
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const StoredFact &stored = m_facts.at(index.row());
    ArticleFact shown = ArticleFact::of(stored);
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::AccessibleTextRole:
        return shown.inOneLine();
    case Qt::ToolTipRole:
        return shown.quote.shownWords();
    case IdRole:
        return stored.id;
    case ArticleIdRole:
        return stored.source.articleId;
    case QuoteFromRole:
        return shown.quote.at.from;
    case QuoteToRole:
        return shown.quote.at.to;
    case ProblemRole:
        return m_problems.value(stored.id);
    case RecordRole:
        if (!shown.detail.isEmpty())
            shown.detail += u'\n';
        shown.detail += Citation::of(stored.source);
        if (m_problems.contains(stored.id))
            shown.detail += u'\n' + tr("Contradicts: %1").arg(m_problems.value(stored.id));
        return QVariant::fromValue(shown);
    default:
        return {};
    }
}

} // namespace jianbao
