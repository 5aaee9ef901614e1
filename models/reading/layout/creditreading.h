#pragma once

#include "models/datatypes/article.h"

namespace jianbao
{

/// What a word of a byline says about the names beside it.
enum class CreditRole {
    None,
    Reporter,       ///< 记者
    Correspondent,  ///< 通讯员
    Author,         ///< 作者, or no role told
    Photographer,   ///< 摄
    Text,           ///< /文, 报道
    TextAndPicture, ///< 文/图
    Picture,        ///< /图
    Editor,         ///< 编辑, 校对: is told, but no author
    Prefix,         ///< 本报, 首席: says nothing
};

/// A credit while it is read from left to right: its names with the roles told so far. Some roles stand
/// before their names (记者 王立), some after (王立 摄).
class CreditReading
{
public:
    /// A role that stands before names.
    void lead(CreditRole role);
    /// A role that stands after names; glued to the last name (王立/图) it is of that name alone.
    void trail(CreditRole role, bool glued = false);
    void add(const QString &name);
    /// True if a role that may stand on either side belongs to the names before it.
    bool namesWaitForRole() const { return m_group < m_names.size() && !m_trailed; }
    bool hasNames() const { return !m_names.isEmpty(); }
    Byline byline() const;

    bool anyRole = false;
    bool onlyCredits = true; ///< no word that is neither name nor role
    bool onlyNames = true;   ///< every name begins with a known surname
    bool anyName = false;    ///< one does

private:
    struct Name
    {
        QString word;
        CreditRole role = CreditRole::None;
        bool picture = false; ///< also took the picture
    };
    QList<Name> m_names;
    CreditRole m_role = CreditRole::None;
    qsizetype m_group = 0;       ///< the first name for which a following role may speak
    qsizetype m_led = 0;         ///< how many names stood before the last role
    bool m_pictureAhead = false; ///< 文/图 or 图/ stands before another role and speaks for its names
    bool m_trailed = false;
};

} // namespace jianbao
