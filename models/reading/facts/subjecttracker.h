#pragma once

#include "models/reading/facts/subjectmentions.h"

namespace jianbao
{

/// Says which district, office or firm a place of an article speaks about. A mention counts as subject where
/// it does not follow 赴, 与, 对 and the like; a sentence without one goes on with the subject of the
/// sentence before in its paragraph. Keeps a reference to the marks.
class SubjectTracker
{
public:
    explicit SubjectTracker(const ArticleMarks &marks) : m_marks(marks), m_mentions(marks) {}

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
    const SubjectMentions &mentions() const { return m_mentions; }

private:
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

    const ArticleMarks &m_marks;
    SubjectMentions m_mentions;
};

} // namespace jianbao
