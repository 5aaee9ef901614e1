#pragma once

#include "app/cli/record.h"
#include "models/comparing/methodcatalogue.h"

#include <QCoreApplication>

namespace jianbao
{

/// How the catalogue of methods is told: an entry one record for JSON and CSV; for people its name, district
/// and office, then what is known of it, then every quote with the method's id and its source.
class CatalogueOutput
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::CatalogueOutput)
public:
    static Record recordOf(const CatalogueEntry &entry);
    static QString lines(const CatalogueEntry &entry);
};

} // namespace jianbao
