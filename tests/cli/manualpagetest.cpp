#include "sourcefolder.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace
{

QString help(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(JIANBAO_CLI), arguments + QStringList{u"--help"_s});
    process.waitForFinished(30000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// What `pattern` captures first, wherever it matches.
QStringList captures(const QString &text, const QString &pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto match = expression.globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

/// The part of jianbao-cli.1 that explains a command, from its heading to the next.
QString section(const QString &command)
{
    QFile file(QStringLiteral(JIANBAO_SOURCE_DIR "/resources/man/jianbao-cli.1.in"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString page = QString::fromUtf8(file.readAll()).replace(u"\\-"_s, u"-"_s);
    const QRegularExpression whole(u"^\\.SS %1\\b.*?(?=^\\.S[SH] )"_s.arg(command),
                                   QRegularExpression::MultilineOption |
                                       QRegularExpression::DotMatchesEverythingOption);
    return whole.match(page).captured();
}

} // namespace

/// jianbao-cli.1 explains every command, action and option that `jianbao-cli --help` names.
class ManualPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingIsExplained_data()
    {
        QTest::addColumn<QString>("command");
        const QStringList commands = captures(help({}), u"^  ([a-z]+)  "_s);
        QVERIFY(commands.size() > 10);
        for (const QString &command : commands)
            QTest::newRow(qPrintable(command)) << command;
    }

    void everythingIsExplained()
    {
        QFETCH(QString, command);
        const QString explained = section(command);
        QVERIFY2(!explained.isEmpty(), "the manual page has no section on this command");
        const QString told = help({command});
        const QSet<QString> shared{u"help"_s, u"help-all"_s, u"version"_s, u"archive"_s, u"json"_s};
        for (const QString &option : captures(told, u"^ .*?--([a-z-]+)"_s)) {
            if (!shared.contains(option))
                QVERIFY2(explained.contains(u"--"_s + option), qPrintable(option));
        }
        const QString usage = captures(told, u"^Usage: (.*)$"_s).value(0);
        for (const QString &action : captures(usage, u"(?:^| |\\|)([a-z-]+)(?=\\|)"_s))
            QVERIFY2(explained.contains(action), qPrintable(action));
    }
};

QTEST_GUILESS_MAIN(ManualPageTest)
#include "manualpagetest.moc"
