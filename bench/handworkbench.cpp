#include "bench/archivegenerator.h"
#include "bench/heartbeat.h"
#include "models/archive/care/backupshelf.h"
#include "models/archive/pages/pagestore.h"
#include "models/archive/undo/articlehistory.h"
#include "models/items/archivemodels.h"
#include "views/articles/articlelistview.h"
#include "views/articles/articlesworkspace.h"
#include "views/window/mainwindow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTemporaryDir>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace
{

constexpr int articlesOfAPage = 10;
constexpr auto tagName = "招商引资";

void tell(const char *what, const Heartbeat::Run &run)
{
    printf("%-22s %6.0f ms, %6.0f ms of the processor; the window stood still for %4.0f ms at most\n", what,
           run.whole, run.processor, run.stoodStill);
}

void press(QWidget &widget, int key, Qt::KeyboardModifiers modifiers = {})
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers);
    QCoreApplication::sendEvent(&widget, &event);
}

qint64 tagged(ArchiveModels &archive)
{
    for (const Tag &tag : archive.tags().tags()) {
        if (tag.name == QString::fromUtf8(tagName))
            return tag.articleCount;
    }
    return 0;
}

} // namespace

/// What it costs to tag many articles at once in the window, the backup before it included, and how long the
/// window stands still meanwhile:
/// handworkbench [ARTICLES], 10,000 where none is said.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    setvbuf(stdout, nullptr, _IOLBF, 0);
    QApplication application(argc, argv);
    const int wanted = argc > 1 ? application.arguments().at(1).toInt() : 10000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.jianbao"_s);
    {
        Database database(path, Database::Mode::CreateIfMissing);
        for (int number = 0; number < wanted / articlesOfAPage; ++number)
            PageStore(database).add(generatedPage(number), {u"云岭日报"_s, {}, u"%1.txt"_s.arg(number)});
    }
    ArchiveModels archive(path, Database::Mode::ReadWrite);
    QObject::connect(&archive, &ArchiveModels::failed,
                     [](const QString &message) { fprintf(stderr, "%s\n", qPrintable(message)); });
    archive.tags().make(QString::fromUtf8(tagName), {});
    archive.tags().setFavourite(QString::fromUtf8(tagName), 1);
    MainWindow window;
    window.setArchive(&archive);
    window.show();
    ArticleListView &list = window.desk()->articles().list();
    Heartbeat heart;
    tell("articles listed", heart.measure([] {}, [&] { return list.model()->rowCount() > 0; }));
    const int articles = list.model()->rowCount();
    printf("%d articles\n", articles);
    tell("all selected", heart.measure([&] { list.selectAll(); }, [] { return true; }));
    tell("a backup alone", heart.measure(
                               [&] {
                                   BackupShelf(folder.filePath(u"aside.jianbao"_s))
                                       .take(Database(path, Database::Mode::ReadOnly),
                                             QDateTime::currentDateTimeUtc());
                               },
                               [] { return true; }));
    tell("tagged by one key",
         heart.measure([&] { press(list, Qt::Key_1); }, [&] { return tagged(archive) == articles; }));
    printf(
        "one step of %lld articles, each with %lld lines of history\n", archive.steps().nextUndo()->count,
        ArticleHistory(Database(path, Database::Mode::ReadOnly)).of(archive.articles().articleId(0)).size());
    tell("taken back", heart.measure([&] { archive.steps().undo(); }, [&] { return tagged(archive) == 0; }));
    tell("done again",
         heart.measure([&] { archive.steps().redo(); }, [&] { return tagged(archive) == articles; }));
    return 0;
}
