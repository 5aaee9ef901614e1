#include "sourcefolder.h"
#include "tests/helpers/testarchive.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace
{

/// The commands between .EX and .EE of the manual page, one a line.
QStringList examples()
{
    QFile page(QStringLiteral(JIANBAO_SOURCE_DIR "/resources/man/jianbao-cli.1.in"));
    if (!page.open(QIODevice::ReadOnly))
        return {};
    QStringList commands;
    bool inside = false;
    for (const QString &line : QString::fromUtf8(page.readAll()).split(u'\n')) {
        if (line == u".EX"_s || line == u".EE"_s)
            inside = line == u".EX"_s;
        else if (inside)
            commands.append(QString(line).replace(u"\\-"_s, u"-"_s).replace(u"\\\\"_s, u"\\"_s));
    }
    return commands;
}

bool copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QFileInfo &file : QDir(from).entryInfoList(QDir::Files)) {
        if (!QFile::copy(file.filePath(), to + u'/' + file.fileName()))
            return false;
    }
    return true;
}

} // namespace

/// What jianbao-cli.1 shows can be typed as it stands, one command after the other.
class ManualExamplesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyExampleWorks()
    {
        const QStringList commands = examples();
        QVERIFY2(commands.size() > 10, "the manual page has lost its examples");
        TestArchive folder;
        QVERIFY(copyFolder(QStringLiteral(JIANBAO_SOURCE_DIR "/resources/sample/云岭日报"),
                           folder.filePath(u"云岭日报"_s)));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const QString programs = QFileInfo(QStringLiteral(JIANBAO_CLI)).absolutePath();
        environment.insert(u"PATH"_s, programs + u':' + environment.value(u"PATH"_s));
        for (const QString &command : commands) {
            QProcess shell;
            shell.setProcessEnvironment(environment);
            shell.setWorkingDirectory(folder.filePath(u"."_s));
            shell.start(u"/bin/sh"_s, {u"-c"_s, command});
            QVERIFY(shell.waitForFinished(120000));
            QVERIFY2(shell.exitCode() == 0 && shell.exitStatus() == QProcess::NormalExit,
                     qPrintable(command + u'\n' + QString::fromUtf8(shell.readAllStandardError())));
        }
        for (const char *written :
             {"rank.pdf", "rank.csv", "2022.pdf", "2022.csv", "friday.jianbao", "articles.jsonl"})
            QVERIFY2(QFileInfo(folder.filePath(QLatin1String(written))).size() > 0, written);
    }
};

QTEST_GUILESS_MAIN(ManualExamplesTest)
#include "manualexamplestest.moc"
