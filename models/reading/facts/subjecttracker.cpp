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
        u"(?:(?:赴|前往|来自|走进)\\p{sc:Han}{0,4}|与|同|对标|学习|对接|向|毗邻|对|挂职|共建|打造|筹建|新建|占|比|较|[高低快慢好优]于|高出|超出|超)$"_s);
    return preposition.match(before.right(8)).hasMatch();
}

/// What stands between two members of a list.
bool isList(QStringView text, qsizetype from, qsizetype to)
{
    const QStringView between = text.mid(from, std::max<qsizetype>(0, to - from));
    return between == u"、" || between == u"和" || between == u"及" || between == u"以及";
}

/// Who only tells the figures: 记者从区税务局获悉, 据市统计局介绍.
bool tells(QStringView before, QStringView behind)
{
    static const QRegularExpression source(u"(?:从|据|由)\\p{sc:Han}{0,4}$"_s);
    static const QRegularExpression telling(
        u"^\\p{sc:Han}{0,8}?\\d{0,2}日?(?:获悉|了解|介绍|发布|公布|通报|消息|统计|数据|新闻发言人)"_s);
    return telling.match(behind).hasMatch() &&
           (source.match(before.right(6)).hasMatch() || before.isEmpty() || !before.back().isLetter());
}

/// An office whose head speaks: 服务中心主任王立说. What a firm's head tells is about the firm.
bool speaksThroughHead(const QString &name, QStringView behind)
{
    static const QRegularExpression office(u"(?:中心|办公室)$"_s);
    static const QRegularExpression head(
        u"^(?:党组书记|副?主任|副?局长|副?书记|副?大队长|负责人|工作人员)[^，,。；]{0,12}(?:说|表示|介绍|坦言|透露|告诉)"_s);
    return office.match(name).hasMatch() && head.match(behind).hasMatch();
}

} // namespace

SubjectTracker::SubjectTracker(const ArticleMarks &marks) : m_marks(marks)
{
    const QStringView text(marks.text);
    for (const FoundDistrict &region : marks.regions)
        m_mentions.append({region.at, region.name, int(region.rank)});
    for (const FoundDistrict &district : marks.districts) {
        if (!anyOverlaps(marks.regions, district.at))
            m_mentions.append({district.at, district.name, int(district.rank), false, false,
                               district.rank < FoundDistrict::Rank::Zone});
    }
    for (const FoundOrganisation &organisation : marks.organisations)
        m_mentions.append({organisation.at, organisation.name, -1});
    std::sort(m_mentions.begin(), m_mentions.end(),
              [](const Mention &a, const Mention &b) { return a.at.from < b.at.from; });
    for (qsizetype i = 0; i < m_mentions.size(); ++i) {
        Mention &mention = m_mentions[i];
        const bool chained = i > 0 && m_mentions.at(i - 1).at.to == mention.at.from;
        const bool listed = i > 0 && isList(text, m_mentions.at(i - 1).at.to, mention.at.from);
        const QStringView before = text.left(mention.at.from);
        mention.aside = chained || listed ? m_mentions.at(i - 1).aside : standsAside(before);
        const QStringView behind = text.mid(mention.at.to, 20);
        const bool speaks =
            mention.rank < 0 && (tells(before, behind) || speaksThroughHead(mention.name, behind));
        mention.aside = mention.aside || speaks;
        mention.place = chained ? m_mentions.at(i - 1).place : before.endsWith(u'在');
    }
    setListsAside();
}

void SubjectTracker::setListsAside()
{
    static const QRegularExpression counted(u"^等?[\\d一二三四五六七八九十]+(?:个|家|所|地)"_s);
    static const QRegularExpression others(
        u"^(?:、[^，,。；;]{1,40})?等[\\d一二两三四五六七八九十]+(?:个|家|所|地)"_s);
    const QStringView text(m_marks.text);
    for (qsizetype i = m_mentions.size() - 1; i >= 0; --i) {
        const bool listed = i > 0 && isList(text, m_mentions.at(i - 1).at.to, m_mentions.at(i).at.from);
        const QStringView behind = text.mid(m_mentions.at(i).at.to, 48);
        if ((listed && counted.match(behind).hasMatch()) || others.match(behind).hasMatch())
            m_mentions[i].aside = true;
        if (listed && m_mentions.at(i).aside)
            m_mentions[i - 1].aside = true;
    }
}

QList<SubjectTracker::Mention> SubjectTracker::within(Span span) const
{
    const auto first =
        std::partition_point(m_mentions.cbegin(), m_mentions.cend(),
                             [&](const Mention &mention) { return mention.at.from < span.from; });
    QList<Mention> found;
    for (auto mention = first; mention != m_mentions.cend() && mention->at.from < span.to; ++mention) {
        if (span.contains(mention->at))
            found.append(*mention);
    }
    return found;
}

bool SubjectTracker::names(Span span, const QString &name) const
{
    const QList<Mention> mentions = within(span);
    return std::any_of(mentions.cbegin(), mentions.cend(),
                       [&](const Mention &mention) { return mention.name == name; });
}

QString SubjectTracker::nearest(qsizetype from, qsizetype to, bool evenPlaces) const
{
    const QList<Mention> mentions = within({from, to});
    for (qsizetype i = 0; i < mentions.size(); ++i) {
        const Mention &mention = mentions.at(i);
        const bool zone = mention.rank == int(FoundDistrict::Rank::Zone);
        if (mention.aside || mention.large || (mention.place && !evenPlaces))
            continue;
        while (i + 1 < mentions.size() && mentions.at(i + 1).at.from <= mentions.at(i).at.to)
            ++i;
        const Mention &last = mentions.at(i);
        const bool ofZone =
            mention.place && zone && last.rank >= 0 && last.rank < int(FoundDistrict::Rank::Town);
        if (!last.aside && !ofZone)
            return last.name;
    }
    return {};
}

QString SubjectTracker::nearestInSentence(const Sentence &sentence, qsizetype offset) const
{
    const QStringView text(m_marks.text);
    bool parted = false; // a semicolon stands between
    for (qsizetype i = sentence.clauseOf(offset); i >= 0; --i) {
        const Span clause = sentence.clauses.at(i);
        const QStringView words = text.mid(clause.from, clause.length());
        const bool ofPart = parted && words.contains(u"其中"); // a part does not act beyond its semicolon
        const QString name = ofPart ? QString() : nearest(clause.from, std::min(clause.to, offset), false);
        if (!name.isEmpty())
            return name;
        parted = parted || (clause.from > 0 && u"；;"_s.contains(text.at(clause.from - 1)));
    }
    return {};
}

SubjectTracker::Subject SubjectTracker::subjectAt(qsizetype offset) const
{
    const QList<Sentence> &sentences = m_marks.sentences;
    const qsizetype index = m_marks.sentenceAt(offset);
    if (index < 0)
        return {m_marks.mainSubject};
    const Sentence &here = sentences.at(index);
    const QString inSentence = nearestInSentence(here, offset);
    if (!inSentence.isEmpty())
        return {inSentence, Nearness::Sentence};
    for (qsizetype i = index - 1; i >= 0 && sentences.at(i).paragraph == here.paragraph; --i) {
        const QString name = nearest(sentences.at(i).at.from, sentences.at(i).at.to, false);
        if (!name.isEmpty())
            return {name, Nearness::Paragraph};
    }
    const QString place = nearest(here.at.from, offset, true);
    return place.isEmpty() ? Subject{m_marks.mainSubject} : Subject{place, Nearness::Sentence};
}

} // namespace jianbao
