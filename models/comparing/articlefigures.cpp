#include "models/comparing/articlefigures.h"

#include "models/datatypes/characterclasses.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

bool endsGroup(QChar unit)
{
    return unit == u'；' || unit == u';';
}

QList<ArticleFigures::Figure> placed(const StoredArticle &article, const MendedText &body)
{
    QList<ArticleFigures::Figure> figures;
    for (const StoredObservation &stored : article.observations) {
        const Span quote = stored.fact.quote.at;
        const Span at{body.offsetOfPage(quote.from), body.offsetOfPage(quote.to - 1) + 1};
        if (stored.verdict != Verdict::Rejected && at.from >= 0 && !at.isEmpty())
            figures.append({stored, at, 0});
    }
    std::stable_sort(figures.begin(), figures.end(),
                     [](const auto &left, const auto &right) { return left.at.to < right.at.to; });
    return figures;
}

} // namespace

ArticleFigures::ArticleFigures(const StoredArticle &article)
{
    const MendedText body = article.article.body();
    m_text = body.text();
    qsizetype offset = 0;
    qsizetype group = 0;
    bool begins = true;
    for (Figure &figure : placed(article, body)) {
        for (; offset < figure.at.to - 1; ++offset) {
            begins = begins || endsSentence(m_text.at(offset));
            group += endsGroup(m_text.at(offset)) ? 1 : 0;
        }
        figure.group = group;
        if (begins)
            m_sentences.append(Sentence());
        m_sentences.last().append(figure);
        begins = false;
    }
}

QStringView ArticleFigures::between(const Figure &left, const Figure &right) const
{
    const qsizetype from = std::min(left.at.to, right.at.to);
    return QStringView(m_text).mid(from, std::max(left.at.to, right.at.to) - from);
}

QStringView ArticleFigures::before(const Figure &figure) const
{
    qsizetype from = figure.at.to;
    while (from > 0 && !endsSentence(m_text.at(from - 1)))
        --from;
    return QStringView(m_text).mid(from, figure.at.to - from);
}

} // namespace jianbao
