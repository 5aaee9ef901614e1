#pragma once

#include "models/datatypes/article.h"
#include "models/reading/layout/sentenceends.h"

#include <memory>

namespace jianbao
{

enum class LineKind {
    Body,
    Heading, ///< a line of a head or a small heading
    Label,   ///< a head line that only names whom it is about: “滨河镇:”
    Opening, ///< body that opens with a byline: 本报讯(记者…)
    Credit, ///< nothing but names and roles: “► 文涛”, “本报记者 王立”, “(本报记者 王立)”, “王立”
    PhotoCredit, ///< nothing but who took the picture: “王立 摄”
    Furniture,   ///< belongs to the page and to no article: folio, editors, telephone numbers
};

/// A line of the page that is not blank. A line that the column's width broke is one PageLine of several
/// runs.
struct PageLine
{
    MendedText words;      ///< as printed, without heading marks and surrounding white space
    QString text;          ///< words with folded widths; same length and offsets
    int markLevel = 0;     ///< number of # before it
    bool indented = false; ///< begins with two spaces or a full-width one
    bool softEnd = false;  ///< ends with two spaces, a marked head with one: the next line belongs to it
    int gapBefore = 0;     ///< blank lines between it and the line before
    LineKind kind = LineKind::Body;
    bool photoEnd = false;  ///< its end tells who took the picture
    bool signedEnd = false; ///< its end is the author's signature
    bool listed = false;    ///< a line of a list or table: no sentence runs over its end

    /// The names that this line tells.
    const Byline &byline() const
    {
        static const Byline none;
        return m_names ? *m_names : none;
    }
    void setByline(const Byline &names)
    {
        m_names = names == Byline() ? nullptr : std::make_shared<const Byline>(names);
    }
    void addAuthor(const QString &name)
    {
        Byline names = byline();
        names.authors.append(name);
        setByline(names);
    }

    Span at() const
    {
        const QList<MendedText::Run> &runs = words.runs();
        return runs.isEmpty() ? Span{}
                              : Span{runs.first().pageFrom, runs.last().pageFrom + runs.last().length};
    }
    bool isHead() const { return kind == LineKind::Heading || kind == LineKind::Label; }
    bool isBody() const { return kind == LineKind::Body || kind == LineKind::Opening; }
    /// True if a sentence of running text does not end with the line.
    bool breaksOff() const { return isBody() && !listed && !photoEnd && !signedEnd && isOpenEnd(text); }

private:
    std::shared_ptr<const Byline> m_names; ///< none for most lines, of which a page has many
};

} // namespace jianbao
