#include "sourcefolder.h"
#include "tests/helpers/testarchive.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QtTest>

#include <memory>

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

/// The whole commands of the README's list: without those that name a choice, and without their explanations.
QStringList readmeCommands()
{
    QFile page(QStringLiteral(JIANBAO_SOURCE_DIR "/README.md"));
    if (!page.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression explanation(u"  .*| also .*"_s);
    QStringList commands;
    for (QString line : QString::fromUtf8(page.readAll()).split(u'\n')) {
        line.remove(explanation);
        if (line.startsWith(u"jianbao-cli "_s) && !line.contains(u'|') && !line.contains(u'…') &&
            !line.contains(u';'))
            commands.append(line);
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

/// What jianbao-cli.1 and the README show can be typed as it stands, one command after the other.
class ManualExamplesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }
    void everyExampleWorks();
    void everyReadmeCommandWorks();

private:
    int run(const QString &command);

    std::unique_ptr<TestArchive> m_folder;
    QProcessEnvironment m_environment;
    QString m_problem; ///< of the last command
};

void ManualExamplesTest::init()
{
    m_folder = std::make_unique<TestArchive>();
    QVERIFY(copyFolder(QStringLiteral(JIANBAO_SOURCE_DIR "/resources/sample/云岭日报"),
                       m_folder->filePath(u"云岭日报"_s)));
    m_environment = QProcessEnvironment::systemEnvironment();
    const QString programs = QFileInfo(QStringLiteral(JIANBAO_CLI)).absolutePath();
    m_environment.insert(u"PATH"_s, programs + u':' + m_environment.value(u"PATH"_s));
    m_environment.insert(u"XDG_DATA_HOME"_s, m_folder->filePath(u"data"_s));
}

/// The exit code; -1 if it did not end.
int ManualExamplesTest::run(const QString &command)
{
    QProcess shell;
    shell.setProcessEnvironment(m_environment);
    shell.setWorkingDirectory(m_folder->filePath(u"."_s));
    shell.start(u"/bin/sh"_s, {u"-c"_s, command});
    const bool ended = shell.waitForFinished(120000) && shell.exitStatus() == QProcess::NormalExit;
    m_problem = command + u'\n' + QString::fromUtf8(shell.readAllStandardError());
    return ended ? shell.exitCode() : -1;
}

void ManualExamplesTest::everyExampleWorks()
{
    const QStringList commands = examples();
    QVERIFY2(commands.size() > 10, "the manual page has lost its examples");
    for (const QString &command : commands)
        QVERIFY2(run(command) == 0, qPrintable(m_problem));
    for (const char *written :
         {"rank.pdf", "rank.csv", "2022.pdf", "2022.csv", "friday.jianbao", "articles.jsonl"})
        QVERIFY2(QFileInfo(m_folder->filePath(QLatin1String(written))).size() > 0, written);
}

void ManualExamplesTest::everyReadmeCommandWorks()
{
    const QStringList commands = readmeCommands();
    QVERIFY2(commands.size() > 8, "the README has lost its commands");
    QCOMPARE(run(u"cp 云岭日报/$(ls 云岭日报 | head -n 1) page.txt && jianbao-cli import 云岭日报"_s), 0);
    for (const QString &command : commands) {
        const int code = run(command);
        const bool mayFindNothing = command.contains(u"checks"_s); // none of the sample's checks may fail
        QVERIFY2(code == 0 || (code == 1 && mayFindNothing), qPrintable(m_problem));
    }
    for (const char *written : {"rank.pdf", "year.pdf", "tags.csv"})
        QVERIFY2(QFileInfo(m_folder->filePath(QLatin1String(written))).size() > 0, written);
}

QTEST_GUILESS_MAIN(ManualExamplesTest)
#include "manualexamplestest.moc"
