#include "models/archive/facts/decidedfacts.h"

#include "models/archive/database/database.h"
#include "models/archive/facts/factcolumns.h"
#include "models/datatypes/enumkeys.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QList<Event> &factsOf(Article &article, const Event &)
{
    return article.events;
}
QList<Observation> &factsOf(Article &article, const Observation &)
{
    return article.observations;
}
QList<Method> &factsOf(Article &article, const Method &)
{
    return article.methods;
}

template <typename Fact> bool isSame(const Fact &left, const Fact &right)
{
    return left.quote.at == right.quote.at && FactTable<Fact>::claim(left) == FactTable<Fact>::claim(right);
}

/// They tell the same, by whatever rule and however surely.
template <typename Fact> bool tellsTheSame(Fact read, const Fact &decided)
{
    read.confidence = decided.confidence;
    read.rule = decided.rule;
    return read == decided;
}

/// Puts the decided fact into the page; nothing if the reading told it, too.
template <typename Fact> std::optional<ReadingDifference> put(const Fact &decided, Page &page)
{
    Article *around = nullptr;
    std::optional<AnyFact> other;
    for (Article &article : page.articles) {
        QList<Fact> &facts = factsOf(article, decided);
        const auto found =
            std::find_if(facts.begin(), facts.end(), [&](const Fact &fact) { return isSame(fact, decided); });
        if (found != facts.end()) {
            const Fact read = std::exchange(*found, decided);
            return tellsTheSame(read, decided) ? std::nullopt
                                               : std::optional(ReadingDifference{decided, read});
        }
        for (const Fact &fact : std::as_const(facts)) {
            if (fact.quote.at.overlaps(decided.quote.at) && !other)
                other = fact;
        }
        const bool holds = std::any_of(article.pieces.cbegin(), article.pieces.cend(),
                                       [&](const Span &piece) { return piece.overlaps(decided.quote.at); });
        if (holds && !around)
            around = &article;
    }
    if (around)
        factsOf(*around, decided).append(decided);
    return ReadingDifference{decided, other};
}

} // namespace

DecidedFacts::DecidedFacts(const Database &database) : m_database(database) {}

QString DecidedFacts::jsonOf(const AnyFact &fact)
{
    const QVariantMap columns = std::visit(
        [](const auto &each) {
            using Fact = std::decay_t<decltype(each)>;
            QVariantMap map = FactTable<Fact>::columns(each);
            map.insert(u"confidence"_s, each.confidence);
            map.insert(u"rule"_s, each.rule);
            return map;
        },
        fact);
    return QString::fromUtf8(
        QJsonDocument(QJsonObject::fromVariantMap(columns)).toJson(QJsonDocument::Compact));
}

AnyFact DecidedFacts::fromJson(FactKind kind, const QString &json, const Quote &quote)
{
    QVariantMap row = QJsonDocument::fromJson(json.toUtf8()).object().toVariantMap();
    row.insert(u"quote_from"_s, qint64(quote.at.from));
    row.insert(u"quote_to"_s, qint64(quote.at.to));
    row.insert(u"quote_words"_s, quote.words);
    return factFrom(kind, row);
}

QList<AnyFact> DecidedFacts::ofPage(const QString &pageDigest) const
{
    QList<AnyFact> facts;
    QSqlQuery query =
        m_database.run(u"SELECT kind, fact, quote_from, quote_to, quote_words FROM decision "
                       "WHERE page_sha256 = :page AND verdict = 'confirmed' AND fact <> '' ORDER BY id"_s,
                       {{u"page"_s, pageDigest}});
    while (query.next()) {
        const Quote quote{{query.value(2).toLongLong(), query.value(3).toLongLong()},
                          query.value(4).toString()};
        if (const std::optional<FactKind> kind = valueOf<FactKind>(query.value(0).toString()))
            facts.append(fromJson(*kind, query.value(1).toString(), quote));
    }
    return facts;
}

QList<ReadingDifference> DecidedFacts::putInto(Page &page, const QString &pageDigest) const
{
    QList<ReadingDifference> differences;
    for (const AnyFact &decided : ofPage(pageDigest)) {
        if (const auto other = std::visit([&page](const auto &fact) { return put(fact, page); }, decided))
            differences.append(*other);
    }
    return differences;
}

} // namespace jianbao
