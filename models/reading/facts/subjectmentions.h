#pragma once

#include "models/reading/facts/articlemarks.h"

#include <QSet>

namespace jianbao
{

/// A district, firm or office that an article names or points at, and what part it has in its sentence.
struct SubjectMention
{
    Span at;
    QString name;
    int rank = 0;       ///< the greater, the smaller the place; -1 for a firm or an office
    bool aside = false; ///< something is only done with it: 赴, 与
    bool place = false; ///< where something is done: 在
    bool made = false;  ///< a firm that somebody else makes act: 帮公司
    bool large = false; ///< a city or more that no clause speaks about

    bool isDistrict() const { return rank >= int(FoundDistrict::Rank::Zone); }
    /// A province, city or county.
    bool isLargePlace() const { return rank > int(FoundDistrict::Rank::Country) && !isDistrict(); }
};

/// All districts, firms and offices of an article, with what the words beside each say of its part: who acts
/// in a span. Offsets are UTF-16 code units into the marks' text, of which it keeps a share; reading it
/// changes nothing, so that threads may share it.
class SubjectMentions
{
public:
    explicit SubjectMentions(const ArticleMarks &marks);

    /// Left to right.
    const QList<SubjectMention> &all() const { return m_all; }
    /// Those that lie in `span` as a whole.
    QList<SubjectMention> within(Span span) const;
    /// True if the article names or points at `name`.
    bool hold(const QString &name) const { return m_names.contains(name); }
    /// True if `name` is named or pointed at in `span`.
    bool hold(Span span, const QString &name) const;
    /// Who acts in `span`; empty if nobody is named there.
    QString acting(Span span) const;
    /// Likewise of those mentions that `accepts` takes: a firm that is made to act, else the first; of
    /// mentions in a row (高新区滨河镇柳庄村) the smallest.
    template <typename Accepts> QString acting(Span span, Accepts accepts) const;

private:
    /// Only a list mark parts the mention from the one before it.
    bool isListed(qsizetype index) const;
    void readSurroundings(qsizetype index);
    /// 滨河镇、青柯镇等6个镇: the figure belongs to all of them, not to the last.
    void setListsAside();
    /// True if `next` is a part of `mention`: 高新区|滨河镇, 青石片区的利民产业园.
    bool leadsTo(const SubjectMention &mention, const SubjectMention &next) const;

    QString m_text;
    QList<SubjectMention> m_all;
    QSet<QString> m_names;
};

template <typename Accepts> QString SubjectMentions::acting(Span span, Accepts accepts) const
{
    const QList<SubjectMention> mentions = within(span);
    for (auto mention = mentions.crbegin(); mention != mentions.crend(); ++mention) {
        if (mention->made && !mention->aside && accepts(*mention))
            return mention->name;
    }
    for (qsizetype i = 0; i < mentions.size(); ++i) {
        const SubjectMention &mention = mentions.at(i);
        if (mention.aside || mention.large || !accepts(mention))
            continue;
        while (i + 1 < mentions.size() && leadsTo(mentions.at(i), mentions.at(i + 1)) &&
               !mentions.at(i + 1).aside && accepts(mentions.at(i + 1)))
            ++i;
        return mentions.at(i).name;
    }
    return {};
}

} // namespace jianbao
