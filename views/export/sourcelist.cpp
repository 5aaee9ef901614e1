#include "views/export/sourcelist.h"

#include "models/items/citation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

int SourceList::numberOf(const Source &source)
{
    const QString citation = Citation::of(source);
    if (!m_citations.contains(citation)) {
        m_citations.append(citation);
        m_references.append(Citation::gbt7714(source));
    }
    return static_cast<int>(m_citations.indexOf(citation)) + 1;
}

QString SourceList::numbersOf(const QList<Source> &sources)
{
    QStringList numbers;
    for (const Source &source : sources) {
        const QString number = QString::number(numberOf(source));
        if (!numbers.contains(number))
            numbers.append(number);
    }
    return numbers.join(u", "_s);
}

QStringList SourceList::numbered(const QList<Source> &sources)
{
    QList<int> numbers;
    for (const Source &source : sources) {
        if (const int number = numberOf(source); !numbers.contains(number))
            numbers.append(number);
    }
    std::sort(numbers.begin(), numbers.end());
    QStringList lines;
    for (const int number : std::as_const(numbers))
        lines.append(u"[%1] %2"_s.arg(number).arg(m_citations.at(number - 1)));
    return lines;
}

QList<QStringList> SourceList::rows() const
{
    QList<QStringList> rows;
    for (qsizetype i = 0; i < m_citations.size(); ++i)
        rows.append(
            {QString::number(i + 1), m_citations.at(i) + QChar(QChar::LineSeparator) + m_references.at(i)});
    return rows;
}

} // namespace jianbao
