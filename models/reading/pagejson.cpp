#include "models/reading/pagejson.h"

#include "models/datatypes/enumkeys.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue dayOrNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonArray spanToJson(Span span)
{
    return {span.from, span.to};
}

/// What events, observations and methods have in common.
template <typename Fact> QJsonObject factToJson(const Fact &fact)
{
    return {{u"quote"_s, fact.quote.shownWords()},
            {u"at"_s, spanToJson(fact.quote.at)},
            {u"confidence"_s, fact.confidence},
            {u"rule"_s, fact.rule}};
}

QJsonObject toJson(const Event &event)
{
    QJsonObject object = factToJson(event);
    object.insert(u"start"_s, dayOrNull(event.period.start));
    object.insert(u"end"_s, dayOrNull(event.period.end));
    object.insert(u"precision"_s, keyOf(event.precision));
    object.insert(u"district"_s, textOrNull(event.district));
    object.insert(u"what"_s, event.what);
    return object;
}

QJsonObject toJson(const Observation &observation)
{
    QJsonObject object = factToJson(observation);
    object.insert(u"subject"_s, textOrNull(observation.subject));
    object.insert(u"name"_s, observation.name);
    object.insert(u"indicator"_s, textOrNull(observation.indicator));
    object.insert(u"value"_s, observation.value);
    if (observation.valueTo)
        object.insert(u"value_to"_s, *observation.valueTo);
    object.insert(u"unit"_s, observation.unit);
    object.insert(u"bound"_s, keyOf(observation.bound));
    object.insert(u"aspect"_s, keyOf(observation.aspect));
    object.insert(u"start"_s, dayOrNull(observation.period.start));
    object.insert(u"end"_s, dayOrNull(observation.period.end));
    object.insert(u"status"_s, keyOf(observation.status));
    return object;
}

QJsonObject toJson(const Method &method)
{
    QJsonObject object = factToJson(method);
    object.insert(u"name"_s, method.name);
    return object;
}

template <typename Fact> QJsonArray listToJson(const QList<Fact> &facts)
{
    QJsonArray array;
    for (const Fact &fact : facts)
        array.append(toJson(fact));
    return array;
}

QJsonObject articleToJson(const Article &article, const QString &id)
{
    QJsonArray paragraphs;
    for (const Paragraph &paragraph : article.paragraphs)
        paragraphs.append(paragraph.words.text());
    return {{u"id"_s, id},
            {u"kind"_s, keyOf(article.kind)},
            {u"banner"_s, textOrNull(article.banner.words)},
            {u"kicker"_s, textOrNull(article.kicker.words)},
            {u"headline"_s, textOrNull(article.headline.words)},
            {u"deck"_s, textOrNull(article.deck.words)},
            {u"reporters"_s, QJsonArray::fromStringList(article.byline.reporters)},
            {u"correspondents"_s, QJsonArray::fromStringList(article.byline.correspondents)},
            {u"photographers"_s, QJsonArray::fromStringList(article.byline.photographers)},
            {u"authors"_s, QJsonArray::fromStringList(article.byline.authors)},
            {u"paragraphs"_s, paragraphs},
            {u"pieces"_s, article.pieces.size()},
            {u"complete"_s, keyOf(article.complete)},
            {u"districts"_s, QJsonArray::fromStringList(article.districts)},
            {u"events"_s, listToJson(article.events)},
            {u"indicators"_s, listToJson(article.observations)},
            {u"methods"_s, listToJson(article.methods)}};
}

QJsonObject issueDateToJson(const IssueDate &issue)
{
    return {{u"earliest"_s, dayOrNull(issue.earliest)},
            {u"latest"_s, dayOrNull(issue.latest)},
            {u"given"_s, issue.given},
            {u"evidence"_s, QJsonArray::fromStringList(issue.evidence)}};
}

/// “000” of “000_7a57.txt”: what stands before the first underscore of the file's name.
QString stemOf(const QString &fileName)
{
    return QFileInfo(fileName).completeBaseName().section(u'_', 0, 0);
}

} // namespace

QJsonObject pageToJson(const Page &page)
{
    QJsonArray articles;
    for (const Article &article : page.articles) {
        const QString id = u"%1-%2"_s.arg(stemOf(page.fileName)).arg(articles.size() + 1, 2, 10, QChar(u'0'));
        articles.append(articleToJson(article, id));
    }
    QJsonArray uncovered;
    for (const Span span : page.uncovered) {
        uncovered.append(
            QJsonObject{{u"at"_s, spanToJson(span)}, {u"text"_s, page.text.mid(span.from, span.length())}});
    }
    return {{u"file"_s, page.fileName},
            {u"issue_date"_s, issueDateToJson(page.issueDate)},
            {u"home_district"_s, textOrNull(page.homeDistrict)},
            {u"articles"_s, articles},
            {u"uncovered"_s, uncovered},
            {u"warnings"_s, QJsonArray::fromStringList(page.warnings)}};
}

QByteArray pageToJsonFile(const Page &page)
{
    return QJsonDocument(pageToJson(page)).toJson(QJsonDocument::Indented);
}

} // namespace jianbao
