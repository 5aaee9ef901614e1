#include "tests/helpers/pagebuilder.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

PageBuilder::PageBuilder(const QString &fileName)
{
    m_page.fileName = fileName;
}

PageBuilder &PageBuilder::issuedOn(QDate day)
{
    m_page.issueDate = {day, day, true, {}};
    return *this;
}

PageBuilder &PageBuilder::homeDistrict(const QString &district)
{
    m_page.homeDistrict = district;
    return *this;
}

PageBuilder &PageBuilder::article(const QString &headline, const QString &kicker, const QString &deck)
{
    m_page.articles.append(Article());
    const qsizetype from = m_page.text.size();
    Article &article = m_page.articles.last();
    article.kicker = addHead(kicker);
    article.headline = addHead(headline);
    article.deck = addHead(deck);
    article.pieces = {{from, m_page.text.size()}};
    return *this;
}

PageBuilder &PageBuilder::kind(ArticleKind kind)
{
    m_page.articles.last().kind = kind;
    return *this;
}

PageBuilder &PageBuilder::districts(const QStringList &districts)
{
    m_page.articles.last().districts = districts;
    return *this;
}

PageBuilder &PageBuilder::reporter(const QString &name)
{
    m_page.articles.last().byline.reporters.append(name);
    return *this;
}

PageBuilder &PageBuilder::paragraph(const QString &words, qsizetype breakAfter)
{
    Paragraph paragraph;
    if (breakAfter > 0) {
        const Span first = addLine(words.left(breakAfter));
        const Span second = addLine(words.mid(breakAfter));
        paragraph.words.append(m_page.text, first);
        paragraph.words.append(m_page.text, second);
    } else {
        const Span whole = addLine(words);
        paragraph.words.append(m_page.text, whole);
    }
    Article &article = m_page.articles.last();
    article.paragraphs.append(paragraph);
    article.pieces.last().to = m_page.text.size();
    return *this;
}

PageBuilder &PageBuilder::event(const QString &quote, const QString &district, QDate day, const QString &what)
{
    m_page.articles.last().events.append(
        {quoted(quote), Period::day(day), Precision::Day, district, what, 0.9, u"by-hand"_s});
    return *this;
}

PageBuilder &PageBuilder::observation(const QString &quote, const QString &subject, const QString &indicator,
                                      double value, const QString &unit, Period period)
{
    Observation observation;
    observation.quote = quoted(quote);
    observation.subject = subject;
    observation.name = indicator;
    observation.indicator = indicator;
    observation.value = value;
    observation.unit = unit;
    observation.period = period;
    observation.confidence = 0.8;
    observation.rule = u"by-hand"_s;
    m_page.articles.last().observations.append(observation);
    return *this;
}

PageBuilder &PageBuilder::method(const QString &quote, const QString &name)
{
    m_page.articles.last().methods.append({quoted(quote), name, 0.7, u"by-hand"_s});
    return *this;
}

Span PageBuilder::addLine(const QString &line)
{
    const qsizetype from = m_page.text.size();
    m_page.text += line + u'\n';
    return {from, from + line.size()};
}

HeadText PageBuilder::addHead(const QString &line)
{
    return line.isEmpty() ? HeadText{} : HeadText{line, {addLine(line)}};
}

Quote PageBuilder::quoted(const QString &words) const
{
    const qsizetype from = m_page.text.lastIndexOf(words);
    Q_ASSERT_X(from >= 0, "PageBuilder", "the quote does not stand on the page");
    return Quote::of(m_page.text, {from, from + words.size()});
}

} // namespace jianbao
