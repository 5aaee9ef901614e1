#pragma once

#include <QStringList>

namespace jianbao
{

/// Imports bundled sample pages of the invented 《云岭日报》 into an archive, which is made where none is:
/// those of these days ("2021-02-26"), or all where none is named.
void importSamplePages(const QString &archivePath, const QStringList &days = {});

} // namespace jianbao
