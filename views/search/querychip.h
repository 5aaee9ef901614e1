#pragma once

#include "views/style/removablechip.h"

namespace jianbao
{

/// One term of the query as a person reads it, with a cross, which takes the term out.
class QueryChip : public RemovableChip
{
    Q_OBJECT
public:
    QueryChip(const QString &term, const Theme &theme, QWidget *parent = nullptr);

    const QString &term() const { return subject(); }
    /// The term in words: the field's name in the user's language, “not” for a leading -.
    static QString words(const QString &term);
};

} // namespace jianbao
