#include "models/reading/finders/names/postholderfinder.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/lexicon.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao
{

PostholderFinder::PostholderFinder(const Lexicon &lexicon) : m_names(lexicon)
{
    for (const QString &word : lexicon.words(u"postwords"_s, u"follows"_s))
        m_follows.insert(word, 0);
}

qsizetype PostholderFinder::nameLength(const QString &text, qsizetype from) const
{
    for (const qsizetype length : {3, 2}) {
        if (from + length > text.size() || !m_names.isName(text.mid(from, length)))
            continue;
        const qsizetype end = from + length;
        const bool ends = end == text.size() || !isHan(text.at(end));
        if (ends || m_follows.longestAt(text, end))
            return length;
    }
    return 0;
}

QList<FoundPostholder> PostholderFinder::find(const QString &text) const
{
    static const QRegularExpression post(
        u"(?:党工委|党委|管委会|党支部|党总支|社区|纪工委|办事处|街道|镇|乡|村|局|区|县|市|公司)?"
        u"(?:第一|常务)?副?(?:书记|主任|局长|区长|县长|市长|镇长|乡长|部长|主席|院长|校长|所长|站长|队长|"
        u"科长|处长|"
        u"总经理|董事长|会长)"_s);
    QList<FoundPostholder> found;
    QRegularExpressionMatchIterator posts = post.globalMatch(text);
    while (posts.hasNext()) {
        const QRegularExpressionMatch match = posts.next();
        const qsizetype length = nameLength(text, match.capturedEnd());
        if (length > 0)
            found.append({{match.capturedStart(), match.capturedEnd() + length},
                          match.captured(),
                          text.mid(match.capturedEnd(), length)});
    }
    return found;
}

} // namespace jianbao
