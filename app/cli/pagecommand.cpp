#include "app/cli/pagecommand.h"

#include "app/cli/idarguments.h"
#include "app/cli/listing.h"
#include "models/archive/database/database.h"
#include "models/archive/database/idlookup.h"
#include "models/archive/pages/pagestore.h"
#include "models/items/citation.h"
#include "models/jobs/pagerereader.h"

#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QString dayOf(QDate day)
{
    return day.toString(Qt::ISODate);
}

ExitCode list(CommandContext &context)
{
    Database database(context.archivePath, Database::Mode::ReadOnly);
    Listing listing(context);
    for (const StoredPage &page : PageStore(database).list()) {
        const IssueDate &issue = page.page.issueDate;
        listing.add({{u"id"_s, page.id},
                     {u"newspaper"_s, page.newspaper},
                     {u"page_number"_s, page.pageNumber},
                     {u"file"_s, page.page.fileName},
                     {u"issue_earliest"_s, dayOf(issue.earliest)},
                     {u"issue_latest"_s, dayOf(issue.latest)},
                     {u"articles"_s, page.articleCount}},
                    {page.id, page.newspaper, dayOf(issue.latest), page.pageNumber, page.page.fileName,
                     QString::number(page.articleCount)});
    }
    return listing.print();
}

/// Stores a change with the reading that follows from it.
void store(Database &database, const StoredPage &page, const PageChange &change)
{
    PageEditor(database).store(page.id, change, PageRereader().read(page.page, change.corrections));
}

/// The words must stand on the page exactly once, so that nobody corrects another place. A sentence if not.
QString correct(Database &database, const StoredPage &page, const QString &words, const QString &replacement)
{
    const qsizetype from = page.page.text.indexOf(words);
    if (words.isEmpty() || from < 0 || page.page.text.indexOf(words, from + 1) >= 0)
        return PageCommand::tr("“%1” does not stand on %2 exactly once. Give more of the words around it.")
            .arg(words, page.page.fileName);
    const Span at{from, from + words.size()};
    PageCorrections corrections = PageEditor(database).corrections(page.id);
    corrections.texts.removeIf([at](const TextCorrection &other) { return other.at.overlaps(at); });
    if (replacement != words)
        corrections.texts.append({at, words, replacement});
    store(database, page, {.action = StepAction::CorrectText, .corrections = corrections});
    return {};
}

void describePage(Database &database, StoredPage page, const QCommandLineParser &parser)
{
    PageChange change{.action = StepAction::DescribePage,
                      .corrections = PageEditor(database).corrections(page.id),
                      .newspaper = page.newspaper,
                      .pageNumber = page.pageNumber};
    if (parser.isSet(u"newspaper"_s))
        change.newspaper = parser.value(u"newspaper"_s).simplified();
    if (parser.isSet(u"number"_s))
        change.pageNumber = parser.value(u"number"_s).simplified();
    if (parser.isSet(u"issue-date"_s)) {
        const QDate day = QDate::fromString(parser.value(u"issue-date"_s), Qt::ISODate);
        page.page.issueDate = {day, day, day.isValid(), {}};
    }
    store(database, page, change);
}

} // namespace

void PageCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"action"_s,
                                 tr("list; describe PAGE with the options below; correct PAGE WORDS "
                                    "REPLACEMENT for a misread stretch; "
                                    "reset PAGE to its import; delete PAGE, which lies in the bin then. A "
                                    "page is named by its id, the "
                                    "beginning of that, or the name of its file."),
                                 u"list|describe|correct|reset|delete …"_s);
    parser.addOption({u"newspaper"_s, tr("With describe: the newspaper's name."), u"NAME"_s});
    parser.addOption({u"number"_s, tr("With describe: the number of the page (版次)."), u"NUMBER"_s});
    parser.addOption({u"issue-date"_s,
                      tr("With describe: the day of the issue (YYYY-MM-DD); empty to work it out again."),
                      u"DATE"_s});
}

ExitCode PageCommand::run(const QCommandLineParser &parser, CommandContext &context) const
{
    const QStringList words = argumentsOf(parser);
    const QString action = words.value(0);
    if (words == QStringList{u"list"_s})
        return list(context);
    const bool corrects = action == u"correct"_s;
    const bool describes = action == u"describe"_s;
    const bool isKnown = corrects || describes || action == u"reset"_s || action == u"delete"_s;
    if (!isKnown || words.size() != (corrects ? 4 : 2))
        return usage(context, tr("Say what to do with which page."));
    const QString date = parser.value(u"issue-date"_s);
    if (!date.isEmpty() && !QDate::fromString(date, Qt::ISODate).isValid())
        return usage(context, tr("“%1” is no date; write it as 2021-12-24.").arg(date));

    Database database(context.archivePath, Database::Mode::ReadWrite);
    const IdLookup lookup(database);
    const IdArguments named({words.at(1)}, [&lookup](const QString &word) { return lookup.pages(word); });
    if (!named.areFound(context))
        return ExitCode::BadInput;
    const StoredPage page = PageStore(database).load(named.ids().first());
    QString problem;
    if (corrects)
        problem = correct(database, page, words.at(2), words.at(3));
    else if (describes)
        describePage(database, page, parser);
    else if (action == u"reset"_s)
        store(database, page, {.action = StepAction::ResetPage, .corrections = {}});
    else
        PageStore(database).erase(page.id);
    if (!problem.isEmpty()) {
        context.complain(problem);
        return ExitCode::BadInput;
    }
    report(context, {{u"action"_s, action}, {u"page"_s, page.id}}, tr("Done: %1").arg(words.join(u' ')));
    return ExitCode::Done;
}

} // namespace jianbao
