#include "models/items/sidebarmodel.h"

#include "models/archive/articlestore.h"
#include "models/archive/savedsearchstore.h"
#include "models/archive/tagstore.h"
#include "models/items/articlelistmodel.h"
#include "models/items/citation.h"

#include <QMimeData>
#include <QMultiHash>

#include <algorithm>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace jianbao
{

struct SidebarModel::Entry
{
    QString name;
    QString term;
    std::optional<QString> colour;
    std::optional<qint64> count;
    bool isGroup = false;
    Entry *parent = nullptr;
    std::vector<std::unique_ptr<Entry>> children;

    Entry *add(const QString &childName, const QString &childTerm = {}, std::optional<qint64> childCount = {})
    {
        children.push_back(std::make_unique<Entry>());
        Entry *child = children.back().get();
        child->name = childName;
        child->term = childTerm;
        child->count = childCount;
        child->parent = this;
        return child;
    }

    Entry *addGroup(const QString &groupName)
    {
        Entry *group = add(groupName);
        group->isGroup = true;
        return group;
    }
};

namespace
{

constexpr qsizetype foremostDistricts = 12;

/// field:value, the value in quotes where it would fall apart without them.
QString term(const QString &field, const QString &value)
{
    for (const QChar character : value) {
        if (!character.isLetterOrNumber())
            return field + u":\""_s + QString(value).remove(u'"') + u'"';
    }
    return field + u':' + value;
}

QString issueName(const IssueCount &issue)
{
    Source source;
    source.issueEarliest = issue.earliest;
    source.issueLatest = issue.latest;
    return Citation::issueDate(source);
}

QString yearTerm(const QString &year)
{
    return term(u"date"_s, year);
}

QString issueTerm(const IssueCount &issue)
{
    const QString paper = term(u"paper"_s, issue.newspaper);
    if (!issue.earliest.isValid() || !issue.latest.isValid())
        return paper;
    QString days = issue.earliest.toString(Qt::ISODate);
    if (issue.latest != issue.earliest)
        days += u".."_s + issue.latest.toString(Qt::ISODate);
    return u"(%1 date:%2)"_s.arg(paper, days);
}

} // namespace

SidebarModel::SidebarModel(const ArticleStore &articles, const TagStore &tags,
                           const SavedSearchStore &searches, QObject *parent)
    : QAbstractItemModel(parent)
    , m_articles(articles)
    , m_tags(tags)
    , m_searches(searches)
    , m_root(std::make_unique<Entry>())
{
}

SidebarModel::~SidebarModel() = default;

void SidebarModel::reload()
{
    std::unique_ptr<Entry> root = read();
    beginResetModel();
    m_root = std::move(root);
    endResetModel();
}

std::unique_ptr<SidebarModel::Entry> SidebarModel::read() const
{
    auto root = std::make_unique<Entry>();
    Entry *scopes = root->addGroup(tr("Articles"));
    scopes->add(tr("All articles"), {}, m_articles.count());
    scopes->add(tr("Untagged"), u"-has:tag"_s);
    scopes->add(tr("To review"), u"status:review"_s);

    addSavedSearches(*root->addGroup(tr("Saved searches")));
    addTags(*root->addGroup(tr("Tags")));

    Entry *papers = root->addGroup(tr("Newspapers"));
    const QList<IssueCount> issues = m_articles.issues();
    for (const Count &newspaper : m_articles.newspapers()) {
        Entry *paper = papers->add(newspaper.name, term(u"paper"_s, newspaper.name), newspaper.count);
        for (const IssueCount &issue : issues) {
            if (issue.newspaper == newspaper.name)
                paper->add(issueName(issue), issueTerm(issue), issue.articles);
        }
    }
    addYears(*root->addGroup(tr("Years")), issues);
    addDistricts(*root->addGroup(tr("Districts")));
    std::erase_if(root->children, [](const auto &group) { return group->children.empty(); });
    return root;
}

void SidebarModel::addTags(Entry &group) const
{
    QMultiHash<QString, Tag> below;
    const QList<Tag> tags = m_tags.all();
    for (auto tag = tags.crbegin(); tag != tags.crend(); ++tag)
        below.insert(tag->parentId, *tag); // the one inserted last comes first
    const std::function<void(Entry &, const QString &)> fill = [&](Entry &above, const QString &parentId) {
        for (const Tag &tag : below.values(parentId)) {
            Entry *entry = above.add(tag.name, term(u"tag"_s, tag.name), tag.articleCount);
            entry->colour = tag.colour;
            fill(*entry, tag.id);
        }
    };
    fill(group, {});
}

void SidebarModel::addSavedSearches(Entry &group) const
{
    for (const SavedSearch &search : m_searches.all())
        group.add(search.name, term(u"search"_s, search.name));
}

void SidebarModel::addYears(Entry &group, const QList<IssueCount> &issues) const
{
    QMap<int, qint64> years;
    for (const IssueCount &issue : issues) {
        if (issue.latest.isValid())
            years[-issue.latest.year()] += issue.articles; // newest first
    }
    for (auto year = years.cbegin(); year != years.cend(); ++year) {
        const QString name = QString::number(-year.key());
        group.add(name, yearTerm(name), year.value());
    }
}

void SidebarModel::setCounts(const std::optional<SearchFacets> &facets)
{
    m_counts.reset();
    if (facets) {
        m_counts.emplace();
        for (const Count &count : facets->districts)
            m_counts->insert(term(u"district"_s, count.name), count.count);
        for (const Count &count : facets->tags)
            m_counts->insert(term(u"tag"_s, count.name), count.count);
        for (const Count &count : facets->newspapers)
            m_counts->insert(term(u"paper"_s, count.name), count.count);
        for (const Count &count : facets->years)
            m_counts->insert(yearTerm(count.name), count.count);
    }
    tellCounts({});
}

void SidebarModel::tellCounts(const QModelIndex &parent)
{
    const int rows = rowCount(parent);
    if (rows > 0)
        Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, 0, parent), {CountRole});
    for (int row = 0; row < rows; ++row)
        tellCounts(index(row, 0, parent));
}

/// Of an issue and a saved search the query's hits are not known.
std::optional<qint64> SidebarModel::count(const Entry &shown) const
{
    const bool isWhole = shown.term.isEmpty() || shown.term.startsWith(u'(');
    if (!m_counts || !shown.count || isWhole)
        return m_counts && shown.term.startsWith(u'(') ? std::nullopt : shown.count;
    return m_counts->value(shown.term);
}

void SidebarModel::addDistricts(Entry &group) const
{
    const QList<Count> districts = m_articles.districts();
    Entry *shelf = &group;
    for (qsizetype place = 0; place < districts.size(); ++place) {
        if (place == foremostDistricts)
            shelf = group.addGroup(tr("%n more", nullptr, static_cast<int>(districts.size() - place)));
        const Count &district = districts.at(place);
        shelf->add(district.name, term(u"district"_s, district.name), district.count);
    }
}

const SidebarModel::Entry &SidebarModel::entry(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<const Entry *>(index.internalPointer()) : *m_root;
}

QModelIndex SidebarModel::index(int row, int column, const QModelIndex &parent) const
{
    const Entry &above = entry(parent);
    if (column != 0 || row < 0 || row >= static_cast<int>(above.children.size()))
        return {};
    return createIndex(row, column, above.children[static_cast<size_t>(row)].get());
}

QModelIndex SidebarModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || entry(child).parent == m_root.get())
        return {};
    Entry *above = entry(child).parent;
    const auto &siblings = above->parent->children;
    const auto place =
        std::find_if(siblings.begin(), siblings.end(), [&](const auto &e) { return e.get() == above; });
    return createIndex(static_cast<int>(place - siblings.begin()), 0, above);
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(entry(parent).children.size());
}

int SidebarModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &shown = entry(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return shown.name;
    case TermRole:
        return shown.term;
    case ColourRole:
        return shown.colour ? QVariant(*shown.colour) : QVariant();
    case GroupRole:
        return shown.isGroup;
    case CountRole:
        return count(shown) ? QVariant(*count(shown)) : QVariant();
    case Qt::AccessibleTextRole:
        return count(shown) ? tr("%1, %n articles", nullptr, static_cast<int>(*count(shown))).arg(shown.name)
                            : shown.name;
    default:
        return {};
    }
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool isTag = entry(index).colour.has_value();
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (isTag ? Qt::ItemIsDropEnabled : Qt::NoItemFlags);
}

QStringList SidebarModel::mimeTypes() const
{
    return {ArticleListModel::mimeType()};
}

bool SidebarModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                   const QModelIndex &parent) const
{
    return parent.isValid() && entry(parent).colour && data->hasFormat(ArticleListModel::mimeType());
}

bool SidebarModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT articlesDropped(entry(parent).name, ArticleListModel::idsIn(*data));
    return true;
}

} // namespace jianbao
