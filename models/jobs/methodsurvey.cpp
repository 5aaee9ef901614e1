#include "models/jobs/methodsurvey.h"

#include "models/archive/facts/factstore.h"
#include "models/archive/pages/articlestore.h"
#include "models/reading/facts/clausesplitter.h"
#include "models/reading/facts/methodmemberfinder.h"
#include "models/reading/lexicon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// The sentence that holds `offset` and the one behind it, as long as it stands in the same paragraph.
Span surroundings(const QList<Sentence> &sentences, qsizetype offset)
{
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        if (!sentences.at(i).at.contains(offset))
            continue;
        const bool goesOn =
            i + 1 < sentences.size() && sentences.at(i + 1).paragraph == sentences.at(i).paragraph;
        return {sentences.at(i).at.from, goesOn ? sentences.at(i + 1).at.to : sentences.at(i).at.to};
    }
    return {};
}

Span sentenceAt(const QList<Sentence> &sentences, qsizetype offset)
{
    const auto holds = [&](const Sentence &sentence) { return sentence.at.contains(offset); };
    const auto found = std::find_if(sentences.cbegin(), sentences.cend(), holds);
    return found == sentences.cend() ? Span() : found->at;
}

template <typename Fact>
QList<Stored<Fact>> factsWithin(const QList<Stored<Fact>> &facts, const MendedText &body, Span span)
{
    QList<Stored<Fact>> within;
    std::copy_if(facts.cbegin(), facts.cend(), std::back_inserter(within), [&](const Stored<Fact> &stored) {
        return stored.verdict != Verdict::Rejected &&
               span.contains(body.offsetOfPage(stored.fact.quote.at.from));
    });
    return within;
}

/// The district that is named last before the method, or the article's first one.
QString districtBefore(const QString &text, qsizetype offset, const QStringList &districts)
{
    QString nearest = districts.value(0);
    qsizetype place = -1;
    for (const QString &district : districts) {
        const qsizetype found = text.lastIndexOf(district, offset);
        if (found > place) {
            place = found;
            nearest = district;
        }
    }
    return nearest;
}

} // namespace

MethodSurvey::MethodSurvey(const Database &database, const Lexicon &lexicon)
    : m_database(database)
    , m_organisations(lexicon)
    , m_times(lexicon)
    , m_beginnings(lexicon.words(u"methodbeginnings"_s, u"word"_s))
{
}

void MethodSurvey::tellSince(const StoredArticle &article, const QString &sentence,
                             MethodTelling &telling) const
{
    const bool tellsBeginning =
        std::any_of(m_beginnings.cbegin(), m_beginnings.cend(),
                    [&sentence](const QString &word) { return sentence.contains(word); });
    if (!tellsBeginning)
        return;
    const IssueClock issue{article.source.issueEarliest, article.source.issueLatest};
    for (const FoundTime &time : m_times.find(sentence, issue)) {
        const QStringView words = QStringView(sentence).mid(time.at.from, time.at.length());
        const bool told = time.kind == FoundTime::Kind::Day || time.kind == FoundTime::Kind::Range;
        if (told && !time.future && !time.comparison && words.contains(u'年') && !words.contains(u"以来") &&
            time.period.start.isValid()) {
            telling.since = time.period;
            telling.sinceWords = sentence;
            return;
        }
    }
}

QList<MethodTelling> MethodSurvey::tellingsIn(const StoredArticle &article,
                                              const QList<StoredMethod> &methods) const
{
    const MendedText body = article.article.body();
    const QList<Sentence> sentences = splitSentences(body.text());
    const QList<FoundOrganisation> organisations = m_organisations.find(body.text());
    QList<MethodTelling> tellings;
    for (const StoredMethod &method : methods) {
        MethodTelling telling;
        telling.method = method;
        const Span quote = method.fact.quote.at;
        const Span name{body.offsetOfPage(quote.from), body.offsetOfPage(quote.to - 1) + 1};
        const Span sentence = sentenceAt(sentences, name.from);
        if (name.from >= 0 && !sentence.isEmpty()) {
            telling.members = MethodMemberFinder::find(body.text(), name);
            telling.district = districtBefore(body.text(), name.from, article.article.districts);
            for (const FoundOrganisation &organisation : organisations) {
                if (organisation.kind == FoundOrganisation::Kind::Office &&
                    sentence.contains(organisation.at) && organisation.at.to <= name.from)
                    telling.office = organisation.name;
            }
            const Span around = surroundings(sentences, name.from);
            telling.figures = factsWithin(article.observations, body, around);
            telling.events = factsWithin(article.events, body, around);
            tellSince(article, body.text().mid(sentence.from, sentence.length()), telling);
        }
        tellings.append(telling);
    }
    return tellings;
}

QList<CatalogueEntry> MethodSurvey::entries(const FactFilter &filter) const
{
    const ArticleStore articles(m_database);
    QStringList order;
    QHash<QString, QList<StoredMethod>> byArticle;
    for (const StoredMethod &method : FactStore(m_database).methods(filter)) {
        if (!byArticle.contains(method.source.articleId))
            order.append(method.source.articleId);
        byArticle[method.source.articleId].append(method);
    }
    order.sort();
    QList<MethodTelling> tellings;
    for (const QString &id : std::as_const(order))
        tellings += tellingsIn(articles.load(id), byArticle.value(id));
    return MethodCatalogue::entriesOf(tellings);
}

} // namespace jianbao
