#pragma once

#include "models/jobs/tagcsv.h"

namespace jianbao
{

/// Tags as a SKOS thesaurus in Turtle (https://www.w3.org/TR/skos-reference/): each tag a concept with its
/// prefLabel, the one above as broader, its description as definition and its colour as jianbao:colour. Read
/// are prefixes, IRIs, prefixed names, literals with language or type, and lists with ; and , – not blank
/// nodes with properties; what is no concept is ignored. Pure; reentrant.
class TagTurtle
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::TagTurtle)
public:
    static QString write(const QList<TagEntry> &entries);
    static TagFile read(const QString &text);
};

} // namespace jianbao
