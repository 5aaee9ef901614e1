#include "views/export/sourcelist.h"

#include "models/items/citation.h"

namespace jianbao
{

int SourceList::numberOf(const Source &source)
{
    const QString citation = Citation::of(source);
    if (!m_citations.contains(citation))
        m_citations.append(citation);
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
    return numbers.join(QStringLiteral(", "));
}

QList<QStringList> SourceList::rows() const
{
    QList<QStringList> rows;
    for (const QString &citation : citations())
        rows.append({QString::number(rows.size() + 1), citation});
    return rows;
}

} // namespace jianbao
