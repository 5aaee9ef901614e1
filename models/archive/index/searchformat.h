#pragma once

#include <QString>

namespace jianbao
{

constexpr int firstSchemaWithSearchIndex = 3;

/// Names the layout of the index and the way texts are folded. An index that was written with another one is
/// built anew.
QString searchFormat();

/// Where an article stands in the index, and the number by which the tables tell it.
struct SearchPlace
{
    qint64 segment = 0;
    int document = 0;

    static SearchPlace of(qint64 number) { return {number >> 16, static_cast<int>(number & 0xffff)}; }
    qint64 number() const { return segment << 16 | document; }
};

} // namespace jianbao
