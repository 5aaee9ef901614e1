#include "models/reading/layout/topics.h"

#include "models/datatypes/packedunits.h"

#include <QFile>

namespace jianbao
{

Topics::Topics(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return;
    while (!source.atEnd()) {
        const QByteArray line = source.readLine();
        const qsizetype tab = line.indexOf('\t');
        if (tab <= 0 || line.startsWith('#'))
            continue;
        const QString pair = QString::fromUtf8(line.constData(), tab);
        const QByteArray values = QByteArray::fromBase64(line.mid(tab + 1));
        if (pair.size() != 2 || values.size() != dimensions)
            continue;
        m_places.insert(packedPair(pair.at(0), pair.at(1)), qsizetype(m_values.size()));
        m_values.insert(m_values.end(), values.cbegin(), values.cend());
    }
}

std::span<const qint8> Topics::of(quint32 pair) const
{
    const auto place = m_places.constFind(pair);
    if (place == m_places.constEnd())
        return {};
    return std::span(m_values).subspan(size_t(*place), dimensions);
}

} // namespace jianbao
