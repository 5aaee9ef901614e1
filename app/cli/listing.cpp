#include "app/cli/listing.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace jianbao
{

void Listing::add(const QJsonObject &entry, const QStringList &cells)
{
    m_entries.append(entry);
    m_lines.append(cells.join(u'\t'));
}

ExitCode Listing::print() const
{
    if (m_context.json)
        m_context.out << QString::fromUtf8(QJsonDocument(m_entries).toJson());
    else
        for (const QString &line : m_lines)
            m_context.out << line << '\n';
    m_context.out << Qt::flush;
    return m_entries.isEmpty() ? ExitCode::NothingFound : ExitCode::Done;
}

} // namespace jianbao
