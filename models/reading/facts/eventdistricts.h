#pragma once

#include "models/reading/facts/subjectmentions.h"

namespace jianbao
{

/// Says in which district an event happened: the smallest one that its words name, else a city or county that
/// acts in them or in which it was held (云岭市召开…), else 北京市 if an office of the state acts and the
/// province if one of its own does, else the district named last in the paragraph, else what the article is
/// about. Who comes from elsewhere (赴, 考察团一行) does not count. Keeps references to both.
class EventDistricts
{
public:
    EventDistricts(const ArticleMarks &marks, const SubjectMentions &mentions, const WordTrie &stateOffices)
        : m_marks(marks), m_mentions(mentions), m_stateOffices(stateOffices)
    {
    }
    /// One district, or several where the words say 分别. `told` are the event's clauses, in one sentence,
    /// `time` is the time in them. A name is empty where the article names no place at all.
    QStringList of(Span told, Span time) const;

private:
    QStringList listed(const QList<SubjectMention> &mentions) const;
    QString smallest(const QList<SubjectMention> &mentions) const;
    QString largePlace(const QList<SubjectMention> &mentions, Span told, Span time) const;
    /// Where the offices of the state have their seat, if one of them acts.
    QString seatOfState(Span told, Span time) const;
    /// The province of 省水利厅12日启动应急响应.
    QString ofProvincesOffice(Span told, Span time) const;
    /// 成都 of 成都大运会8月8日闭幕.
    QString hostOfGames(Span told, Span time) const;
    QString namedBefore(qsizetype offset) const;
    bool isTreated(const SubjectMention &mention) const;
    /// 云岭市 of 云岭市利民轴承有限公司.
    bool opensFirm(const SubjectMention &mention) const;
    bool isGuest(const SubjectMention &mention) const;

    const ArticleMarks &m_marks;
    const SubjectMentions &m_mentions;
    const WordTrie &m_stateOffices;
};

} // namespace jianbao
