#pragma once

#include "models/archive/handwork/nameregister.h"
#include "models/jobs/jobtracker.h"
#include "models/jobs/namesurvey.h"

#include <QObject>

#include <functional>

namespace jianbao
{

/// The registers of names as a window shows them, and the one way by which it changes them; each change is
/// one step. What articles print about people and organisations is surveyed off this thread, and only once
/// somebody asks. Lives on the thread of the database.
class NameRegisterModel : public QObject
{
    Q_OBJECT
public:
    explicit NameRegisterModel(Database &database, QObject *parent = nullptr);

    /// Begins to survey the articles; loaded() follows.
    void survey();
    bool isSurveying() const { return m_work.isRunning(); }
    /// After steps elsewhere.
    void reload();

    QList<NameEntry> entries(NameKind kind);
    QList<AliasProposal> proposals();

    // As NameRegister does it; false if failed() tells why not.
    bool merge(NameKind kind, const QStringList &names, const QString &into);
    bool rename(NameKind kind, const QString &name, const QString &newName);
    bool split(NameKind kind, const QString &alias);
    bool distinguish(NameKind kind, const QString &name, const QString &other);
    bool place(const QString &district, const QString &parent);

Q_SIGNALS:
    /// What entries() and proposals() give may have changed.
    void loaded();
    /// A person did something.
    void decided();
    void failed(const QString &message);

private:
    bool change(const std::function<void()> &storing);

    Database &m_database;
    NameRegister m_register;
    JobTracker m_work;
    NamesTold m_told;
};

} // namespace jianbao
