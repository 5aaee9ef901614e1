#include "app/settings.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

Settings::Settings() : m_settings(QSettings::IniFormat, QSettings::UserScope, u"jianbao"_s, u"jianbao"_s) {}

Settings::Settings(const QString &file) : m_settings(file, QSettings::IniFormat) {}

QString Settings::lastArchive() const
{
    return m_settings.value("archive").toString();
}

void Settings::setLastArchive(const QString &path)
{
    m_settings.setValue("archive", path);
}

WindowSession Settings::window() const
{
    WindowSession session;
    session.geometry = m_settings.value("window/geometry").toByteArray();
    session.layout = m_settings.value("window/layout").toByteArray();
    session.query = m_settings.value("window/query").toString();
    session.workspace = m_settings.value("window/workspace").toInt();
    session.dark = m_settings.value("window/dark").toBool();
    session.pageText = m_settings.value("window/pageText").toBool();
    session.facts = m_settings.value("window/facts", true).toBool();
    return session;
}

void Settings::setWindow(const WindowSession &session)
{
    m_settings.setValue("window/geometry", session.geometry);
    m_settings.setValue("window/layout", session.layout);
    m_settings.setValue("window/query", session.query);
    m_settings.setValue("window/workspace", session.workspace);
    m_settings.setValue("window/dark", session.dark);
    m_settings.setValue("window/pageText", session.pageText);
    m_settings.setValue("window/facts", session.facts);
}

} // namespace jianbao
