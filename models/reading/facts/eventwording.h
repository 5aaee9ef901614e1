#pragma once

#include "models/reading/finders/patterns/wordtrie.h"

#include <QString>

#include <optional>

namespace jianbao
{

class Lexicon;

/// Says in a few words of the page what happened: the clause that tells the deed, not one that tells how, why
/// or where (高新区采取…的方式，召开推进会 gives 高新区召开推进会). Reentrant.
class EventWording
{
public:
    static constexpr qsizetype longest = 30; ///< code units

    explicit EventWording(const Lexicon &lexicon);

    /// `lead` is what stands before the time in its clause, `told` what follows the time in its sentence. At
    /// most `longest` code units, without spaces and brackets; what had to be cut ends in ….
    QString of(QStringView lead, QStringView told) const;

private:
    /// 在工作推进会上: the words between.
    std::optional<QString> occasionOf(const QString &clause) const;
    bool tellsManner(const QString &clause) const;
    /// Who acts in a clause that tells the manner; empty where nobody is named.
    QString actorOf(const QString &clause) const;
    /// Where the first verb of a deed at or behind `from` stands, or -1.
    qsizetype deedIn(QStringView words, qsizetype from = 0) const;
    bool opensWithDeed(QStringView clause) const;
    /// Without a deed the clause goes on into the next: 负责人带队，开展慰问活动.
    QString withDeed(const QString &clause, const QString &next) const;
    /// Shortened by what is least needed: place, slogan, what stands before the deed.
    QString fitted(const QString &actor, const QString &clause) const;

    WordTrie m_deeds;
    WordTrie m_openers;
    WordTrie m_closers;
    WordTrie m_occasions;
};

} // namespace jianbao
