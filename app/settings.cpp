#include "app/settings.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype recentKept = 10;

} // namespace

Settings::Settings() : m_settings(QSettings::IniFormat, QSettings::UserScope, u"jianbao"_s, u"jianbao"_s) {}

Settings::Settings(const QString &file) : m_settings(file, QSettings::IniFormat) {}

QString Settings::lastArchive() const
{
    return m_settings.value("archive").toString();
}

void Settings::setLastArchive(const QString &path)
{
    m_settings.setValue("archive", path);
    QStringList recent = recentArchives();
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.setValue("recent", recent.mid(0, recentKept));
}

QStringList Settings::recentArchives() const
{
    QStringList paths = m_settings.value("recent").toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

Preferences Settings::preferences() const
{
    Preferences chosen;
    chosen.language = m_settings.value("language").toString();
    chosen.appearance = static_cast<Preferences::Appearance>(qBound(
        0, m_settings.value("appearance").toInt(), static_cast<int>(Preferences::Appearance::HighContrast)));
    chosen.textPercent =
        qBound(Preferences::smallestText, m_settings.value("text", 100).toInt(), Preferences::largestText);
    chosen.readerPlace = static_cast<Preferences::ReaderPlace>(
        qBound(0, m_settings.value("reader").toInt(), static_cast<int>(Preferences::ReaderPlace::Off)));
    chosen.nameOrder = static_cast<NameOrder>(
        qBound(0, m_settings.value("names").toInt(), static_cast<int>(NameOrder::Stroke)));
    const QVariantMap keys = m_settings.value("keys").toMap();
    for (auto key = keys.cbegin(); key != keys.cend(); ++key)
        chosen.keys.insert(key.key(), key->toString());
    return chosen;
}

void Settings::setPreferences(const Preferences &chosen)
{
    m_settings.setValue("language", chosen.language);
    m_settings.setValue("appearance", static_cast<int>(chosen.appearance));
    m_settings.setValue("text", chosen.textPercent);
    m_settings.setValue("reader", static_cast<int>(chosen.readerPlace));
    m_settings.setValue("names", static_cast<int>(chosen.nameOrder));
    QVariantMap keys;
    for (auto key = chosen.keys.cbegin(); key != chosen.keys.cend(); ++key)
        keys.insert(key.key(), key.value());
    m_settings.setValue("keys", keys);
}

WindowSession Settings::window() const
{
    WindowSession session;
    session.geometry = m_settings.value("window/geometry").toByteArray();
    session.layout = m_settings.value("window/layout").toByteArray();
    session.timeline = m_settings.value("window/timeline").toByteArray();
    session.query = m_settings.value("window/query").toString();
    session.workspace = m_settings.value("window/workspace").toInt();
    session.articleId = m_settings.value("window/article").toString();
    session.place = m_settings.value("window/place").toLongLong();
    session.pageText = m_settings.value("window/pageText").toBool();
    session.facts = m_settings.value("window/facts", true).toBool();
    return session;
}

void Settings::setWindow(const WindowSession &session)
{
    m_settings.setValue("window/geometry", session.geometry);
    m_settings.setValue("window/layout", session.layout);
    m_settings.setValue("window/timeline", session.timeline);
    m_settings.setValue("window/query", session.query);
    m_settings.setValue("window/workspace", session.workspace);
    m_settings.setValue("window/article", session.articleId);
    m_settings.setValue("window/place", session.place);
    m_settings.setValue("window/pageText", session.pageText);
    m_settings.setValue("window/facts", session.facts);
}

} // namespace jianbao
