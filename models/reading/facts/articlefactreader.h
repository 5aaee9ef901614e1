#pragma once

#include "models/datatypes/page.h"
#include "models/reading/facts/articletopic.h"
#include "models/reading/facts/eventfinder.h"
#include "models/reading/facts/methodfinder.h"
#include "models/reading/facts/observationfinder.h"
#include "models/reading/facts/regionfinder.h"

#include <functional>
#include <optional>

namespace jianbao
{

class Lexicon;

/// Fills in an article's districts, events, observations and methods from its mended text. Facts get quotes
/// in page offsets; one whose words do not stand on the page in one piece, or that says nothing, is left out.
/// Reentrant.
class ArticleFactReader
{
public:
    /// `times` is for pages.
    ArticleFactReader(const Lexicon &lexicon, const TimeFinder &times, const DistrictFinder &districts);
    /// `page` gives the text, the issue date and the home district; its articles are not looked at. `region`
    /// is what regionOf() it says. `isUnwanted`, if there is one, is asked between the steps; true leaves the
    /// article without facts. `times`, if somebody has looked for them, are those of the article's body.
    void read(Article &article, const Page &page, const PageRegion &region,
              const std::function<bool()> &isUnwanted = {},
              const std::optional<TimeFinder::Scan> &times = {}) const;
    /// The city and the province that the page is about; empty for the paper of a zone, which tells them.
    PageRegion regionOf(const Page &page) const;

private:
    HeadDistricts headDistricts(const Article &article, const QString &home) const;
    Period periodTold(const QString &headline, const IssueDate &issue) const;
    ArticleMarks marksOf(const Article &article, const QString &text, const Page &page,
                         const PageRegion &region, const HeadDistricts &named,
                         const TimeFinder::Scan &times) const;
    void markOrganisations(const Article &article, ArticleMarks &marks) const;

    TimeFinder m_times;
    QuantityFinder m_quantities;
    DistrictFinder m_districts;
    RegionFinder m_regions;
    OrganisationFinder m_organisations;
    EventFinder m_events;
    ObservationFinder m_observations;
    MethodFinder m_methods;
};

} // namespace jianbao
