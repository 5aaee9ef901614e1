#pragma once

#include "models/datatypes/page.h"

namespace jianbao
{

/// Puts a page together by hand, as reading would give it: each line is added to the page's text and the
/// article's pieces, offsets and quotes follow by themselves. For tests; an unknown quote is a fault of the
/// test and asserts.
class PageBuilder
{
public:
    explicit PageBuilder(const QString &fileName);

    PageBuilder &issuedOn(QDate day);
    PageBuilder &homeDistrict(const QString &district);
    /// Begins an article. Empty lines of the head are left out.
    PageBuilder &article(const QString &headline, const QString &kicker = {}, const QString &deck = {});
    PageBuilder &kind(ArticleKind kind);
    PageBuilder &districts(const QStringList &districts);
    PageBuilder &reporter(const QString &name);
    /// Adds a paragraph that the page prints on two lines, broken after `breakAfter` code units (0: on one
    /// line).
    PageBuilder &paragraph(const QString &words, qsizetype breakAfter = 0);
    PageBuilder &event(const QString &quote, const QString &district, QDate day, const QString &what);
    PageBuilder &observation(const QString &quote, const QString &subject, const QString &indicator,
                             double value, const QString &unit, Period period);
    PageBuilder &method(const QString &quote, const QString &name);

    Page page() const { return m_page; }

private:
    Span addLine(const QString &line);
    HeadText addHead(const QString &line);
    Quote quoted(const QString &words) const;

    Page m_page;
};

} // namespace jianbao
