#include "models/reading/layout/creditreading.h"

namespace jianbao
{

void CreditReading::lead(CreditRole role)
{
    if (m_role == CreditRole::Photographer && m_led == m_names.size())
        return; // 拍摄者:本报记者 王立
    const bool ofPictures = m_role == CreditRole::TextAndPicture || m_role == CreditRole::Picture;
    m_pictureAhead = role != CreditRole::Text && (m_pictureAhead || (ofPictures && m_led == m_names.size()));
    m_role = role;
    m_led = m_names.size();
    anyRole = true;
    if (m_trailed)
        m_group = m_names.size();
    m_trailed = false;
}

void CreditReading::trail(CreditRole role, bool glued)
{
    anyRole = true;
    const qsizetype from = glued ? m_names.size() - 1 : m_group;
    for (qsizetype i = from; i < m_names.size(); ++i) {
        Name &name = m_names[i];
        if (role == CreditRole::Photographer)
            name.role = CreditRole::Photographer;
        else if (role != CreditRole::Picture && name.role == CreditRole::None)
            name.role = CreditRole::Author;
        name.picture = name.picture || role == CreditRole::Picture || role == CreditRole::TextAndPicture;
    }
    m_trailed = true;
}

void CreditReading::add(const QString &name)
{
    if (m_trailed) {
        m_group = m_names.size();
        m_role = CreditRole::None;
        m_trailed = false;
    }
    const bool picture =
        m_pictureAhead || m_role == CreditRole::Picture || m_role == CreditRole::TextAndPicture;
    m_names.append({name, m_role, picture});
}

Byline CreditReading::byline() const
{
    Byline byline;
    for (const Name &name : m_names) {
        if (name.role == CreditRole::Reporter)
            byline.reporters.append(name.word);
        else if (name.role == CreditRole::Correspondent)
            byline.correspondents.append(name.word);
        else if (name.role == CreditRole::Editor)
            continue;
        else if (name.role != CreditRole::Photographer && name.role != CreditRole::Picture &&
                 !(name.role == CreditRole::None && name.picture))
            byline.authors.append(name.word);
        if (name.role == CreditRole::Photographer || name.picture)
            byline.photographers.append(name.word);
    }
    return byline;
}

} // namespace jianbao
