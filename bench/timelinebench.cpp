// What a timeline of a million events in five hundred lanes costs: opening it, and a frame at every zoom.
// QT_QPA_PLATFORM=offscreen timelinebench [events] [lanes]; timelinebench --open ARCHIVE [changed articles]
// opens the timeline of an archive, timelinebench --fill ARCHIVE [events] [lanes] makes one of invented
// events for that.

#include "bench/eventarchive.h"
#include "bench/peakmemory.h"
#include "models/archive/database/database.h"
#include "models/datatypes/eventtablebuilder.h"
#include "models/items/timelinemodel.h"
#include "models/jobs/archiveevents.h"
#include "models/jobs/eventtables.h"
#include "models/reading/lexicon.h"
#include "views/timeline/timelineview.h"

#include <QApplication>
#include <QImage>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace
{

/// Lanes nested by tens.
std::shared_ptr<const EventTable> inventedTable(int events, int lanes)
{
    const Lexicon lexicon;
    const EventKindWords kinds = EventTables::kindWords(lexicon);
    QRandomGenerator random(8);
    EventTableBuilder builder;
    for (int i = 0; i < events; ++i)
        builder.add(inventedEvent(i, lanes, random, kinds));
    builder.sort();
    QList<qint32> parents;
    for (qsizetype district = 0; district < builder.sorted().districts().size(); ++district)
        parents.append(district % 10 == 0 ? -1 : qint32(district / 10 * 10));
    builder.setParents(parents);
    return builder.take();
}

struct Frames
{
    QList<double> milliseconds;
    double at(double share)
    {
        std::sort(milliseconds.begin(), milliseconds.end());
        return milliseconds.at(qsizetype(share * double(milliseconds.size() - 1)));
    }
};

/// Milliseconds of the processor, so that whoever else is at work on the machine makes no difference.
class Stopwatch
{
public:
    void start() { m_start = std::clock(); }
    double elapsed() const { return double(std::clock() - m_start) * 1000 / CLOCKS_PER_SEC; }

private:
    std::clock_t m_start = std::clock();
};

void paint(TimelineView &view, QImage &image)
{
    view.viewport()->render(&image);
}

/// From the archive to the first frame, which waits for all events; a window shows its lanes when they are
/// read.
void openArchive(const QString &path, QImage &image, QTextStream &out)
{
    const Database database(path, Database::Mode::ReadOnly);
    const PeakMemory memory;
    Stopwatch timer;
    TimelineModel model(database);
    model.reload();
    out << "read " << model.table().size() << " events: " << timer.elapsed() << " ms\n";
    TimelineView view(model);
    view.resize(image.size());
    view.show();
    paint(view, image);
    out << "to the first frame: " << timer.elapsed() << " ms, memory: " << memory.growth() / 1024 / 1024
        << " MB\n";
}

void fillArchive(const QString &path, int events, int lanes, QTextStream &out)
{
    const Database database(path, Database::Mode::CreateIfMissing);
    fillWithEvents(database, events, lanes);
    Stopwatch timer;
    ArchiveEvents::catchUp(database, CancelFlag());
    out << "read and keep " << events << " events: " << timer.elapsed() << " ms\n";
}

void touchArticles(const QString &path, int articles)
{
    Database(path, Database::Mode::ReadWrite)
        .run(u"UPDATE event SET what = what || '。' WHERE article_id IN "
             "(SELECT id FROM article ORDER BY id LIMIT :count)"_s,
             {{u"count"_s, articles}});
}

/// Opening, and a frame at every zoom, of a table in memory.
void paintInvented(int events, int lanes, const Database &database, QImage &image, QTextStream &out)
{
    const PeakMemory memory;
    Stopwatch timer;
    const auto table = inventedTable(events, lanes);
    out << "invent and sort " << events << " events: " << timer.elapsed() << " ms\n";

    timer.start();
    TimelineModel model(database);
    model.setTable(table, [](const QList<quint32> &) { return QHash<quint32, StoredEvent>(); });
    TimelineView view(model);
    view.resize(image.size());
    view.show();
    paint(view, image);
    out << "open, to the first frame: " << timer.elapsed() << " ms\n";

    out << "px/day    frames   p50    p95    max   (zoom step and pans, ms)\n";
    QRandomGenerator random(4);
    Frames all;
    view.showWhole();
    for (double scale = view.scale().pixelsPerDay(); scale < TimeScale::widestDay; scale *= 1.5) {
        Frames frames;
        for (int i = 0; i < 40; ++i) {
            timer.start();
            if (i % 10 == 0)
                view.zoomAround(view.lanesArea().center().x(), i == 0 ? 1.5 : i % 20 == 0 ? 1.001 : 0.999);
            else
                view.panBy({random.bounded(-300, 300), random.bounded(-400, 400)});
            if (i % 13 == 5)
                view.horizontalScrollBar()->setValue(
                    random.bounded(1 + view.horizontalScrollBar()->maximum()));
            paint(view, image);
            frames.milliseconds.append(timer.elapsed());
        }
        all.milliseconds += frames.milliseconds;
        out << qSetFieldWidth(8) << Qt::fixed << qSetRealNumberPrecision(3) << view.scale().pixelsPerDay()
            << frames.milliseconds.size() << qSetRealNumberPrecision(1) << frames.at(0.5) << frames.at(0.95)
            << frames.at(1) << qSetFieldWidth(0) << '\n';
    }
    out << "all: p50 " << all.at(0.5) << ", p95 " << all.at(0.95) << ", max " << all.at(1) << " ms\n";
    timer.start();
    view.selectAll();
    paint(view, image);
    out << "select all and paint: " << timer.elapsed() << " ms\n";
    out << "memory: " << memory.growth() / 1024 / 1024 << " MB\n";
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTextStream out(stdout);
    QStringList arguments = application.arguments().mid(1);
    const QString mode = arguments.value(0).startsWith(u"--"_s) ? arguments.takeFirst() : QString();
    const QString path = mode.isEmpty() ? QString() : arguments.takeFirst();
    const auto number = [&](qsizetype at, int usual) {
        return arguments.value(at, QString::number(usual)).toInt();
    };
    if (mode == u"--fill"_s) {
        fillArchive(path, number(0, 1000000), number(1, 500), out);
        return 0;
    }
    const QTemporaryDir folder;
    const Database database(folder.filePath(u"a.jianbao"_s), Database::Mode::CreateIfMissing);
    QImage image(1400, 900, QImage::Format_ARGB32_Premultiplied);
    {
        TimelineModel empty(database);
        TimelineView view(empty);
        paint(view, image); // fonts and styles are loaded now
    }
    if (mode == u"--open"_s) {
        touchArticles(path, number(0, 0));
        openArchive(path, image, out);
    } else {
        paintInvented(number(0, 1000000), number(1, 500), database, image, out);
    }
    return 0;
}
