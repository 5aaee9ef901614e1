#include "models/search/widemarks.h"

#include <QList>

namespace jianbao
{

namespace
{

bool endsWord(const QString &typed, qsizetype at)
{
    return at >= typed.size() || typed.at(at).isSpace() || typed.at(at) == u')' || typed.at(at) == u'）';
}

} // namespace

WideMarks::WideMarks(const QString &typed)
{
    QList<qsizetype> open;
    qsizetype quotation = -1;
    qsizetype lastSpace = -1;
    for (qsizetype at = 0; at < typed.size(); ++at) {
        const QChar mark = typed.at(at);
        if (mark.isSpace()) {
            lastSpace = at;
        } else if (mark == u'（') {
            open.append(at);
        } else if (mark == u'）' && !open.isEmpty()) {
            const qsizetype from = open.takeLast();
            if (from < lastSpace && endsWord(typed, at + 1))
                m_brackets.unite({from, at});
        } else if (mark == u'“') {
            quotation = at;
        } else if (mark == u'”' && quotation >= 0) {
            if (quotation < lastSpace && endsWord(typed, at + 1))
                m_quotations.insert(quotation, at);
            quotation = -1;
        }
    }
}

} // namespace jianbao
