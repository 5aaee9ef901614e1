#pragma once

#include "models/datatypes/page.h"

#include <QDateTime>

namespace jianbao
{

// What the archive hands out: the plain values of a page joined with what the archive knows about them. Ids
// are UUIDv7 in lower-case text form. An empty id means "not stored".

/// Where a fact or an article was printed; enough to cite it: 《newspaper》 issue, page number, headline.
struct Source
{
    QString articleId;
    QString pageId;
    QString headline; ///< may be empty (a photo without a title)
    QString newspaper;
    QString pageFile;
    QString pageNumber; ///< 版次; empty if nobody told
    QDate issueEarliest;
    QDate issueLatest;
    QStringList authors; ///< who wrote it, as its byline or signature says; often nobody
    bool operator==(const Source &) const = default;
};

/// A tag that people put on articles; tags form a tree.
struct Tag
{
    QString id;
    QString name;
    QString colour; ///< #RRGGBB or empty
    qint64 articleCount = 0;
    QString parentId = {}; ///< empty for a tag at the top
    QString description = {};
    int favourite = 0; ///< the key 1 to 9 that puts it on, or 0
    bool operator==(const Tag &) const = default;
};

/// One line of the article list.
struct ArticleRow
{
    Source source;
    ArticleKind kind = ArticleKind::News;
    QString kicker;
    QString deck;
    QString opening; ///< the first 120 code units of the body
    QStringList districts;
    QList<Tag> tags;
    int eventCount = 0;
    int observationCount = 0;
    int methodCount = 0;
    bool operator==(const ArticleRow &) const = default;
};

/// What a person decided about a suggestion; Suggested means nobody has decided.
enum class Verdict { Suggested, Confirmed, Rejected };

template <typename Fact> struct Stored
{
    QString id;
    Fact fact;
    Source source;
    Verdict verdict = Verdict::Suggested;
    bool quoteHolds = true; ///< false: the page no longer holds the quoted words at that place
    bool operator==(const Stored &) const = default;
};

using StoredEvent = Stored<Event>;
using StoredObservation = Stored<Observation>;
using StoredMethod = Stored<Method>;

/// One article with everything that is shown beside it.
struct StoredArticle
{
    QString id;
    Source source;
    Article article; ///< its facts are empty; they stand below with their ids
    QString pageText;
    QList<Tag> tags;
    QList<StoredEvent> events;
    QList<StoredObservation> observations;
    QList<StoredMethod> methods;
};

/// A page as the archive lists it.
struct StoredPage
{
    QString id;
    QString newspaper;
    QString pageNumber;
    QString sourcePath;
    QDateTime importedAt; ///< UTC
    Page page;            ///< without articles
    qint64 articleCount = 0;
};

/// A name with the number of articles (or facts) behind it, for sidebars and registers.
struct Count
{
    QString name;
    qint64 count = 0;
    bool operator==(const Count &) const = default;
};

/// One issue of a newspaper with the number of its articles.
struct IssueCount
{
    QString newspaper;
    QDate earliest;
    QDate latest;
    qint64 articles = 0;
};

/// Which facts are wanted; an empty or invalid field does not narrow. Rejected facts are left out unless
/// asked for by `verdict`.
struct FactFilter
{
    QString district;  ///< an event's district or an observation's subject
    QString indicator; ///< canonical name, words printed for one, or the page's own words where there is none
    QString articleId;
    QDate from; ///< the fact's period ends on or after this day
    QDate to;   ///< the fact's period starts on or before this day
    std::optional<Verdict> verdict;
    QStringList ids; ///< these facts only
};

} // namespace jianbao
