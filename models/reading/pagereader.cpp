#include "models/reading/pagereader.h"

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

} // namespace

PageReader::PageReader(const Lexicon &lexicon) : PageReader(lexicon, TimeFinder(lexicon)) {}

PageReader::PageReader(const Lexicon &lexicon, const TimeFinder &times)
    : m_cutter(lexicon), m_dater(lexicon, times), m_districts(lexicon), m_facts(lexicon, times, m_districts)
{
}

Page PageReader::read(const ReadingRequest &request) const
{
    Page page = cut(request);
    findFacts(page, request.isUnwanted);
    return page;
}

Page PageReader::cut(const ReadingRequest &request) const
{
    Page page;
    page.fileName = request.fileName;
    page.text = request.text;

    PageCutter::Cut cut = m_cutter.cut(page.text);
    page.uncovered = cut.uncovered;
    page.warnings = cut.warnings;

    if (request.issueDate.isValid())
        page.issueDate = {request.issueDate, request.issueDate, true, {}};
    else
        page.issueDate = m_dater.date(cut.articles, printed(page.text, cut.uncovered));
    page.homeDistrict = m_districts.homeOf(page.text);
    page.articles = std::move(cut.articles);
    return page;
}

void PageReader::findFacts(Page &page, const std::function<bool()> &isUnwanted) const
{
    for (Article &article : page.articles) {
        if (isUnwanted && isUnwanted())
            return;
        m_facts.read(article, page);
    }
}

} // namespace jianbao
