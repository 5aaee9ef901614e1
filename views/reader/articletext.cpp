#include "views/reader/articletext.h"

#include "models/items/citation.h"
#include "models/search/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

ArticleText::Role roleOf(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Body:
        return ArticleText::Role::Body;
    case ParagraphRole::Subhead:
        return ArticleText::Role::Subhead;
    case ParagraphRole::Signature:
        return ArticleText::Role::Signature;
    }
    Q_UNREACHABLE();
}

MendedText unplaced(const QString &words)
{
    return MendedText(words, {});
}

} // namespace

ArticleText::ArticleText(const StoredArticle &stored)
{
    const Article &article = stored.article;
    addHead(Role::Banner, article.banner, stored.pageText);
    addHead(Role::Kicker, article.kicker, stored.pageText);
    addHead(Role::Headline, article.headline, stored.pageText);
    addHead(Role::Deck, article.deck, stored.pageText);
    Source source = stored.source;
    source.headline.clear();
    add(Role::Source, unplaced(Citation::of(source)));
    add(Role::Byline, unplaced(article.byline.all().join(u"  "_s)));
    for (const Paragraph &paragraph : article.paragraphs)
        add(roleOf(paragraph.role), paragraph.words);
}

void ArticleText::add(Role role, const MendedText &words)
{
    if (words.isEmpty())
        return;
    if (!m_blocks.isEmpty())
        m_words.appendSeparator(u"\n"_s);
    const qsizetype from = m_words.text().size();
    QString text = words.text();
    text.replace(u'\n', u' ');
    m_words.append(MendedText(text, words.runs()));
    m_blocks.append({role, {from, m_words.text().size()}});
}

void ArticleText::addHead(Role role, const HeadText &head, const QString &page)
{
    QList<MendedText::Run> runs;
    qsizetype searched = 0;
    for (const Span &line : head.at) {
        const QString words = page.mid(line.from, line.length());
        const qsizetype at = head.words.indexOf(words, searched);
        if (at < 0)
            continue;
        runs.append({at, line.from, line.length()});
        searched = at + line.length();
    }
    add(role, MendedText(head.words, runs));
}

QList<Span> ArticleText::shown(Span page) const
{
    QList<Span> found;
    for (const MendedText::Run &run : m_words.runs()) {
        const qsizetype from = std::max(run.pageFrom, page.from);
        const qsizetype to = std::min(run.pageFrom + run.length, page.to);
        if (from >= to)
            continue;
        const Span span{run.at + from - run.pageFrom, run.at + to - run.pageFrom};
        if (!found.isEmpty() && found.last().to == span.from)
            found.last().to = span.to;
        else
            found.append(span);
    }
    return found;
}

qsizetype ArticleText::pageOffset(qsizetype shown) const
{
    for (const MendedText::Run &run : m_words.runs()) {
        if (run.at + run.length > shown)
            return run.pageFrom + qMax(qsizetype(0), shown - run.at);
    }
    return -1;
}

QList<Span> ArticleText::find(const QStringList &strings) const
{
    QList<Span> found;
    if (strings.isEmpty())
        return found;
    const FoldedText folded(text());
    for (const QString &wanted : strings)
        found += folded.find(wanted);
    return found;
}

} // namespace jianbao
