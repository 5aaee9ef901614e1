#include "models/items/sidebarreader.h"

#include "models/archive/database/readtransaction.h"
#include "models/archive/database/smallcache.h"
#include "models/archive/handwork/nameregister.h"
#include "models/archive/handwork/tagstore.h"
#include "models/archive/pages/articlestore.h"

namespace jianbao
{

SidebarContents SidebarReader::read() const
{
    const ReadTransaction moment(m_database);
    const SmallCache cache(m_database);
    const ArticleStore articles(m_database);
    SidebarContents contents;
    contents.articles = articles.count();
    contents.issues = articles.issues();
    contents.districts = articles.districts();
    contents.indicators = articles.indicators();
    contents.methods = articles.methods();
    for (const NameEntry &district : NameRegister(m_database).decided(NameKind::District))
        contents.parentOf.insert(district.name, district.parent);
    return refreshed(contents);
}

SidebarContents SidebarReader::refreshed(const SidebarContents &known) const
{
    SidebarContents contents = known;
    contents.tags = TagStore(m_database).all();
    contents.searches = SavedSearchStore(m_database).all();
    return contents;
}

} // namespace jianbao
