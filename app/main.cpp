#include "app/application.h"
#include "app/settings.h"
#include "app/translators.h"
#include "views/style/paperstyle.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QHashSeed>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;

namespace
{

/// True for what a machine without a display can do as well.
bool worksWithoutDisplay(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArrayView word(argument);
        return word.startsWith("--screenshot") || word == "--version" || word == "-v" || word == "--help" ||
               word == "-h";
    });
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGXFSZ, SIG_IGN); // a file beyond the user's quota is an error that is told, no end
    QHashSeed::setDeterministicGlobalSeed(); // the same input gives the same bytes, also in a PDF
    const bool hasDisplay =
        qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (!hasDisplay && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && worksWithoutDisplay(argc, argv))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"jianbao"_s);
    QGuiApplication::setDesktopFileName(u"org.jianbao.Jianbao"_s);
    QApplication::setApplicationVersion(QStringLiteral(JIANBAO_VERSION));
    QApplication::setStyle(new jianbao::PaperStyle);
    QApplication::setFont(jianbao::Theme::textFont(13));
    jianbao::installTranslators(application, jianbao::Settings().preferences().language);

    QCommandLineParser parser;
    const QCommandLineOption picture(
        u"screenshot"_s, QApplication::translate("main", "Write a picture of the window to FILE and quit."),
        u"FILE"_s);
    const QCommandLineOption workspace(
        u"workspace"_s,
        QApplication::translate("main", "For the picture: articles, indicators, timeline, review or pages."),
        u"NAME"_s);
    parser.addOptions({picture, workspace});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"ARCHIVE"_s, QApplication::translate("main", "The archive to open."),
                                 u"[ARCHIVE]"_s);
    parser.process(application);

    jianbao::Application program;
    const QString archive = parser.positionalArguments().value(0);
    if (parser.isSet(picture))
        program.startForPicture(archive, parser.value(workspace), parser.value(picture));
    else
        program.start(archive);
    return QApplication::exec();
}
