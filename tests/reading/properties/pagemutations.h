#pragma once

#include <QList>
#include <QString>

#include <random>

namespace jianbao
{

/// Makes bad pages out of good ones, in the ways in which scanning, copying and typing spoil them and in some
/// that only malice finds. The same seed gives the same pages on every machine.
class PageMutations
{
public:
    PageMutations(const QStringList &pages, quint32 seed) : m_pages(pages), m_random(seed) {}
    /// One of the pages, mostly a stretch of it, with one to four mutations.
    QString next();

private:
    qsizetype below(qsizetype limit);
    QString character();
    void cut(QString &page);
    void splice(QString &page);
    void shuffleLines(QString &page);
    void sprinkle(QString &page);
    void indent(QString &page);
    void repeat(QString &page);
    void dropLineBreaks(QString &page);
    void useCarriageReturns(QString &page);

    QStringList m_pages;
    std::mt19937 m_random;
};

} // namespace jianbao
