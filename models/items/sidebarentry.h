#pragma once

#include "models/search/namecollator.h"

#include <QString>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace jianbao
{

/// A way into the archive with those below it, which it owns. A plain value of the thread of the database.
struct SidebarEntry
{
    QString name;
    QString term;                  ///< of the query language; empty for a group and “All”
    std::optional<QString> colour; ///< of a tag, as #RRGGBB or empty; nothing for other entries
    std::optional<qint64> count;   ///< of articles, where it is known
    bool isGroup = false;
    bool byName = false; ///< those below stand in the order of their names
    SidebarEntry *parent = nullptr;
    std::vector<std::unique_ptr<SidebarEntry>> children;

    SidebarEntry *add(const QString &childName, const QString &childTerm = {},
                      std::optional<qint64> childCount = {})
    {
        children.push_back(std::make_unique<SidebarEntry>());
        SidebarEntry *child = children.back().get();
        child->name = childName;
        child->term = childTerm;
        child->count = childCount;
        child->parent = this;
        return child;
    }

    SidebarEntry *addGroup(const QString &groupName)
    {
        SidebarEntry *group = add(groupName);
        group->isGroup = true;
        return group;
    }

    /// Puts what stands by its name into order, here and below.
    void sort(const NameCollator &before)
    {
        if (byName)
            std::stable_sort(children.begin(), children.end(), [&](const auto &one, const auto &other) {
                return before(one->name, other->name);
            });
        for (const auto &child : children)
            child->sort(before);
    }
};

} // namespace jianbao
