#pragma once

#include "models/datatypes/article.h"

namespace jianbao
{

/// The days between which a page was printed, with the printed words that say so.
struct IssueDate
{
    QDate earliest;
    QDate latest;
    bool given = false;   ///< a person said it; earliest == latest then
    QStringList evidence; ///< the page's words, or its file's name; one clue an entry

    bool isKnown() const { return earliest.isValid() && latest.isValid(); }
    bool operator==(const IssueDate &) const = default;
};

/// One page as read: its text to the letter and all that was found in it.
struct Page
{
    QString fileName; ///< without folder
    QString text;     ///< as decoded; never changed afterwards
    IssueDate issueDate;
    QString homeDistrict; ///< what a bare 高新区 means here; may be empty
    QList<Article> articles;
    QList<Span> uncovered; ///< text that belongs to no article
    QStringList warnings;  ///< sentences for a person, from decoding and reading
    bool operator==(const Page &) const = default;
};

} // namespace jianbao
