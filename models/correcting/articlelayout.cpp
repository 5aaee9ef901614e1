#include "models/correcting/articlelayout.h"

#include <algorithm>

namespace jianbao
{

namespace
{

void addHead(LaidArticle &laid, const HeadText &head, LineRole role)
{
    for (const Span &line : head.at)
        laid.lines.append({line, role, false});
}

LineRole lineRoleOf(ParagraphRole role, ArticleKind kind)
{
    switch (role) {
    case ParagraphRole::Body:
        return kind == ArticleKind::Photo ? LineRole::Caption : LineRole::Body;
    case ParagraphRole::Subhead:
        return LineRole::Subhead;
    case ParagraphRole::Signature:
        return LineRole::Signature;
    }
    Q_UNREACHABLE();
}

ParagraphRole paragraphRoleOf(LineRole role)
{
    if (role == LineRole::Subhead)
        return ParagraphRole::Subhead;
    return role == LineRole::Signature ? ParagraphRole::Signature : ParagraphRole::Body;
}

HeadText *headOf(Article &article, LineRole role)
{
    switch (role) {
    case LineRole::Banner:
        return &article.banner;
    case LineRole::Kicker:
        return &article.kicker;
    case LineRole::Headline:
        return &article.headline;
    case LineRole::Deck:
        return &article.deck;
    default:
        return nullptr;
    }
}

void addTo(HeadText &head, const LaidLine &line, const QString &page)
{
    if (!head.words.isEmpty())
        head.words += u' ';
    head.words += QStringView(page).mid(line.at.from, line.at.length());
    head.at.append(line.at);
}

bool hasRole(const LaidArticle &laid, LineRole role)
{
    return std::any_of(laid.lines.cbegin(), laid.lines.cend(),
                       [role](const LaidLine &line) { return line.role == role; });
}

ArticleKind kindOf(const LaidArticle &laid)
{
    if (hasRole(laid, LineRole::Caption) && !hasRole(laid, LineRole::Body))
        return ArticleKind::Photo;
    return hasRole(laid, LineRole::Subhead) ? ArticleKind::Feature : ArticleKind::News;
}

QStringList standing(const QStringList &names, const QString &text)
{
    QStringList found;
    for (const QString &name : names) {
        if (text.contains(name) && !found.contains(name))
            found.append(name);
    }
    return found;
}

bool isBlank(const QString &page, qsizetype from, qsizetype to)
{
    return from <= to && std::all_of(page.cbegin() + from, page.cbegin() + to,
                                     [](QChar c) { return c.isSpace() || c == u'#'; });
}

/// Nothing but corrected characters of one line lies between.
bool isOneLine(const QString &page, qsizetype from, qsizetype to)
{
    return from <= to && !QStringView(page).mid(from, to - from).contains(u'\n');
}

} // namespace

LaidArticle layoutOf(const Article &article, const QString &page)
{
    LaidArticle laid;
    addHead(laid, article.banner, LineRole::Banner);
    addHead(laid, article.kicker, LineRole::Kicker);
    addHead(laid, article.headline, LineRole::Headline);
    addHead(laid, article.deck, LineRole::Deck);
    for (const Paragraph &paragraph : article.paragraphs) {
        bool opens = true;
        for (const MendedText::Run &run : paragraph.words.runs()) {
            const Span at{run.pageFrom, run.pageFrom + run.length};
            if (!opens && isOneLine(page, laid.lines.last().at.to, at.from))
                laid.lines.last().at.to = at.to;
            else
                laid.lines.append({at, lineRoleOf(paragraph.role, article.kind), opens});
            opens = false;
        }
    }
    return laid;
}

Article articleOf(const LaidArticle &laid, const QString &page, const Byline &names)
{
    Article article;
    QString text;
    for (const LaidLine &line : laid.lines) {
        text += page.mid(line.at.from, line.at.length()) + u'\n';
        if (HeadText *head = headOf(article, line.role)) {
            addTo(*head, line, page);
            continue;
        }
        const ParagraphRole role = paragraphRoleOf(line.role);
        const bool goesOn =
            !line.opens && !article.paragraphs.isEmpty() && article.paragraphs.last().role == role;
        if (!goesOn)
            article.paragraphs.append({role, {}});
        article.paragraphs.last().words.append(page, line.at);
    }
    article.kind = kindOf(laid);
    article.byline = {standing(names.reporters, text), standing(names.correspondents, text),
                      standing(names.photographers, text), standing(names.authors, text)};
    article.pieces = piecesOf(laid, page);
    return article;
}

QList<Span> piecesOf(const LaidArticle &laid, const QString &page)
{
    QList<Span> pieces;
    for (const LaidLine &line : laid.lines) {
        if (!pieces.isEmpty() && isBlank(page, pieces.last().to, line.at.from))
            pieces.last().to = line.at.to;
        else
            pieces.append(line.at);
    }
    return pieces;
}

} // namespace jianbao
