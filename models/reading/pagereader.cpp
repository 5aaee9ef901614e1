#include "models/reading/pagereader.h"

#include "models/reading/facts/articlefactreader.h"
#include "models/reading/finders/districtfinder.h"
#include "models/reading/finders/pagedater.h"
#include "models/reading/layout/pagecutter.h"
#include "models/reading/lexicon.h"

namespace jianbao
{

PageReader::PageReader(const Lexicon &lexicon)
    : m_lexicon(lexicon)
{
}

Page PageReader::read(const ReadingRequest &request) const
{
    Page page;
    page.fileName = request.fileName;
    page.text = request.text;

    PageCutter::Cut cut = PageCutter(m_lexicon).cut(page.text);
    page.uncovered = cut.uncovered;
    page.warnings = cut.warnings;

    if (request.issueDate.isValid())
        page.issueDate = {request.issueDate, request.issueDate, true, {}};
    else
        page.issueDate = PageDater(m_lexicon).date(cut.articles);
    page.homeDistrict = DistrictFinder(m_lexicon).homeOf(page.text);

    const ArticleFactReader facts(m_lexicon);
    for (Article &article : cut.articles)
        facts.read(article, page);
    page.articles = std::move(cut.articles);
    return page;
}

} // namespace jianbao
