#include "models/items/sidebartree.h"

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

constexpr qsizetype foremost = 12;
constexpr int recentDays = 7;

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

QString recentTerm()
{
    return u"added:%1.."_s.arg(QDate::currentDate().addDays(-recentDays).toString(Qt::ISODate));
}

} // namespace

std::unique_ptr<SidebarEntry> SidebarTree::of(const SidebarContents *contents)
{
    auto root = std::make_unique<SidebarEntry>();
    addScopes(*root->addGroup(tr("Articles")), contents);
    if (!contents)
        return root;
    addSavedSearches(*root->addGroup(tr("Saved searches")), contents->searches);
    addTags(*root->addGroup(tr("Tags")), contents->tags);
    addNewspapers(*root->addGroup(tr("Newspapers")), contents->issues);
    addYears(*root->addGroup(tr("Years")), contents->issues);
    addDistricts(*root->addGroup(tr("Districts")), *contents);
    addNames(*root->addGroup(tr("Indicators")), u"indicator"_s, contents->indicators);
    addNames(*root->addGroup(tr("Methods")), u"method"_s, contents->methods);
    std::erase_if(root->children, [](const auto &group) { return group->children.empty(); });
    return root;
}

QHash<QString, qint64> SidebarTree::countsByTerm(const SearchFacets &facets)
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

bool SidebarTree::isCounted(const QString &term)
{
    const QStringList fields{u"district:"_s, u"tag:"_s, u"paper:"_s, u"date:"_s};
    return std::any_of(fields.cbegin(), fields.cend(),
                       [&term](const QString &field) { return term.startsWith(field); });
}

void SidebarTree::addScopes(SidebarEntry &group, const SidebarContents *contents)
{
    group.add(tr("All articles"), {}, contents ? std::optional(contents->articles) : std::nullopt);
    group.add(tr("Recently added"), recentTerm());
    group.add(tr("Untagged"), u"-has:tag"_s);
    group.add(tr("To review"), u"status:review"_s);
    group.add(tr("With highlights"), u"has:note"_s);
}

void SidebarTree::addSavedSearches(SidebarEntry &group, const QList<SavedSearch> &searches)
{
    group.byName = true;
    for (const SavedSearch &search : searches)
        group.add(search.name, term(u"search"_s, search.name));
}

void SidebarTree::addTags(SidebarEntry &group, const QList<Tag> &tags)
{
    QMultiHash<QString, Tag> below;
    for (const Tag &tag : tags)
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

void SidebarTree::addNewspapers(SidebarEntry &group, const QList<IssueCount> &issues)
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

void SidebarTree::addYears(SidebarEntry &group, const QList<IssueCount> &issues)
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
void SidebarTree::addDistricts(SidebarEntry &group, const SidebarContents &contents)
{
    QSet<QString> told;
    for (const Count &district : contents.districts)
        told.insert(district.name);
    QMultiHash<QString, Count> below;
    for (auto district = contents.districts.crbegin(); district != contents.districts.crend(); ++district) {
        const QString parent = contents.parentOf.value(district->name);
        below.insert(told.contains(parent) ? parent : QString(), *district); // inserted last, comes first
    }
    const std::function<void(SidebarEntry &, const Count &)> add = [&](SidebarEntry &above,
                                                                       const Count &district) {
        SidebarEntry *entry = above.add(district.name, term(u"district"_s, district.name), district.count);
        for (const Count &part : below.values(district.name))
            add(*entry, part);
    };
    const QList<Count> whole = below.values({});
    for (qsizetype place = 0; place < whole.size(); ++place)
        add(shelf(group, place, whole.size()), whole.at(place));
}

void SidebarTree::addNames(SidebarEntry &group, const QString &field, const QList<Count> &names)
{
    for (qsizetype place = 0; place < names.size(); ++place) {
        const Count &name = names.at(place);
        shelf(group, place, names.size()).add(name.name, term(field, name.name), name.count);
    }
}

/// Where the next of `count` entries stands: the foremost ones in the group, the others in a last one of
/// their own, by name.
SidebarEntry &SidebarTree::shelf(SidebarEntry &group, qsizetype place, qsizetype count)
{
    if (place < foremost)
        return group;
    if (place == foremost)
        group.addGroup(tr("%n more", nullptr, static_cast<int>(count - place)))->byName = true;
    return *group.children.back();
}

} // namespace jianbao
