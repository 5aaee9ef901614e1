#pragma once

#include "models/reading/layout/authorship.h"
#include "models/reading/layout/creditreader.h"

namespace jianbao
{

/// Finds lines that hold nothing but who wrote or photographed, or where a text comes from: 本报记者 王立,
/// (作者单位:云岭市第一中学), 王立 摄. Takes text with folded widths. Immutable.
class CreditLineFinder
{
public:
    CreditLineFinder(const CreditReader &credits, const PersonNames &names)
        : m_credits(credits), m_names(names)
    {
    }
    /// Its form is Credit, BareNames or PhotoCredit; nothing if the line holds anything else.
    std::optional<Authorship> find(const QString &line) const;

private:
    QString postedAuthor(const QString &line) const;
    std::optional<Byline> reportersWithin(const QString &line) const;
    std::optional<Byline> namesIn(const QString &line) const;
    CreditReader::Surnames surnamesKnownIn(const QString &line) const;

    CreditReader m_credits;
    PersonNames m_names;
};

} // namespace jianbao
