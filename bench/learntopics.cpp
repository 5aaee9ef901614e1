#include "bench/topiclearner.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>

using namespace jianbao;

namespace
{

/// The lines of all files in the folder that are long enough to tell of a matter.
QStringList textsIn(const QDir &folder)
{
    constexpr qsizetype shortest = 60;
    constexpr qsizetype longest = 1500; // a long feature counts no more than a report
    QStringList texts;
    const QStringList names = folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString &line : lines) {
            if (line.size() > shortest && !line.startsWith(u'#'))
                texts.append(line.left(longest));
        }
    }
    return texts;
}

} // namespace

/// learntopics FOLDER: prints the table of topics that the folder's texts tell, a line each.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        qFatal("usage: learntopics FOLDER");
    const QStringList texts = textsIn(QDir(application.arguments().at(1)));
    QTextStream out(stdout);
    out << "# Of what pairs of characters are told: pair, tab, its direction as signed bytes in Base64. "
           "Learned by\n"
           "# bench/topiclearner.cpp (which says how) from the "
        << texts.size() << " texts of resources/topics/texts: ./dev topics makes it anew.\n"
        << TopicLearner(texts).table();
}
