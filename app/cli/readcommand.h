#pragma once

#include "app/cli/command.h"
#include "models/datatypes/page.h"

#include <QDate>

#include <optional>

namespace jianbao
{

class PageReader;

/// read PAGE…: reads pages without an archive and prints what was found: a summary, or with --json one
/// document a page (indented for a single page, one line each for several), or with --out one file NAME.json
/// a page. A page that cannot be read is told on the error stream; the others are read all the same.
class ReadCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ReadCommand)
public:
    QString name() const override { return QStringLiteral("read"); }
    QString summary() const override { return tr("reads pages without an archive"); }
    void describe(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &parser, CommandContext &context) const override;

private:
    static std::optional<Page> readPage(const QString &path, QDate issueDate, const PageReader &reader,
                                        CommandContext &context);
    static bool writeFile(const Page &page, const QString &folder, CommandContext &context);
    static void printSummary(const Page &page, QTextStream &out);
};

} // namespace jianbao
