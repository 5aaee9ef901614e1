#pragma once

#include "models/datatypes/records.h"

namespace jianbao
{

/// Everything that an archive tells of one district, indicator or method: what it is in a sentence, its facts
/// with the printed words, and its articles, as many as its term of the query language finds. Rejected facts
/// are left out. A plain value.
struct Profile
{
    enum class Kind { District, Indicator, Method };

    struct Row
    {
        QString when;  ///< may be empty
        QString words; ///< what is told
        QString quote; ///< the printed words
        Source source;
        Span at; ///< in the source's page
    };

    struct Section
    {
        QString title;
        QList<Row> rows;
        qsizetype total = 0; ///< at least as many as there are rows: a large archive has too many to show
    };

    Kind kind = Kind::District;
    QString name;
    QString summary;
    QList<Section> sections; ///< none is empty
};

} // namespace jianbao
