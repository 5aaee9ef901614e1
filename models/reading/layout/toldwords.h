#pragma once

#include <QHash>
#include <QStringList>

namespace jianbao
{

/// Where the articles of a page first tell the words of a paragraph, and what it is worth that they do. Each
/// article is walked through once, however many words are asked for and however often. Words are two or three
/// code units long.
class ToldWords
{
public:
    struct Word
    {
        int article;
        qsizetype end; ///< right behind the word, in the article's text
        double worth;
    };

    /// Texts that are read from now on are searched for `words`, too.
    void lookFor(const QStringList &words);
    /// Each article once.
    void read(int article, QStringView text);
    /// The words, in their order, for each article that tells them.
    QList<Word> told(const QStringList &words) const;
    /// What it is worth that `article` tells the words before `end`, up to a limit.
    static double worth(const QList<Word> &told, int article, qsizetype end);

private:
    struct Place
    {
        int article;
        qsizetype end;
    };
    QHash<quint64, QList<Place>> m_places; ///< word → one place an article
};

} // namespace jianbao
