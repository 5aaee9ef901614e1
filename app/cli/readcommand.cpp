#include "app/cli/readcommand.h"

#include "models/datatypes/enumkeys.h"
#include "models/jobs/pagebytes.h"
#include "models/reading/decoder.h"
#include "models/reading/lexicon.h"
#include "models/reading/pagejson.h"
#include "models/reading/pagereader.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QString issueWords(const IssueDate &issue)
{
    if (!issue.isKnown())
        return ReadCommand::tr("date unknown");
    const QString earliest = issue.earliest.toString(Qt::ISODate);
    const QString latest = issue.latest.toString(Qt::ISODate);
    return earliest == latest ? earliest : ReadCommand::tr("%1 to %2").arg(earliest, latest);
}

void printHead(const QString &role, const HeadText &head, QTextStream &out)
{
    if (!head.words.isEmpty())
        out << u"     %1  %2\n"_s.arg(role, -9).arg(head.words);
}

} // namespace

void ReadCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"pages"_s, tr("Text files, one page each."), u"PAGE…"_s);
    parser.addOption(
        {u"issue-date"_s, tr("The day on which the pages were printed (YYYY-MM-DD)."), u"DATE"_s});
    parser.addOption({u"out"_s, tr("Write a file NAME.json for each page into this folder."), u"FOLDER"_s});
}

ExitCode ReadCommand::run(const QCommandLineParser &parser, CommandContext &context) const
{
    const QStringList paths = argumentsOf(parser);
    if (paths.isEmpty())
        return usage(context, tr("Name at least one page to read."));
    const QString given = parser.value(u"issue-date"_s);
    const QDate issueDate = QDate::fromString(given, Qt::ISODate);
    if (!given.isEmpty() && !issueDate.isValid())
        return usage(context, tr("“%1” is no date; write it as 2021-12-24.").arg(given));
    const QString folder = parser.value(u"out"_s);
    if (!folder.isEmpty() && !QDir().mkpath(folder)) {
        context.err
            << tr("jianbao-cli: the folder %1 cannot be made. Choose another one with --out.").arg(folder)
            << Qt::endl;
        return ExitCode::BadInput;
    }

    const Lexicon lexicon;
    const PageReader reader(lexicon);
    bool failed = false;
    for (const QString &path : paths) {
        const std::optional<Page> page = readPage(path, issueDate, reader, context);
        if (!page) {
            failed = true;
            continue;
        }
        if (!folder.isEmpty())
            failed = !writeFile(*page, folder, context) || failed;
        if (context.json && paths.size() == 1)
            context.out << QString::fromUtf8(pageToJsonFile(*page)) << Qt::flush;
        else if (context.json)
            context.out << QString::fromUtf8(QJsonDocument(pageToJson(*page)).toJson(QJsonDocument::Compact))
                        << Qt::endl;
        else if (folder.isEmpty())
            printSummary(*page, context.out);
    }
    return failed ? ExitCode::BadInput : ExitCode::Done;
}

/// Nothing if the file cannot be read; the reason and the cure are told then.
std::optional<Page> ReadCommand::readPage(const QString &path, QDate issueDate, const PageReader &reader,
                                          CommandContext &context)
{
    const auto refuse = [&](const QString &reason) {
        context.complain(u"%1: %2"_s.arg(path, reason));
        return std::nullopt;
    };
    const QFileInfo info(path);
    if (info.isDir())
        return refuse(tr("This is a folder. Name the page files in it."));
    const PageBytes read = PageBytes::of(path);
    if (!read.problem.isEmpty())
        return refuse(read.problem);
    const DecodedText decoded = decodePage(read.bytes);
    if (!decoded.problem.isEmpty())
        return refuse(decoded.problem);

    Page page = reader.read({info.fileName(), decoded.text, issueDate});
    if (decoded.replaced > 0)
        page.warnings.prepend(
            tr("%n unreadable characters were replaced by “�”.", nullptr, int(decoded.replaced)));
    return page;
}

bool ReadCommand::writeFile(const Page &page, const QString &folder, CommandContext &context)
{
    const QString path = QDir(folder).filePath(QFileInfo(page.fileName).completeBaseName() + u".json"_s);
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(pageToJsonFile(page)) >= 0 &&
                         file.flush() && file.commit();
    if (!written) {
        context.complain(tr("%1 cannot be written (%2). Check the folder's permissions and free space.")
                             .arg(path, file.errorString()));
    }
    return written;
}

void ReadCommand::printSummary(const Page &page, QTextStream &out)
{
    out << page.fileName << " · " << issueWords(page.issueDate);
    if (!page.homeDistrict.isEmpty())
        out << " · " << page.homeDistrict;
    out << " · " << tr("%n articles", nullptr, int(page.articles.size())) << '\n';
    int number = 0;
    for (const Article &article : page.articles) {
        const QString title = article.headline.words.isEmpty() ? tr("(no headline)") : article.headline.words;
        out << u"%1. %2 [%3]\n"_s.arg(++number, 3).arg(title, keyOf(article.kind));
        printHead(tr("banner"), article.banner, out);
        printHead(tr("kicker"), article.kicker, out);
        printHead(tr("deck"), article.deck, out);
        if (!article.byline.all().isEmpty())
            out << u"     %1  %2\n"_s.arg(tr("byline"), -9).arg(article.byline.all().join(u'、'));
        out << u"     "_s
            << tr("paragraphs: %1, events: %2, indicators: %3, methods: %4")
                   .arg(article.paragraphs.size())
                   .arg(article.events.size())
                   .arg(article.observations.size())
                   .arg(article.methods.size())
            << '\n';
    }
    for (const QString &warning : page.warnings)
        out << "  ! " << warning << '\n';
    if (!page.uncovered.isEmpty())
        out << "  " << tr("%n pieces of text belong to no article", nullptr, int(page.uncovered.size()))
            << '\n';
    out << Qt::flush;
}

} // namespace jianbao
