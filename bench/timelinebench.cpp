// What a timeline of a million events in five hundred lanes costs: opening it, and a frame at every zoom.
// QT_QPA_PLATFORM=offscreen timelinebench [events] [lanes], or timelinebench ARCHIVE for opening that archive's.

#include "bench/peakmemory.h"
#include "models/archive/database.h"
#include "models/datatypes/eventtablebuilder.h"
#include "models/items/timelinemodel.h"
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

/// Invented events of 33 years, every tenth with an uncertain time; lanes nested by tens.
std::shared_ptr<const EventTable> inventedTable(int events, int lanes)
{
    const Lexicon lexicon;
    const EventKindWords kinds = EventTables::kindWords(lexicon);
    const QStringList happenings{u"召开招商引资推进会"_s,       u"5个重点项目集中开工"_s,
                                 u"举办新材料产业对接洽谈会"_s, u"机关干部义务植树"_s,
                                 u"科技成果转化签约仪式"_s,     u"首批人才公寓交付使用"_s,
                                 u"检查企业消防设施"_s,         u"表彰先进典型和家庭"_s,
                                 u"举办乡村医生培训班"_s,       u"某仓库发生火灾无人受伤"_s};
    QRandomGenerator random(8);
    EventTableBuilder builder;
    for (int i = 0; i < events; ++i) {
        EventOutline event;
        event.id = u"0190a0b0-0000-7000-8000-%1"_s.arg(i, 12, 16, QChar(u'0'));
        event.articleId = u"0190a0b0-0000-7000-9000-%1"_s.arg(i / 4, 12, 16, QChar(u'0'));
        event.district = u"第%1街道"_s.arg(random.bounded(lanes), 4, 10, QChar(u'0'));
        event.what = u"%1%2"_s.arg(event.district, happenings.at(random.bounded(int(happenings.size()))));
        const QDate day = QDate(1991, 1, 1).addDays(random.bounded(33 * 365));
        event.period = Period::day(day);
        if (i % 10 == 0) {
            event.precision = i % 20 == 0 ? Precision::Month : Precision::Vague;
            event.period.end = day.addDays(29);
        }
        event.kind = kinds.kindOf(event.what);
        event.confidence = random.bounded(1.0);
        builder.add(event);
    }
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

/// From the archive to the first frame, which waits for all events; a window shows its lanes when they are read.
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

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTextStream out(stdout);
    const int events = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 1000000;
    const int lanes = argc > 2 ? QString::fromLocal8Bit(argv[2]).toInt() : 500;
    const QTemporaryDir folder;
    const Database database(folder.filePath(u"a.jianbao"_s), Database::Mode::CreateIfMissing);
    QImage image(1400, 900, QImage::Format_ARGB32_Premultiplied);
    {
        TimelineModel empty(database);
        TimelineView view(empty);
        paint(view, image); // fonts and styles are loaded now
    }
    if (argc == 2 && events == 0) {
        openArchive(QString::fromLocal8Bit(argv[1]), image, out);
        return 0;
    }
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
    return 0;
}
