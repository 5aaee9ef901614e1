#pragma once

#include "models/reading/facts/articlemarks.h"

namespace jianbao
{

/// Says which district, office or firm a place of an article speaks about. A mention counts as subject where
/// it does not follow 赴, 与, 对 and the like; of mentions in a row (高新区滨河镇柳庄村) the smallest counts;
/// a sentence without one goes on with the subject of the sentence before in its paragraph. Keeps a reference
/// to the marks.
class SubjectTracker
{
public:
    explicit SubjectTracker(const ArticleMarks &marks);

    /// Where a subject was named.
    enum class Nearness {
        Sentence,  ///< in the sentence, before the figure
        Paragraph, ///< in a sentence before it, in its paragraph
        Article,   ///< nowhere near: what the article as a whole is about
    };
    struct Subject
    {
        QString name;
        Nearness nearness = Nearness::Article;
    };

    /// The subject of a figure at `offset`: a firm, office or district; the main district if nothing nearer.
    Subject subjectAt(qsizetype offset) const;
    /// Who acts in `span`; empty if nobody is named there.
    QString namedIn(Span span) const;

    /// A district, firm or office that the article names or points at.
    struct Mention
    {
        Span at;
        QString name;
        int rank = 0;       ///< the greater, the smaller the place; -1 for a firm or an office
        bool aside = false; ///< something is only done with it: 赴, 与
        bool place = false; ///< where something is done: 在
        bool made = false;  ///< a firm that somebody else makes act: 帮公司
        bool large = false; ///< a city or more that no clause speaks about

        bool isDistrict() const { return rank >= int(FoundDistrict::Rank::Zone); }
        bool isLargePlace() const
        {
            return rank > int(FoundDistrict::Rank::Country) && !isDistrict();
        } ///< a province, city or county
    };

    /// All of them, left to right.
    const QList<Mention> &mentions() const { return m_mentions; }
    /// Those that lie in `span` as a whole.
    QList<Mention> within(Span span) const;

    /// True if the article names or points at `name`.
    bool names(const QString &name) const { return m_names.contains(name); }
    /// True if `name` is named or pointed at in `span`.
    bool names(Span span, const QString &name) const;

private:
    /// 滨河镇、青柯镇等6个镇: the figure belongs to all of them, not to the last.
    void setListsAside();
    QString nearestInSentence(const Sentence &sentence, qsizetype offset) const;
    /// Where the figure's member of a row begins: 滨河镇25名、青柯镇20名.
    qsizetype memberStart(Span clause, qsizetype offset) const;
    /// Of whom `sentence` speaks that the sentence `to`, later in its paragraph, may go on with.
    QString passedOnBy(const Sentence &sentence, const Sentence &to) const;
    /// The place in which the figure was met: 在滨河镇，…; no venue and no office that is visited.
    QString placeBefore(const Sentence &sentence, qsizetype offset) const;
    /// “…。”云岭轴承公司总经理王立说: the firm of who said sentence `index`; empty if nothing of the kind
    /// follows.
    QString firmOfSpeaker(qsizetype index) const;
    bool leadsTo(const Mention &mention, const Mention &next) const;
    template <typename Accepts> QString nearest(Span span, Accepts accepts) const;

    const ArticleMarks &m_marks;
    QList<Mention> m_mentions;
    QSet<QString> m_names; ///< of the mentions
};

} // namespace jianbao
