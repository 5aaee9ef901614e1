#include "tests/comparing/figurearticle.h"

#include "models/datatypes/enumkeys.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

void readValue(const QString &words, Observation &observation)
{
    static const QRegularExpression number(u"([\\d.]+)(?:[余多])?(万|亿)?(?:[余多])?(\\D+)$"_s);
    const QRegularExpressionMatch match = number.match(words);
    const QString scale = match.captured(2);
    const double factor = scale == u"亿" ? 1e8 : scale == u"万" ? 1e4 : 1;
    observation.value = match.captured(1).toDouble() * factor;
    observation.unit = match.captured(3);
}

void readMark(const QString &mark, Observation &observation)
{
    if (mark.startsWith(u"name="))
        observation.name = mark.mid(5);
    else if (mark.startsWith(u"indicator="))
        observation.indicator = mark.mid(10);
    else if (mark.startsWith(u"of="))
        observation.subject = mark.mid(3);
    else if (mark.startsWith(u'='))
        observation.value = mark.mid(1).toDouble();
    else if (mark.toInt() > 1900)
        observation.period = {QDate(mark.toInt(), 1, 1), QDate(mark.toInt(), 12, 31)};
    else if (const auto aspect = valueOf<Aspect>(mark))
        observation.aspect = *aspect;
    else if (const auto bound = valueOf<Bound>(mark))
        observation.bound = *bound;
    else if (const auto status = valueOf<FactStatus>(mark))
        observation.status = *status;
    else
        qFatal("no such mark: %s", qPrintable(mark));
}

} // namespace

StoredArticle figureArticle(const QString &markup, const QString &id)
{
    StoredArticle article;
    article.id = id;
    static const QRegularExpression figure(u"\\[([^\\]|]+)((?:\\|[^\\]|]+)*)\\]"_s);
    QRegularExpressionMatchIterator matches = figure.globalMatch(markup);
    qsizetype copied = 0;
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        article.pageText += markup.mid(copied, match.capturedStart() - copied);
        copied = match.capturedEnd();
        StoredObservation stored;
        stored.id = u"%1-%2"_s.arg(id).arg(article.observations.size());
        stored.source.articleId = id;
        stored.source.issueLatest = QDate(2030, 1, 1);
        Observation &observation = stored.fact;
        observation.subject = u"云岭高新区"_s;
        observation.name = u"产值"_s;
        observation.period = {QDate(2021, 1, 1), QDate(2021, 12, 31)};
        const qsizetype from = article.pageText.size();
        article.pageText += match.captured(1);
        observation.quote = Quote::of(article.pageText, {from, article.pageText.size()});
        readValue(match.captured(1), observation);
        for (const QString &mark : match.captured(2).split(u'|', Qt::SkipEmptyParts))
            readMark(mark, observation);
        if (observation.indicator.isEmpty())
            observation.indicator = observation.name;
        article.observations.append(stored);
    }
    article.pageText += markup.mid(copied);
    Paragraph paragraph;
    paragraph.words.append(article.pageText, {0, article.pageText.size()});
    article.article.paragraphs.append(paragraph);
    return article;
}

} // namespace jianbao
