#pragma once

#include "models/datatypes/mendedtext.h"
#include "models/datatypes/pagelayout.h"

#include <QString>
#include <QStringList>

namespace jianbao
{

// How lists stand in a column: as JSON text that a person can read and edit in any SQLite shell. Reading a
// column that holds no such list gives an empty one; `archive verify` finds it by the row's digest.

QString jsonOf(const QStringList &strings);
QString jsonOf(const QList<Span> &spans);           ///< [[from, to], …]
QString jsonOf(const QList<MendedText::Run> &runs); ///< [[at, page from, length], …]

QString jsonOf(const QList<LaidArticle> &articles); ///< [[[from, to, role, opens], …], …]

QStringList stringsFromJson(const QString &json);
QList<Span> spansFromJson(const QString &json);
QList<MendedText::Run> runsFromJson(const QString &json);
QList<LaidArticle> layoutFromJson(const QString &json);

} // namespace jianbao
