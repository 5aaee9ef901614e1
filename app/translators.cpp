#include "app/translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace jianbao
{

void installTranslators(QObject &owner, const QString &language)
{
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    auto *own = new QTranslator(&owner);
    if (own->load(QLocale(), u"jianbao"_s, u"_"_s, u":/i18n"_s) || own->load(u":/i18n/jianbao_en.qm"_s))
        QCoreApplication::installTranslator(own);
    auto *qt = new QTranslator(&owner);
    if (qt->load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

} // namespace jianbao
