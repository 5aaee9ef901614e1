#include "models/search/polyphones.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace jianbao
{

Polyphones::Polyphones()
{
    QFile file(u":/lexicon/polyphones.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The list of polyphones is missing from the program.");
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const qsizetype tab = line.indexOf(u'\t');
        if (tab == 1)
            m_readings.insert(line.front(), line.mid(tab + 1).split(u'|'));
    }
}

} // namespace jianbao
