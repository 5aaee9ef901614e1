#include "models/reading/layout/creditroles.h"

#include "models/reading/lexicon.h"

#include <algorithm>

namespace jianbao
{

namespace
{

/// The role that each word tells.
QHash<QString, CreditRole> rolesIn(const Lexicon &lexicon)
{
    static const QHash<QString, CreditRole> roles{
        {QStringLiteral("reporter"), CreditRole::Reporter},
        {QStringLiteral("correspondent"), CreditRole::Correspondent},
        {QStringLiteral("photographer"), CreditRole::Photographer},
        {QStringLiteral("author"), CreditRole::Author},
        {QStringLiteral("text"), CreditRole::Text},
        {QStringLiteral("both"), CreditRole::TextAndPicture},
        {QStringLiteral("picture"), CreditRole::Picture},
        {QStringLiteral("editor"), CreditRole::Editor},
        {QStringLiteral("prefix"), CreditRole::Prefix}};
    QHash<QString, CreditRole> found;
    for (const Lexicon::Row &row : lexicon.rows(QStringLiteral("bylinewords"))) {
        for (const QString &word : row.value(QStringLiteral("word")).split(u'|', Qt::SkipEmptyParts))
            found.insert(word, roles.value(row.value(QStringLiteral("role"))));
    }
    return found;
}

/// A pattern of the words that tell of reporters, correspondents and editors, the longest first.
QString leadingWords(const QHash<QString, CreditRole> &roles)
{
    QStringList words;
    for (auto role = roles.cbegin(); role != roles.cend(); ++role) {
        if (role.value() == CreditRole::Reporter || role.value() == CreditRole::Correspondent ||
            role.value() == CreditRole::Editor)
            words.append(QRegularExpression::escape(role.key()));
    }
    std::ranges::sort(words, std::ranges::greater(), &QString::size);
    return words.isEmpty() ? QStringLiteral("(?!)") : u'(' + words.join(u'|') + u')';
}

} // namespace

CreditRoles::CreditRoles(const Lexicon &lexicon) : m_leading(leadingWords(rolesIn(lexicon)))
{
    const QHash<QString, CreditRole> roles = rolesIn(lexicon);
    for (auto role = roles.cbegin(); role != roles.cend(); ++role)
        m_roles.insert(role.key(), int(role.value()));
}

} // namespace jianbao
