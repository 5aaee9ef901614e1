#pragma once

#include <QString>

namespace jianbao
{

/// Writes the archive that tests/archive/fixtures/`fixture`.sql holds to `path`, where there must be nothing
/// yet. `fixture` is “schema-3” for an archive as schema 3 left it. False if there is no such fixture.
bool makeArchiveFromFixture(const QString &fixture, const QString &path);

} // namespace jianbao
