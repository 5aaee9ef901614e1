#pragma once

#include <Qt>

namespace jianbao
{

/// Item roles that several models share. What a role holds is said by the model that has it.
enum Roles {
    IdRole = Qt::UserRole + 1, ///< QString: id of the article, event, observation … behind the row
    ArticleIdRole,             ///< QString: the article that an item was printed in
    QuoteFromRole,             ///< qsizetype: where the item's quote begins in the page's text
    QuoteToRole,               ///< qsizetype: where it ends
    RecordRole,                ///< the whole record (ArticleRow, StoredEvent …) as QVariant
    CountRole,                 ///< qint64: how many articles or facts stand behind the row
    FirstFreeRole
};

} // namespace jianbao
