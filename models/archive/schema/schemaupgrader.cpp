#include "models/archive/schema/schemaupgrader.h"

#include "models/archive/database/archiveerror.h"
#include "models/archive/database/database.h"
#include "models/archive/schema/upgradeseals.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::SchemaUpgrader)
};

/// The statements of one file, without lines that are comments only.
QStringList statementsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw ArchiveError(Words::tr("%1: the upgrade cannot be read. Install Jianbao again.").arg(path));
    QStringList statements;
    QString statement;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed() == "-- ;;"_L1) {
            statements.append(statement);
            statement.clear();
        } else if (!line.trimmed().startsWith("--"_L1)) {
            statement += line + u'\n';
        }
    }
    statements.append(statement);
    statements.removeIf([](const QString &candidate) { return candidate.trimmed().isEmpty(); });
    return statements;
}

} // namespace

SchemaUpgrader::SchemaUpgrader(const QString &folder)
{
    const QDir files(folder, u"*.sql"_s, QDir::Name, QDir::Files);
    const QStringList names = files.entryList();
    for (const QString &name : names) {
        const int version = name.section(u'_', 0, 0).toInt();
        if (version > 0)
            m_steps.append({version, files.filePath(name)});
    }
}

int SchemaUpgrader::newestVersion() const
{
    return m_steps.isEmpty() ? 0 : m_steps.last().version;
}

void SchemaUpgrader::upgrade(const Database &database) const
{
    for (const Step &step : m_steps)
        apply(step, database);
}

QStringList SchemaUpgrader::statementsUpTo(int version) const
{
    QStringList statements;
    for (const Step &step : m_steps) {
        if (step.version <= version)
            statements += statementsOf(step.path);
    }
    return statements;
}

void SchemaUpgrader::apply(const Step &step, const Database &database) const
{
    if (database.schemaVersion() >= step.version)
        return;
    Transaction transaction(database);
    if (database.schemaVersion() < step.version) {
        const UpgradeSeals seals(database);
        const QStringList statements = statementsOf(step.path);
        for (const QString &statement : statements)
            database.run(statement);
        seals.renew();
        database.run(u"PRAGMA user_version = %1"_s.arg(step.version));
    }
    transaction.commit();
}

} // namespace jianbao
