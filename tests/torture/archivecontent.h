#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

class QTemporaryDir;

namespace jianbao
{

class Database;

// What an archive holds, in a form that two archives or two moments can be compared by.

/// File name → the page's digest and how many articles, paragraphs and facts it has: a half page differs from
/// a whole one.
QMap<QString, QString> pagesOf(const Database &database);
/// “tag article” for every tagging.
QStringList taggingsOf(const Database &database);
/// A digest over every sealed row but those that tell of steps: all that a person may change.
QString handWorkDigest(const Database &database);

/// Writes `count` short invented pages, each another one.
void writePages(const QTemporaryDir &folder, int count);

} // namespace jianbao
