#include "models/items/nameregistermodel.h"

#include "models/archive/database/database.h"
#include "models/items/attempt.h"

namespace jianbao
{

NameRegisterModel::NameRegisterModel(Database &database, QObject *parent)
    : QObject(parent), m_database(database), m_register(database)
{
    connect(&m_work, &JobTracker::failed, this, &NameRegisterModel::failed);
}

void NameRegisterModel::survey()
{
    m_work.start([this, path = m_database.path()](const CancelFlag &cancelled) -> std::function<void()> {
        const Database connection(path, Database::Mode::ReadOnly);
        const NamesTold told = NameSurvey(connection).read(cancelled);
        return [this, told] {
            m_told = told;
            Q_EMIT loaded();
        };
    });
}

void NameRegisterModel::reload()
{
    Q_EMIT loaded();
}

QList<NameEntry> NameRegisterModel::entries(NameKind kind)
{
    QList<NameEntry> entries;
    attempt(*this, [&] { entries = NameSurvey::entries(m_database, kind, m_told); });
    return entries;
}

QList<AliasProposal> NameRegisterModel::proposals()
{
    QList<AliasProposal> proposals;
    attempt(*this, [&] { proposals = NameSurvey::undecided(m_database, m_told); });
    return proposals;
}

bool NameRegisterModel::merge(NameKind kind, const QStringList &names, const QString &into)
{
    return change([&] { m_register.merge(kind, names, into); });
}

bool NameRegisterModel::rename(NameKind kind, const QString &name, const QString &newName)
{
    return change([&] { m_register.rename(kind, name, newName); });
}

bool NameRegisterModel::split(NameKind kind, const QString &alias)
{
    return change([&] { m_register.split(kind, alias); });
}

bool NameRegisterModel::distinguish(NameKind kind, const QString &name, const QString &other)
{
    return change([&] { m_register.distinguish(kind, name, other); });
}

bool NameRegisterModel::place(const QString &district, const QString &parent)
{
    return change([&] { m_register.place(district, parent); });
}

bool NameRegisterModel::change(const std::function<void()> &storing)
{
    const bool isStored = attempt(*this, storing);
    if (isStored)
        Q_EMIT decided();
    return isStored;
}

} // namespace jianbao
