#include "models/reading/layout/articleassembler.h"

#include "models/reading/layout/paragraphmender.h"
#include "models/reading/layout/sentenceends.h"
#include "models/reading/lexicon.h"

namespace jianbao
{

namespace
{

void addNew(QStringList &names, const QStringList &more)
{
    for (const QString &name : more) {
        if (!names.contains(name))
            names.append(name);
    }
}

Byline bylineOf(const QList<PageLine> &lines, const ArticleDraft &draft)
{
    Byline byline;
    for (const int number : draft.body) {
        const Byline &line = lines.at(number).byline();
        addNew(byline.reporters, line.reporters);
        addNew(byline.correspondents, line.correspondents);
        addNew(byline.photographers, line.photographers);
        addNew(byline.authors, line.authors);
    }
    return byline;
}

template <typename Test> bool allBetween(int line, int next, Test test)
{
    while (++line < next && test(line)) {
    }
    return line == next;
}

/// The stretches of the page in which the article stands without another's line between: the body in reading
/// order, the heads with the piece that they touch.
QList<Span> piecesOf(const QList<PageLine> &lines, const ArticleDraft &draft)
{
    QList<QList<int>> runs;
    for (const int number : draft.body) {
        if (runs.isEmpty() || runs.last().last() + 1 != number)
            runs.append(QList<int>{});
        runs.last().append(number);
    }
    for (auto head = draft.heads.crbegin(); head != draft.heads.crend(); ++head) {
        const auto touched = std::find_if(runs.begin(), runs.end(), [&](const QList<int> &run) {
            const auto isOwn = [&](int number) { return draft.banner.contains(number); };
            return run.first() > *head && allBetween(*head, run.first(), isOwn);
        });
        if (touched != runs.end())
            touched->prepend(*head);
        else
            runs.prepend(QList<int>{*head});
    }
    QList<Span> pieces;
    for (const QList<int> &run : runs)
        pieces.append({lines.at(run.first()).at().from, lines.at(run.last()).at().to});
    return pieces;
}

Completeness completenessOf(const QList<PageLine> &lines, const ArticleDraft &draft)
{
    if (draft.openStart)
        return Completeness::HeadMissing;
    if (draft.body.isEmpty())
        return Completeness::TailMissing;
    const PageLine &last = lines.at(draft.body.last());
    const bool open = last.isBody() && !last.listed && !draft.closed && isOpenEnd(last.text);
    return open || last.isHead() ? Completeness::TailMissing : Completeness::Whole;
}

/// A column of briefs: every paragraph begins with the same bullet.
bool isBriefs(const QList<PageLine> &lines, const ArticleDraft &draft)
{
    QList<QChar> bullets;
    for (const int number : draft.body) {
        const PageLine &line = lines.at(number);
        if (line.isBody())
            bullets.append(isBulleted(line.text) ? line.text.front() : QChar());
    }
    return bullets.size() > 2 && !bullets.first().isNull() &&
           bullets.count(bullets.first()) == bullets.size();
}

} // namespace

ArticleAssembler::ArticleAssembler(const Lexicon &lexicon)
    : m_headlines(lexicon)
    , m_noticeWords(lexicon.words(QStringLiteral("noticewords"), QStringLiteral("word")))
{
}

Article ArticleAssembler::assemble(const QList<PageLine> &lines, const ArticleDraft &draft,
                                   int usualGap) const
{
    Article article;
    m_headlines.read(lines, draft, usualGap, article);
    article.byline = bylineOf(lines, draft);
    article.paragraphs = mendParagraphs(lines, draft.body);
    article.pieces = piecesOf(lines, draft);
    article.complete = completenessOf(lines, draft);
    article.kind = kindOf(lines, article, draft);
    return article;
}

ArticleKind ArticleAssembler::kindOf(const QList<PageLine> &lines, const Article &article,
                                     const ArticleDraft &draft) const
{
    if (draft.photo)
        return ArticleKind::Photo;
    const bool parted = std::any_of(article.paragraphs.cbegin(), article.paragraphs.cend(),
                                    [](const Paragraph &p) { return p.role == ParagraphRole::Subhead; });
    if (parted)
        return ArticleKind::Feature;
    const bool notice = std::any_of(m_noticeWords.cbegin(), m_noticeWords.cend(), [&](const QString &word) {
        return article.headline.words.endsWith(word);
    });
    const bool listed =
        article.paragraphs.size() > 2 &&
        std::all_of(draft.body.cbegin(), draft.body.cend(), [&](int line) { return lines.at(line).listed; });
    if (listed || isBriefs(lines, draft))
        return ArticleKind::List;
    return notice && article.byline.all().isEmpty() ? ArticleKind::List : ArticleKind::News;
}

} // namespace jianbao
