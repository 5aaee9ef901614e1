#include "models/archive/index/searchscores.h"

#include "models/search/segmentstring.h"

#include <algorithm>
#include <cmath>

namespace jianbao
{

namespace
{

constexpr float headlineWeight = 5;
constexpr double saturation = 1.2;     ///< k₁: how soon more of the same string counts little
constexpr double lengthPenalty = 0.75; ///< b: how much a long article needs to say more

using Part = SegmentTable::Part;

void collectStrings(const SearchPlan &plan, std::vector<const SearchPlan *> &strings)
{
    if (plan.kind == SearchPlan::Kind::String)
        strings.push_back(&plan);
    if (plan.kind == SearchPlan::Kind::Not)
        return;
    for (const SearchPlan &child : plan.children)
        collectStrings(child, strings);
}

bool isWanted(Part wanted, Part part)
{
    return wanted == Part::All || wanted == part;
}

float weightOf(const SearchDocument &document, const SearchPlan &plan)
{
    float weight = 0;
    if (isWanted(plan.part, Part::Headline))
        weight += headlineWeight * static_cast<float>(document.headline.count(plan.string));
    if (isWanted(plan.part, Part::Byline))
        weight += static_cast<float>(document.byline.count(plan.string));
    if (isWanted(plan.part, Part::Body))
        weight += static_cast<float>(document.body.count(plan.string));
    return weight;
}

} // namespace

double SearchScores::Weights::of(const SearchHits::Hit &hit) const
{
    const auto document = static_cast<std::size_t>(hit.document);
    return hit.isOutside() ? outside[document] : inSegments[hit.segment][document];
}

std::vector<double> SearchScores::scores(const std::vector<SearchHits::Hit> &hits,
                                         const SearchPlan &plan) const
{
    std::vector<double> scores(hits.size());
    std::vector<const SearchPlan *> strings;
    collectStrings(plan, strings);
    const double usual = usualLength();
    for (const SearchPlan *string : strings) {
        const Weights weights = weightsOf(*string);
        for (std::size_t i = 0; i < hits.size(); ++i) {
            const double weight = weights.of(hits[i]);
            const double penalty = 1 - lengthPenalty + lengthPenalty * length(hits[i]) / usual;
            scores[i] += weights.rarity * weight * (saturation + 1) / (weight + saturation * penalty);
        }
    }
    return scores;
}

SearchScores::Weights SearchScores::weightsOf(const SearchPlan &string) const
{
    Weights weights;
    const auto isThere = [](float weight) { return weight > 0; };
    auto documents = static_cast<double>(m_hits.snapshot().changed().size());
    double having = 0;
    for (const SearchSegment &segment : m_hits.snapshot().segments()) {
        std::vector<float> inside = weightsIn(segment, string);
        documents += segment.table->size();
        having += static_cast<double>(std::count_if(inside.begin(), inside.end(), isThere));
        weights.inSegments.push_back(std::move(inside));
    }
    for (const SearchDocument &document : m_hits.outside())
        weights.outside.push_back(weightOf(document, string));
    having += static_cast<double>(std::count_if(weights.outside.begin(), weights.outside.end(), isThere));
    weights.rarity = std::log(1 + (documents - having + 0.5) / (having + 0.5));
    return weights;
}

std::vector<float> SearchScores::weightsIn(const SearchSegment &segment, const SearchPlan &string) const
{
    const SegmentTable &table = *segment.table;
    std::vector<float> weights(static_cast<std::size_t>(table.size()));
    const PostingTable::Segment postings(m_postings, segment.id);
    const quint32 end = table.start(table.size());
    SegmentString(table, postings, string.string).visitPlaces([&](std::span<const quint32> places) {
        for (const quint32 place : places) {
            if (place >= end) // in damaged bytes
                return;
            const int document = table.documentAt(place);
            if (segment.dead.contains(document) || !table.isIn(string.part, document, place))
                continue;
            weights[static_cast<std::size_t>(document)] +=
                table.isIn(Part::Headline, document, place) ? headlineWeight : 1;
        }
    });
    return weights;
}

double SearchScores::length(const SearchHits::Hit &hit) const
{
    if (!hit.isOutside())
        return m_hits.segment(hit.segment).table->length(hit.document);
    return static_cast<double>(m_hits.outside()[static_cast<std::size_t>(hit.document)].text().size());
}

double SearchScores::usualLength() const
{
    double sum = 1;
    double documents = 1;
    for (const SearchSegment &segment : m_hits.snapshot().segments()) {
        documents += segment.table->size();
        sum += segment.table->start(segment.table->size());
    }
    for (const SearchDocument &document : m_hits.outside()) {
        ++documents;
        sum += static_cast<double>(document.text().size());
    }
    return sum / documents;
}

} // namespace jianbao
