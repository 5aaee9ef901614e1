#include "tests/app/screenreadersession.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDeadlineTimer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr auto patience = 30000; // milliseconds
const auto session = u"jianbao-session"_s;
const auto registry = u"jianbao-registry"_s;

} // namespace

ScreenReaderSession::ScreenReaderSession() : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const QString &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        m_environment.insert(name, m_home.path());
    for (const QString &name : {u"LANG"_s, u"LC_ALL"_s})
        m_environment.insert(name, u"zh_CN.UTF-8"_s);
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
}

ScreenReaderSession::~ScreenReaderSession()
{
    QDBusConnection::disconnectFromBus(registry);
    QDBusConnection::disconnectFromBus(session);
    for (QProcess *process : {&m_program, &m_bus, &m_display}) {
        process->terminate();
        if (process->state() != QProcess::NotRunning && !process->waitForFinished(5000))
            process->kill();
        process->waitForFinished();
    }
}

QString ScreenReaderSession::start()
{
    const QString display = firstLine(m_display, u"Xvfb"_s,
                                      {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1400x900x24"_s,
                                       u"-nolisten"_s, u"tcp"_s, u"-noreset"_s});
    if (display.isEmpty())
        return u"Xvfb (package xvfb) did not start"_s;
    m_environment.insert(u"DISPLAY"_s, u':' + display);

    m_bus.setProcessEnvironment(m_environment);
    const QString address =
        firstLine(m_bus, u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    if (address.isEmpty())
        return u"dbus-daemon (package dbus) did not start"_s;
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    QDBusConnection::connectToBus(address, session);

    const QString registryBus = registryAddress();
    if (registryBus.isEmpty() || !QDBusConnection::connectToBus(registryBus, registry).isConnected())
        return u"the registry of screen readers (package at-spi2-core) did not answer"_s;
    return {};
}

bool ScreenReaderSession::startProgram(const QStringList &arguments)
{
    m_program.setProcessEnvironment(m_environment);
    m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program.start(QStringLiteral(JIANBAO_PROGRAM), arguments);
    const AccessibleObject desktop = AccessibleObject::desktop(QDBusConnection(registry));
    const bool isAnswered = QTest::qWaitFor(
        [&] { return m_program.state() == QProcess::NotRunning || desktop.childCount() > 0; }, patience);
    return isAnswered && m_program.state() == QProcess::Running;
}

AccessibleObject ScreenReaderSession::program() const
{
    return AccessibleObject::desktop(QDBusConnection(registry)).children(1).first();
}

QString ScreenReaderSession::firstLine(QProcess &process, const QString &program,
                                       const QStringList &arguments)
{
    process.start(program, arguments);
    const QDeadlineTimer deadline(patience);
    while (!process.canReadLine() && process.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
    }
    return QString::fromUtf8(process.readLine()).trimmed();
}

QString ScreenReaderSession::registryAddress() const
{
    const QDBusMessage question = QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s,
                                                                 u"org.a11y.Bus"_s, u"GetAddress"_s);
    return QDBusConnection(session).call(question, QDBus::Block, patience).arguments().value(0).toString();
}

} // namespace jianbao
