#include "models/reading/pagereader.h"

#include "models/reading/finders/dating/filenamedate.h"

#include <QCoreApplication>

namespace jianbao
{

namespace
{

QStringList printed(const QString &text, const QList<Span> &spans)
{
    QStringList lines;
    for (const Span &span : spans)
        lines.append(text.mid(span.from, span.length()));
    return lines;
}

/// The file's name tells the day where the page leaves it open; where the page contradicts it, the page wins.
void hearFileName(Page &page)
{
    const QDate named = FileNameDate::of(page.fileName);
    if (!named.isValid())
        return;
    IssueDate &issue = page.issueDate;
    if (issue.isKnown() && (named < issue.earliest || named > issue.latest)) {
        page.warnings.append(QCoreApplication::translate("jianbao::PageReader",
                                                         "The file's name says %1, but by its text the page "
                                                         "was printed between %2 and %3. If the name "
                                                         "is right, give the page its date.")
                                 .arg(named.toString(Qt::ISODate), issue.earliest.toString(Qt::ISODate),
                                      issue.latest.toString(Qt::ISODate)));
        return;
    }
    issue.earliest = issue.latest = named;
    issue.evidence.append(page.fileName);
}

} // namespace

PageReader::PageReader(const Lexicon &lexicon) : PageReader(lexicon, TimeFinder(lexicon)) {}

PageReader::PageReader(const Lexicon &lexicon, const TimeFinder &times)
    : m_cutter(lexicon), m_dater(lexicon, times), m_districts(lexicon), m_facts(lexicon, times, m_districts)
{
}

Page PageReader::read(const ReadingRequest &request) const
{
    QList<TimeFinder::Scan> bodies;
    Page page = cut(request, bodies);
    findFacts(page, request.isUnwanted, bodies);
    return page;
}

Page PageReader::cut(const ReadingRequest &request) const
{
    QList<TimeFinder::Scan> bodies;
    return cut(request, bodies);
}

/// Hands on where times may stand in the articles' bodies, if they had to be looked through.
Page PageReader::cut(const ReadingRequest &request, QList<TimeFinder::Scan> &bodies) const
{
    Page page;
    page.fileName = request.fileName;
    page.text = request.text;

    PageCutter::Cut cut = m_cutter.cut(page.text);
    page.uncovered = cut.uncovered;
    page.warnings = cut.warnings;

    if (request.issueDate.isValid()) {
        page.issueDate = {request.issueDate, request.issueDate, true, {}};
    } else {
        PageDater::Dating dating = m_dater.read(cut.articles, printed(page.text, cut.uncovered));
        page.issueDate = dating.issue;
        bodies = std::move(dating.bodies);
        hearFileName(page);
    }
    page.homeDistrict = m_districts.homeOf(page.text);
    page.articles = std::move(cut.articles);
    return page;
}

void PageReader::findFacts(Page &page, const std::function<bool()> &isUnwanted) const
{
    findFacts(page, isUnwanted, {});
}

void PageReader::findFacts(Page &page, const std::function<bool()> &isUnwanted,
                           const QList<TimeFinder::Scan> &bodies) const
{
    const PageRegion region = m_facts.regionOf(page);
    for (qsizetype i = 0; i < page.articles.size(); ++i) {
        if (isUnwanted && isUnwanted())
            return;
        m_facts.read(page.articles[i], page, region, isUnwanted,
                     i < bodies.size() ? std::optional(bodies.at(i)) : std::nullopt);
    }
}

} // namespace jianbao
