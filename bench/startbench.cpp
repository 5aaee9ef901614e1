#include "bench/peakmemory.h"
#include "models/archive/database/archiveerror.h"
#include "models/items/archivemodels.h"
#include "views/articles/articlelistview.h"
#include "views/articles/articlesworkspace.h"
#include "views/style/paperstyle.h"
#include "views/window/mainwindow.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>

#include <ctime>
#include <unistd.h>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace
{

/// Milliseconds since the system started this process, so that loading the libraries counts (Linux, to 10
/// ms).
double sinceStart()
{
    QFile file(u"/proc/self/stat"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = file.readAll();
    const double ticks = line.mid(line.lastIndexOf(')') + 2).split(' ').value(19).toDouble();
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return (static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9 -
            ticks / static_cast<double>(sysconf(_SC_CLK_TCK))) *
           1000;
}

/// Milliseconds of the processor.
double taken(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

void tell(const char *what)
{
    printf(
        "%-15s %6.0f ms, %6.0f ms of the processor, %6.0f ms of them for the window's thread, peak %.0f MB\n",
        what, sinceStart(), taken(CLOCK_PROCESS_CPUTIME_ID), taken(CLOCK_THREAD_CPUTIME_ID),
        static_cast<double>(PeakMemory::peak()) / 1e6);
}

/// Tells when the watched widget was painted first and when its list first had rows, then ends the program.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(MainWindow &window) : m_window(window)
    {
        window.installEventFilter(this);
        connect(&m_look, &QTimer::timeout, this, &FirstPaint::look);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_look.isActive()) {
            tell("first paint");
            m_look.start(1);
        }
        return false;
    }

private:
    void look()
    {
        if (m_window.desk()->articles().list().model()->rowCount() == 0)
            return;
        tell("first articles");
        QCoreApplication::quit();
    }

    MainWindow &m_window;
    QTimer m_look;
};

} // namespace

/// How long it takes from the start of the program until the window on an archive is painted, and until its
/// articles are listed: startbench ARCHIVE.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (application.arguments().size() != 2) {
        printf("name an archive: startbench ARCHIVE\n");
        return 0;
    }
    QApplication::setStyle(new PaperStyle);
    QApplication::setFont(Theme::textFont(13));
    try {
        ArchiveModels archive(application.arguments().last(), Database::Mode::ReadWrite);
        tell("archive open");
        MainWindow window;
        FirstPaint firstPaint(window);
        window.setArchive(&archive);
        window.show();
        return QApplication::exec();
    } catch (const ArchiveError &error) {
        fprintf(stderr, "%s\n", qPrintable(error.message()));
        return 4;
    }
}
