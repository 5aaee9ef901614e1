#include "models/correcting/correctedtext.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// `text` with [at, at + length) replaced; the first code units of the replacement stand for those of the
/// page from `pageFrom` on.
MendedText replaced(const MendedText &text, Span at, const QString &replacement, qsizetype pageFrom)
{
    MendedText whole = text.mid({0, at.from});
    const qsizetype mapped = qMin(at.length(), replacement.size());
    if (mapped > 0)
        whole.append(MendedText(replacement.left(mapped), {{0, pageFrom, mapped}}));
    if (replacement.size() > mapped)
        whole.appendSeparator(replacement.mid(mapped));
    whole.append(text.mid({at.to, text.text().size()}));
    return whole;
}

void correctHead(HeadText &head, const QList<TextCorrection> &corrections, const QString &page)
{
    MendedText words;
    bool isTouched = false;
    for (const Span &line : std::as_const(head.at)) {
        if (!words.isEmpty())
            words.appendSeparator(u" "_s);
        words.append(page, line);
        for (const TextCorrection &correction : corrections)
            isTouched = isTouched || line.contains(correction.at);
    }
    if (isTouched)
        head.words = corrected(words, corrections).text();
}

} // namespace

MendedText corrected(const MendedText &text, const QList<TextCorrection> &corrections)
{
    MendedText whole = text;
    for (const TextCorrection &correction : corrections) {
        const qsizetype from = whole.offsetOfPage(correction.at.from);
        const qsizetype last = whole.offsetOfPage(correction.at.to - 1);
        if (from >= 0 && last >= from)
            whole = replaced(whole, {from, last + 1}, correction.replacement, correction.at.from);
    }
    return whole;
}

void correctTexts(Article &article, const QList<TextCorrection> &corrections, const QString &page)
{
    if (corrections.isEmpty())
        return;
    for (HeadText *head : {&article.banner, &article.kicker, &article.headline, &article.deck})
        correctHead(*head, corrections, page);
    for (Paragraph &paragraph : article.paragraphs)
        paragraph.words = corrected(paragraph.words, corrections);
}

} // namespace jianbao
