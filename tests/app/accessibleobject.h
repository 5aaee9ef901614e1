#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QList>
#include <QString>

namespace jianbao
{

/// One object of the AT-SPI tree as it goes over the bus: what a screen reader of another process gets. Each
/// call asks the bus anew and waits for the answer; an object that is gone has no name and no children.
class AccessibleObject
{
public:
    AccessibleObject(const QDBusConnection &bus, const QString &service, const QString &path);

    /// What all programs of the bus hang on.
    static AccessibleObject desktop(const QDBusConnection &bus);

    QString name() const;
    QString description() const;
    QString role() const; ///< in the words of AT-SPI: “push button”, “list” …
    bool isShowing() const { return hasState(25); }
    bool isFocusable() const { return hasState(11); }
    int childCount() const;
    /// At most `most` children, in their order.
    QList<AccessibleObject> children(int most) const;
    /// Does what a click does.
    void press() const;

private:
    bool hasState(int number) const;
    QVariant property(const char *name) const;
    QVariantList ask(const char *interface, const char *method, const QVariantList &arguments = {}) const;

    QDBusConnection m_bus;
    QString m_service;
    QString m_path;
};

} // namespace jianbao
