#include "models/items/sidebarreader.h"

#include "models/archive/readtransaction.h"
#include "models/archive/smallcache.h"
#include "models/items/citation.h"

#include <QMap>
#include <QMultiHash>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace jianbao
{

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

SidebarReader::SidebarReader(Database &database)
    : m_database(database), m_articles(database), m_tags(database), m_searches(database), m_names(database)
{
}

std::unique_ptr<SidebarEntry> SidebarReader::read() const
{
    const ReadTransaction moment(m_database);
    const SmallCache cache(m_database);
    const QList<IssueCount> issues = m_articles.issues();
    auto root = std::make_unique<SidebarEntry>();
    addScopes(*root->addGroup(tr("Articles")), m_articles.count());
    addSavedSearches(*root->addGroup(tr("Saved searches")));
    addTags(*root->addGroup(tr("Tags")));
    addNewspapers(*root->addGroup(tr("Newspapers")), issues);
    addYears(*root->addGroup(tr("Years")), issues);
    addDistricts(*root->addGroup(tr("Districts")));
    std::erase_if(root->children, [](const auto &group) { return group->children.empty(); });
    return root;
}

std::unique_ptr<SidebarEntry> SidebarReader::unread()
{
    auto root = std::make_unique<SidebarEntry>();
    addScopes(*root->addGroup(tr("Articles")), {});
    return root;
}

QHash<QString, qint64> SidebarReader::countsByTerm(const SearchFacets &facets)
{
    QHash<QString, qint64> counts;
    for (const Count &count : facets.districts)
        counts.insert(term(u"district"_s, count.name), count.count);
    for (const Count &count : facets.tags)
        counts.insert(term(u"tag"_s, count.name), count.count);
    for (const Count &count : facets.newspapers)
        counts.insert(term(u"paper"_s, count.name), count.count);
    for (const Count &count : facets.years)
        counts.insert(yearTerm(count.name), count.count);
    return counts;
}

void SidebarReader::addScopes(SidebarEntry &group, std::optional<qint64> articles)
{
    group.add(tr("All articles"), {}, articles);
    group.add(tr("Untagged"), u"-has:tag"_s);
    group.add(tr("To review"), u"status:review"_s);
    group.add(tr("With highlights"), u"has:note"_s);
}

void SidebarReader::addNewspapers(SidebarEntry &group, const QList<IssueCount> &issues)
{
    group.byName = true;
    QHash<QString, SidebarEntry *> papers;
    for (const IssueCount &issue : issues) {
        SidebarEntry *&paper = papers[issue.newspaper];
        if (!paper)
            paper = group.add(issue.newspaper, term(u"paper"_s, issue.newspaper), 0);
        paper->count = *paper->count + issue.articles;
        paper->add(issueName(issue), issueTerm(issue), issue.articles);
    }
}

void SidebarReader::addTags(SidebarEntry &group) const
{
    QMultiHash<QString, Tag> below;
    for (const Tag &tag : m_tags.all())
        below.insert(tag.parentId, tag);
    const std::function<void(SidebarEntry &, const QString &)> fill = [&](SidebarEntry &above,
                                                                          const QString &parentId) {
        above.byName = true;
        for (const Tag &tag : below.values(parentId)) {
            SidebarEntry *entry = above.add(tag.name, term(u"tag"_s, tag.name), tag.articleCount);
            entry->colour = tag.colour;
            fill(*entry, tag.id);
        }
    };
    fill(group, {});
}

void SidebarReader::addSavedSearches(SidebarEntry &group) const
{
    group.byName = true;
    for (const SavedSearch &search : m_searches.all())
        group.add(search.name, term(u"search"_s, search.name));
}

void SidebarReader::addYears(SidebarEntry &group, const QList<IssueCount> &issues)
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

/// Those that a person put below another one stand there; the others in one row.
void SidebarReader::addDistricts(SidebarEntry &group) const
{
    const QList<Count> districts = m_articles.districts();
    QHash<QString, QString> parents;
    for (const NameEntry &district : m_names.decided(NameKind::District))
        parents.insert(district.name, district.parent);
    QMultiHash<QString, Count> below;
    for (auto district = districts.crbegin(); district != districts.crend(); ++district) {
        const QString parent = parents.value(district->name);
        const bool isShown =
            !parent.isEmpty() && std::any_of(districts.cbegin(), districts.cend(),
                                             [&](const Count &each) { return each.name == parent; });
        below.insert(isShown ? parent : QString(), *district); // the one inserted last comes first
    }
    const std::function<void(SidebarEntry &, const Count &)> add = [&](SidebarEntry &above,
                                                                       const Count &district) {
        SidebarEntry *entry = above.add(district.name, term(u"district"_s, district.name), district.count);
        for (const Count &part : below.values(district.name))
            add(*entry, part);
    };
    const QList<Count> whole = below.values({});
    SidebarEntry *shelf = &group;
    for (qsizetype place = 0; place < whole.size(); ++place) {
        if (place == foremostDistricts) {
            shelf = group.addGroup(tr("%n more", nullptr, static_cast<int>(whole.size() - place)));
            shelf->byName = true;
        }
        add(*shelf, whole.at(place));
    }
}

} // namespace jianbao
