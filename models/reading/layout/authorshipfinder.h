#pragma once

#include "models/reading/layout/creditlinefinder.h"

namespace jianbao
{

/// Finds the authorship mark of one line, on text with folded widths. Immutable.
class AuthorshipFinder
{
public:
    explicit AuthorshipFinder(const Lexicon &lexicon);
    Authorship find(const QString &line) const;

private:
    Authorship findMark(const QString &line) const;
    std::optional<Authorship> findOpening(const QString &line) const;
    std::optional<Authorship> findReport(const QString &line) const;
    std::optional<Authorship> findPhotoEnd(const QString &line) const;
    std::optional<Authorship> findSignedEnd(const QString &line) const;

    CreditReader m_credits;
    PersonNames m_names;
    CreditLineFinder m_creditLines;
};

} // namespace jianbao
