#include "models/archive/care/backupshelf.h"
#include "models/archive/database/archiveerror.h"
#include "models/archive/database/database.h"
#include "models/archive/handwork/tagstore.h"
#include "models/jobs/importjob.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// What killtest kills: does one kind of work on an archive and says on a line of its own what it has
/// finished, as soon as it is finished.
namespace
{

void say(const QString &finished)
{
    std::fputs((finished + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

void import(const QString &archive, const QString &folder)
{
    const auto report = [](const ImportOutcome &outcome, qsizetype, qsizetype) {
        say(QFileInfo(outcome.path).fileName());
    };
    ImportJob::run({archive, {folder}, u"云岭日报"_s, {}}, CancelFlag(), report);
}

void tag(const QString &archive, const QString &series)
{
    Database database(archive, Database::Mode::ReadWrite);
    QStringList articles;
    QSqlQuery query = database.run(u"SELECT id FROM article ORDER BY id"_s);
    while (query.next())
        articles.append(query.value(0).toString());
    for (int i = 0;; ++i) {
        const QString name = u"%1-%2"_s.arg(series).arg(i);
        const QString article = articles.at(i % articles.size());
        TagStore(database).add(name, {article});
        say(name + u' ' + article);
    }
}

void backUp(const QString &archive)
{
    const Database database(archive, Database::Mode::ReadOnly);
    for (int i = 0;; ++i)
        say(BackupShelf(archive).take(database, QDateTime::currentDateTimeUtc().addSecs(i)).path);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString work = words.value(1);
    const QString archive = words.value(2);
    try {
        if (work == u"import")
            import(archive, words.value(3));
        else if (work == u"tag")
            tag(archive, words.value(3));
        else if (work == u"backup")
            backUp(archive);
        else
            Database(archive, Database::Mode::ReadWrite);
    } catch (const ArchiveError &error) {
        std::fputs(error.what(), stderr);
        return 1;
    }
    return 0;
}
