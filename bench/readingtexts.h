#pragma once

#include <QString>
#include <QStringList>

namespace jianbao
{

/// Texts of any length to read, made from the sample pages or worse. Lengths are bytes of UTF-8, reached
/// within a per cent or a line.
class ReadingTexts
{
public:
    /// Loads the bundled sample pages; empty lists if the sources are not where they were built.
    ReadingTexts();

    const QStringList &samplePages() const { return m_pages; }
    /// The sample pages one behind another, with other numbers and names each time.
    QString page(qsizetype bytes) const;
    /// One line of a kind that has no end of sentence, no character but one, or only what rules look for.
    static QString line(int kind, qsizetype bytes);
    static QStringList lineKinds();
    /// A page of one shape, the same lines again and again with other numbers each time.
    static QString shapedPage(int shape, qsizetype bytes);
    static QStringList pageShapes();

private:
    QStringList m_pages;
};

} // namespace jianbao
