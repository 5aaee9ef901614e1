#pragma once

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

class QJsonObject;
class QTextStream;

namespace jianbao
{

/// What a command leaves to the shell.
enum class ExitCode {
    Done = 0,
    NothingFound = 1, ///< nothing found, or a check failed
    Usage = 2,
    BadInput = 3,
    ArchiveTrouble = 4,
};

/// What every command gets: where to write and which archive is meant. Text goes out in UTF-8.
struct CommandContext
{
    QString archivePath;
    bool json = false;
    QTextStream &out;
    QTextStream &err;

    /// A line on standard error that begins with the program's name.
    void complain(const QString &problem);
};

/// One command of jianbao-cli. Errors of the archive are thrown as ArchiveError and told by main.
class Command
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::Command)
public:
    virtual ~Command() = default;
    virtual QString name() const = 0;
    /// One line for the overview.
    virtual QString summary() const = 0;
    /// Adds the command's own options and positional arguments.
    virtual void describe(QCommandLineParser &parser) const = 0;
    virtual ExitCode run(const QCommandLineParser &parser, CommandContext &context) const = 0;
    /// True for commands that draw: they get an offscreen QApplication.
    virtual bool draws() const { return false; }

protected:
    /// Says how the command is used and what was wrong.
    static ExitCode usage(CommandContext &context, const QString &wrong);
};

/// Tells what a command did: the object with --json, otherwise the sentence.
void report(CommandContext &context, const QJsonObject &object, const QString &sentence);

/// Positional arguments after the command's name.
QStringList argumentsOf(const QCommandLineParser &parser);

} // namespace jianbao
