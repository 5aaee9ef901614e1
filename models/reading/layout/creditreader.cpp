#include "models/reading/layout/creditreader.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/layout/citynames.h"
#include "models/reading/lexicon.h"

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr qsizetype longestAffix = 6;
constexpr qsizetype longestHouse = 12; ///< 云岭日报全媒体

bool partsWords(const QString &credit, qsizetype at)
{
    const QChar unit = credit.at(at);
    const bool behindRole = at > 0 && isOneOf(credit.at(at - 1), u"者员摄图文影片字辑理道");
    return isOneOf(unit, u" \t\n\v\f\r、,;()|丨｜►▶▷■□●○◆◇★☆◎▲△※❖") || (unit == u':' && behindRole);
}

/// Parts a credit into words; brackets, bullets and marks between names are dropped.
QStringList wordsOf(const QString &credit)
{
    QStringList words;
    for (qsizetype from = 0, at = 0; at <= credit.size(); ++at) {
        if (at < credit.size() && !partsWords(credit, at))
            continue;
        if (at > from)
            words.append(credit.mid(from, at - from));
        from = at + 1;
    }
    return words;
}

/// True for 王立文, 李文图 and 格日勒图, whose last character would be a role behind another name.
bool endsLikeRole(const QString &word)
{
    static const FilteredExpression mongolian(
        QStringLiteral("^[阿敖巴毕布朝达德额格哈呼那诺斯苏特乌]\\p{sc:Han}{2}图$"));
    if (word.size() == 4)
        return mongolian.match(word).hasMatch();
    return word.size() == 3 && (word.endsWith(u'文') || word.endsWith(u'图'));
}

/// True if another of the words tells who wrote or took the picture: 王立文 李想图.
bool tellsOtherParts(const QStringList &words, const QString &word)
{
    static const FilteredExpression part(QStringLiteral("[文图摄片]"));
    return std::any_of(words.cbegin(), words.cend(),
                       [&](const QString &other) { return other != word && part.match(other).hasMatch(); });
}

} // namespace

CreditReader::CreditReader(const Lexicon &lexicon)
    : m_names(lexicon), m_roles(lexicon), m_places(cityNames(lexicon))
{
}

/// Puts names together that are set with a space inside: 王 立, 王 立摄, 王 立摄影报道.
QStringList CreditReader::joinedNames(QStringList words) const
{
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const QString &next = words.at(i + 1);
        const bool given = next.size() == 1
                               ? next != QStringLiteral("摄")
                               : next.size() == 2 || m_roles.of(QStringView(next).mid(1)) != CreditRole::None;
        if (words.at(i).size() == 1 && given && !isOneOf(words.at(i).front(), u"文图摄片编"))
            words[i] += words.takeAt(i + 1);
    }
    return words;
}

bool CreditReader::takeRoleWord(const QString &word, CreditReading &reading) const
{
    const CreditRole role = m_roles.of(word);
    if (role == CreditRole::None)
        return false;
    const bool leads = role == CreditRole::Reporter || role == CreditRole::Editor ||
                       role == CreditRole::Correspondent || role == CreditRole::Author ||
                       word.endsWith(u'/') || word.endsWith(u':');
    if (role == CreditRole::Prefix)
        return true;
    if (leads || !reading.namesWaitForRole())
        reading.lead(role);
    else
        reading.trail(role);
    return true;
}

bool CreditReader::takeName(const QString &word, CreditReading &reading, bool besideRole) const
{
    if (const qsizetype second = reading.anyRole || besideRole ? m_names.secondNameIn(word) : 0)
        return takeName(word.left(second), reading) && takeName(word.mid(second), reading);
    if (!PersonNames::hasShape(word))
        return false;
    const bool known = m_names.isName(word);
    reading.onlyNames = reading.onlyNames && known;
    reading.anyName = reading.anyName || known;
    reading.add(word);
    return true;
}

/// A word that holds a name and a role without space: 记者王立, 王立/图, 王立通讯员李想, 本报记者.
bool CreditReader::takeGlued(const QString &word, CreditReading &reading) const
{
    for (qsizetype length = std::min(longestAffix, word.size() - 1); length > 0; --length) {
        if ((length > 1 || word.size() > 4) &&
            m_roles.of(QStringView(word).left(length)) != CreditRole::None) {
            takeRoleWord(word.left(length), reading);
            return take(word.mid(length), reading);
        }
        const CreditRole tail = m_roles.of(QStringView(word).right(length));
        if ((tail > CreditRole::Author && tail < CreditRole::Editor) || tail == CreditRole::Photographer) {
            const QString name = word.chopped(length);
            if (tail == CreditRole::Text && isPlaceOfReport(name, length) && reading.namesWaitForRole()) {
                reading.trail(tail);
                return true;
            }
            if (takeName(name, reading, true)) {
                reading.trail(tail, word.at(word.size() - length) == u'/' && length == 2);
                return true;
            }
        }
    }
    const QRegularExpressionMatch inside = m_roles.leading().match(word, 1);
    if (!inside.hasMatch())
        return false;
    const QString before = word.left(inside.capturedStart());
    const QString name = nameBeforeRole(before);
    const bool known = m_names.isName(name) && takeName(name, reading);
    reading.onlyCredits = reading.onlyCredits && (known || before.size() <= longestAffix || isHouse(before));
    return take(word.mid(inside.capturedStart()), reading);
}

/// From where a report comes, before a role of `length` code units: 北京报道, 东沙报道.
bool CreditReader::isPlaceOfReport(const QString &word, qsizetype length) const
{
    return m_places.contains(word) || (length > 1 && PersonNames::hasShape(word) && !m_names.isName(word));
}

/// The name in what stands before another role: 王立本报 → 王立; none in 江报, which is a paper.
QString CreditReader::nameBeforeRole(const QString &word) const
{
    constexpr qsizetype longestName = 4;
    for (qsizetype length = 2; length + 2 <= word.size(); ++length) {
        if (word.size() - length <= longestName && word.at(word.size() - length) == u'本' &&
            m_roles.of(QStringView(word).right(length)) == CreditRole::Prefix &&
            m_names.isName(word.chopped(length)))
            return word.chopped(length);
    }
    return isOneOf(word.back(), u"报网台社刊") ? QString() : word;
}

/// The name of a newspaper or agency: 云岭日报全媒体.
bool CreditReader::isHouse(const QString &word) const
{
    if (word.size() > 3 && word.size() <= longestHouse && isOneOf(word.back(), u"报网台"))
        return true;
    for (qsizetype length = 2; length < word.size() && word.size() <= longestHouse; ++length) {
        if (m_roles.of(QStringView(word).right(length)) == CreditRole::Prefix)
            return true;
    }
    return false;
}

bool CreditReader::take(const QString &word, CreditReading &reading) const
{
    return word.isEmpty() || takeRoleWord(word, reading) || takeGlued(word, reading) ||
           takeName(word, reading);
}

CreditReading CreditReader::parse(const QString &credit) const
{
    CreditReading reading;
    static const FilteredExpression slash(QStringLiteral("(?<=[者员])/(?=\\p{sc:Han}{2})")); // 记者/王立
    static const FilteredExpression post(
        QStringLiteral("(?<=[报刊网台社])驻[\\p{sc:Han}、]{2,24}?(?=(?:首席|特派)?记者)")); // 本报驻云岭记者
    static const FilteredExpression picture(
        QStringLiteral(" 摄影 +(?=\\p{sc:Han}{2,3}$)")); // 记者 王立 摄影 李想
    QString parted = slash.replacedIn(post.replacedIn(credit, QString()), QStringLiteral(" "));
    if (m_roles.leading().match(parted).hasMatch())
        parted = picture.replacedIn(parted, QStringLiteral(" 摄影/ "));
    const QStringList words =
        joinedNames(wordsOf(m_roles.leading().replacedIn(parted, QStringLiteral("\\1 "))));
    bool house = false;
    for (const QString &word : words) {
        const bool asName = endsLikeRole(word) && m_names.isName(word) && !tellsOtherParts(words, word);
        if (asName ? takeName(word, reading) : take(word, reading))
            continue;
        house = house || isHouse(word);
        reading.onlyCredits = reading.onlyCredits && isHouse(word);
    }
    reading.onlyCredits = reading.onlyCredits && (!house || reading.anyRole);
    return reading;
}

Byline CreditReader::read(const QString &credit) const
{
    return parse(credit).byline();
}

std::optional<Byline> CreditReader::readStrictly(const QString &credit, Surnames known) const
{
    const CreditReading reading = parse(credit);
    const bool names = reading.onlyNames || (known == Surnames::One && reading.anyName) ||
                       (known == Surnames::NoneBesideRole && reading.anyRole);
    const bool useful =
        reading.onlyCredits && names &&
        (reading.hasNames() || (reading.anyRole && (m_roles.leading().match(credit).hasMatch() ||
                                                    credit.endsWith(QStringLiteral("评论员")))));
    return useful ? std::optional(reading.byline()) : std::nullopt;
}

} // namespace jianbao
