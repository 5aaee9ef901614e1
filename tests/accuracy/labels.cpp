#include "tests/accuracy/labels.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts.append(text.toString());
    return texts;
}

QHash<QString, QStringList> acceptedOf(const QJsonObject &object)
{
    QHash<QString, QStringList> accepted;
    const QJsonObject accept = object.value(u"accept"_s).toObject();
    for (auto it = accept.begin(); it != accept.end(); ++it)
        accepted.insert(it.key(), textsOf(it.value()));
    return accepted;
}

std::optional<double> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

FactLabel factOf(const QJsonObject &object)
{
    FactLabel fact;
    fact.quote = object.value(u"quote"_s).toString();
    const QJsonArray at = object.value(u"at"_s).toArray();
    if (at.size() == 2)
        fact.at = Span{at.at(0).toInteger(), at.at(1).toInteger()};
    fact.core = object.value(u"tier"_s).toString(u"core"_s) == u"core"_s;
    fact.confidence = object.value(u"confidence"_s).toDouble();
    const QJsonValue name = object.value(u"name"_s);
    fact.names = name.isArray() ? textsOf(name) : QStringList{name.toString()};
    for (const QString &key : {u"district"_s, u"subject"_s, u"unit"_s, u"bound"_s, u"aspect"_s, u"status"_s})
        fact.words.insert(key, object.value(key).toString());
    fact.value = numberOf(object.value(u"value"_s));
    fact.valueTo = numberOf(object.value(u"value_to"_s));
    fact.period = {object.value(u"start"_s).toString(), object.value(u"end"_s).toString()};
    fact.accepted = acceptedOf(object);
    for (const QJsonValue &period : object.value(u"accept"_s).toObject().value(u"period"_s).toArray())
        fact.acceptedPeriods.append({period.toArray().at(0).toString(), period.toArray().at(1).toString()});
    return fact;
}

QList<FactLabel> factsOf(const QJsonValue &list)
{
    QList<FactLabel> facts;
    for (const QJsonValue &fact : list.toArray())
        facts.append(factOf(fact.toObject()));
    return facts;
}

ArticleLabels articleOf(const QJsonObject &object)
{
    ArticleLabels article;
    article.id = object.value(u"id"_s).toString();
    for (const QString &role : {u"banner"_s, u"kicker"_s, u"headline"_s, u"deck"_s}) {
        if (object.value(role).isString())
            article.head.insert(role, object.value(role).toString());
    }
    article.acceptedHeads = acceptedOf(object);
    for (const QString &role : {u"reporters"_s, u"correspondents"_s, u"photographers"_s, u"authors"_s})
        article.bylines.insert(role, textsOf(object.value(role)));
    article.first = object.value(u"first"_s).toString();
    article.last = object.value(u"last"_s).toString();
    article.paragraphs = textsOf(object.value(u"paragraphs"_s));
    for (const QJsonValue &join : object.value(u"joins"_s).toArray())
        article.joins.append({join.toArray().at(0).toString(), join.toArray().at(1).toString()});
    article.events = factsOf(object.value(u"events"_s));
    article.indicators = factsOf(object.value(u"indicators"_s));
    article.methods = factsOf(object.value(u"methods"_s));
    return article;
}

} // namespace

QStringList FactLabel::rightAnswers(const QString &key) const
{
    return QStringList{words.value(key)} + accepted.value(key);
}

PageLabels PageLabels::of(const QJsonObject &page)
{
    PageLabels labels;
    labels.file = page.value(u"file"_s).toString();
    const QJsonObject issue = page.value(u"issue_date"_s).toObject();
    labels.issue = {issue.value(u"earliest"_s).toString(), issue.value(u"latest"_s).toString()};
    for (const QJsonValue &article : page.value(u"articles"_s).toArray())
        labels.articles.append(articleOf(article.toObject()));
    return labels;
}

} // namespace jianbao
