#include "models/reading/facts/subjecttracker.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// A preposition right before a mention: something is done with or at it, it does not act.
bool standsAside(QStringView before)
{
    static const QRegularExpression preposition(
        u"(?:(?:赴|前往|来自)\\p{sc:Han}{0,4}|与|同|对标|学习|对接|向|毗邻|对|挂职|共建|打造|筹建|新建)$"_s);
    return preposition.match(before.right(8)).hasMatch();
}

} // namespace

SubjectTracker::SubjectTracker(const ArticleMarks &marks) : m_marks(marks)
{
    const QStringView text(marks.text);
    for (const FoundDistrict &district : marks.districts)
        m_mentions.append({district.at, district.name, int(district.rank)});
    for (const FoundOrganisation &organisation : marks.organisations)
        m_mentions.append({organisation.at, organisation.name, -1});
    std::sort(m_mentions.begin(), m_mentions.end(),
              [](const Mention &a, const Mention &b) { return a.at.from < b.at.from; });
    for (qsizetype i = 0; i < m_mentions.size(); ++i) {
        Mention &mention = m_mentions[i];
        const bool chained = i > 0 && m_mentions.at(i - 1).at.to == mention.at.from;
        const QStringView before = text.left(mention.at.from);
        mention.aside = chained ? m_mentions.at(i - 1).aside : standsAside(before);
        mention.place = chained ? m_mentions.at(i - 1).place : before.endsWith(u'在');
    }
}

QList<SubjectTracker::Mention> SubjectTracker::within(Span span) const
{
    QList<Mention> found;
    std::copy_if(m_mentions.cbegin(), m_mentions.cend(), std::back_inserter(found),
                 [&](const Mention &mention) { return span.contains(mention.at); });
    return found;
}

QString SubjectTracker::nearest(qsizetype from, qsizetype to, bool evenPlaces) const
{
    const QList<Mention> mentions = within({from, to});
    for (qsizetype i = 0; i < mentions.size(); ++i) {
        const Mention &mention = mentions.at(i);
        if (mention.aside || mention.isLargePlace() || (mention.place && !evenPlaces))
            continue;
        while (i + 1 < mentions.size() && mentions.at(i + 1).at.from <= mentions.at(i).at.to)
            ++i;
        return mentions.at(i).name;
    }
    return {};
}

QString SubjectTracker::subjectAt(qsizetype offset) const
{
    const QList<Sentence> &sentences = m_marks.sentences;
    qsizetype index = -1;
    while (index + 1 < sentences.size() && sentences.at(index + 1).at.from <= offset)
        ++index;
    if (index < 0)
        return m_marks.mainDistrict;
    const Sentence &here = sentences.at(index);
    const Span clause = here.clauses.at(here.clauseOf(offset));
    for (const qsizetype from : {clause.from, here.at.from}) {
        const QString name = nearest(from, offset, false);
        if (!name.isEmpty())
            return name;
    }
    for (qsizetype i = index - 1; i >= 0 && sentences.at(i).paragraph == here.paragraph; --i) {
        const QString name = nearest(sentences.at(i).at.from, sentences.at(i).at.to, false);
        if (!name.isEmpty())
            return name;
    }
    const QString place = nearest(here.at.from, offset, true);
    return place.isEmpty() ? m_marks.mainDistrict : place;
}

} // namespace jianbao
