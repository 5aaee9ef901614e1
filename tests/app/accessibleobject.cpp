#include "tests/app/accessibleobject.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr auto accessible = "org.a11y.atspi.Accessible";

} // namespace

AccessibleObject::AccessibleObject(const QDBusConnection &bus, const QString &service, const QString &path)
    : m_bus(bus), m_service(service), m_path(path)
{
}

AccessibleObject AccessibleObject::desktop(const QDBusConnection &bus)
{
    return {bus, u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s};
}

QString AccessibleObject::name() const
{
    return property("Name").toString();
}

QString AccessibleObject::description() const
{
    return property("Description").toString();
}

QString AccessibleObject::role() const
{
    return ask(accessible, "GetRoleName").value(0).toString();
}

int AccessibleObject::childCount() const
{
    return property("ChildCount").toInt();
}

QList<AccessibleObject> AccessibleObject::children(int most) const
{
    QList<AccessibleObject> children;
    const int count = qMin(childCount(), most);
    for (int index = 0; index < count; ++index) {
        const QVariant answer = ask(accessible, "GetChildAtIndex", {index}).value(0);
        const auto reference = answer.value<QDBusArgument>();
        QString service;
        QDBusObjectPath path;
        if (reference.currentType() != QDBusArgument::StructureType)
            continue;
        reference.beginStructure();
        reference >> service >> path;
        reference.endStructure();
        children.append({m_bus, service, path.path()});
    }
    return children;
}

void AccessibleObject::press() const
{
    ask("org.a11y.atspi.Action", "DoAction", {0});
}

bool AccessibleObject::hasState(int number) const
{
    const auto bits = qdbus_cast<QList<uint>>(ask(accessible, "GetState").value(0));
    return bits.value(number / 32) & (1U << (number % 32));
}

QVariant AccessibleObject::property(const char *name) const
{
    const QVariantList answer = ask("org.freedesktop.DBus.Properties", "Get",
                                    {QString::fromLatin1(accessible), QString::fromLatin1(name)});
    return answer.value(0).value<QDBusVariant>().variant();
}

QVariantList AccessibleObject::ask(const char *interface, const char *method,
                                   const QVariantList &arguments) const
{
    QDBusMessage question = QDBusMessage::createMethodCall(m_service, m_path, QString::fromLatin1(interface),
                                                           QString::fromLatin1(method));
    question.setArguments(arguments);
    return m_bus.call(question).arguments();
}

} // namespace jianbao
