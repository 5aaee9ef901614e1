#include "models/archive/database/database.h"
#include "tests/helpers/inventedfigures.h"
#include "tests/helpers/writtenfiles.h"
#include "views/export/chartexport.h"
#include "views/export/csvtext.h"
#include "views/export/exportfile.h"
#include "views/export/timelineexport.h"

#include <QApplication>
#include <QFile>
#include <QHashSeed>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// What lands in files but PDFs, which have a test of their own.
class ExportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sameBytesTwice_data();
    void sameBytesTwice();
    void pictures_data();
    void pictures();
    void csvIsSafe();
    void workbookHoldsTheChart();
    void workbookDrawsPeriodsOfOneLength();
    void clipboardHoldsThePicture();
    void jsonHoldsTheEvents();
    void refusals_data();
    void refusals();
    void failedExportLeavesTheOldFile_data();
    void failedExportLeavesTheOldFile();
    void hugePictureIsRefused();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    bool write(const QString &name, QString *problem);

    QTemporaryDir m_folder;
    Database m_database{m_folder.filePath(u"a.jianbao"_s), Database::Mode::CreateIfMissing};
    FactStore m_facts{m_database};
    ObservationSeriesModel m_series{m_database};
    TimelineModel m_events{m_database};
};

void ExportTest::initTestCase()
{
    m_series.setObservations(u"高新区综合排名"_s, inventedRanking());
    m_events.setEvents(inventedEvents());
}

/// Names that begin with "time" get the timeline, others the chart of the kind that they begin with.
bool ExportTest::write(const QString &name, QString *problem)
{
    if (name.startsWith("time"_L1))
        return TimelineExport(m_events).write(path(name), problem);
    const ChartKind kind =
        chartKindOf(name.section(u'.', 0, 0).section(u'-', 0, 0)).value_or(ChartKind::Line);
    return ChartExport(m_series, kind).write(path(name), problem);
}

void ExportTest::sameBytesTwice_data()
{
    QTest::addColumn<QString>("ending");
    for (const char *ending : {"pdf", "svg", "png", "csv"})
        QTest::addRow("%s", ending) << QString::fromLatin1(ending);
}

void ExportTest::sameBytesTwice()
{
    QFETCH(QString, ending);
    QString problem;
    for (const QString &what : {u"line"_s, u"time"_s}) {
        QVERIFY(write(u"%1-once.%2"_s.arg(what, ending), &problem));
        QVERIFY(write(u"%1-again.%2"_s.arg(what, ending), &problem));
        QVERIFY(contentOf(path(u"%1-once.%2"_s.arg(what, ending))) ==
                contentOf(path(u"%1-again.%2"_s.arg(what, ending))));
    }
}

void ExportTest::pictures_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"line", "ranked", "change", "time"})
        QTest::addRow("%s", name) << QString::fromLatin1(name);
}

void ExportTest::pictures()
{
    QFETCH(QString, name);
    QString problem;
    QVERIFY(write(name + ".png"_L1, &problem));
    QVERIFY(write(name + ".svg"_L1, &problem));
    const QImage image(path(name + ".png"_L1));
    QVERIFY(image.width() >= 2000);
    QList<QRgb> colours;
    for (int x = 0; x < image.width(); x += 3) {
        for (int y = 0; y < image.height(); y += 3) {
            if (!colours.contains(image.pixel(x, y)) && colours.size() < 20)
                colours.append(image.pixel(x, y));
        }
    }
    QVERIFY(colours.size() > 5);
    QVERIFY(QSvgRenderer(path(name + ".svg"_L1)).isValid());
    QVERIFY(QString::fromUtf8(contentOf(path(name + ".svg"_L1))).contains(u"高新区"_s));
}

void ExportTest::csvIsSafe()
{
    QCOMPARE(csvText({{u"a,b"_s, u"说“好”\"x\""_s, u"=1+1"_s, u"-58.8"_s}}),
             QByteArray("\xEF\xBB\xBF\"a,b\",\"说“好”\"\"x\"\"\",'=1+1,-58.8\r\n"));
    const QString text = QString::fromUtf8(observationsCsv(m_series));
    QCOMPARE(text.count("\r\n"_L1),
             14); // the heading and thirteen observations, the repeated one too
    QVERIFY(text.contains(u",planned,"_s));
}

void ExportTest::jsonHoldsTheEvents()
{
    QString problem;
    QVERIFY(write(u"time.json"_s, &problem));
    const QJsonArray events =
        QJsonDocument::fromJson(contentOf(path(u"time.json"_s))).object().value(u"events"_s).toArray();
    QCOMPARE(events.size(), m_events.rowCount());
    const QJsonObject first = events.first().toObject();
    QCOMPARE(first.value(u"district"_s).toString(), m_events.eventAt(0).fact.district);
    QCOMPARE(first.value(u"source"_s).toObject().value(u"newspaper"_s).toString(), u"云岭日报"_s);
}

void ExportTest::refusals_data()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("unknown ending") << u"line.docx"_s;
    QTest::addRow("no ending") << u"timeline"_s;
    QTest::addRow("no such folder") << u"line/there/is/none.pdf"_s;
}

void ExportTest::refusals()
{
    QFETCH(QString, name);
    QString problem;
    QVERIFY(!write(name, &problem));
    QVERIFY(problem.contains(name));
    QVERIFY(!QFile::exists(path(name)));
}

void ExportTest::failedExportLeavesTheOldFile_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"line.pdf", "line.svg", "line.png", "line.csv", "line.xlsx", "time.pdf",
                             "time.svg", "time.png", "time.csv", "time.json", "time.ics"})
        QTest::addRow("%s", name) << QString(QLatin1String(name));
}

/// No file may grow beyond 64 bytes, as on a full disk.
void ExportTest::failedExportLeavesTheOldFile()
{
    QFETCH(QString, name);
    QFile old(path(name));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("the old one") > 0);
    old.close();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual = {};
    ::getrlimit(RLIMIT_FSIZE, &usual);
    const rlimit full{64, usual.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &full);
    QString problem;
    const bool isWritten = write(name, &problem);
    ::setrlimit(RLIMIT_FSIZE, &usual);
    QVERIFY(!isWritten);
    QVERIFY2(problem.contains(name), qPrintable(problem));
    QCOMPARE(contentOf(path(name)), QByteArray("the old one"));
    QCOMPARE(QDir(m_folder.path()).entryList({name + "*"_L1}), QStringList(name));
}

void ExportTest::hugePictureIsRefused()
{
    const QString file = path(u"huge.png"_s);
    QString problem;
    QVERIFY(!ExportFile::writePng(
        file, QSizeF(200000, 200000), [](QPainter &, QSizeF) {}, &problem));
    QVERIFY(problem.contains(file));
    QVERIFY(!QFile::exists(file));
}

void ExportTest::workbookHoldsTheChart()
{
    QString problem;
    for (const char *name : {"line.xlsx", "ranked.xlsx", "change.xlsx"}) {
        QVERIFY2(write(QLatin1String(name), &problem), qPrintable(problem));
        const QByteArray once = contentOf(path(QLatin1String(name)));
        QVERIFY(once.startsWith("PK"));
        QVERIFY(write(QLatin1String(name), &problem));
        QCOMPARE(contentOf(path(QLatin1String(name))), once);
    }
    const auto part = [this](const QString &name) {
        return outputOf(u"unzip"_s, {u"-p"_s, path(u"line.xlsx"_s), name});
    };
    const QString texts = part(u"xl/sharedStrings.xml"_s);
    for (const char *text : {"云岭高新区", "《云岭日报》", "[N]. 云岭日报", "contradicted"})
        QVERIFY2(texts.contains(QString::fromUtf8(text)), text);
    QCOMPARE(part(u"xl/charts/chart1.xml"_s).count(u"<c:ser>"_s), 6); // a plan, too
    QCOMPARE(part(u"xl/charts/chart1.xml"_s).count(u"<a:prstDash val=\"dash\"/>"_s), 1);
    QVERIFY(part(u"xl/charts/chart1.xml"_s).contains(u"maxMin"_s)); // a ranking
    QVERIFY(part(u"xl/worksheets/sheet1.xml"_s).contains(u"<v>98</v>"_s));
    QVERIFY(!part(u"xl/worksheets/sheet2.xml"_s).contains(u"<f>"_s));
}

/// A half year beside years would make a saw of the line.
void ExportTest::workbookDrawsPeriodsOfOneLength()
{
    ObservationSeriesModel output(m_database);
    output.setObservations(u"工业总产值"_s, inventedOutput());
    QString problem;
    QVERIFY(ChartExport(output, ChartKind::Line).write(path(u"output.xlsx"_s), &problem));
    const auto sheet = [this](const QString &name) {
        return outputOf(u"unzip"_s, {u"-p"_s, path(u"output.xlsx"_s), u"xl/worksheets/%1.xml"_s.arg(name)});
    };
    QVERIFY(sheet(u"sheet1"_s).contains(u"<v>126</v>"_s));
    QVERIFY(!sheet(u"sheet1"_s).contains(u"<v>88</v>"_s));
    QVERIFY(sheet(u"sheet2"_s).contains(u"<v>8800000000</v>"_s));
}

void ExportTest::clipboardHoldsThePicture()
{
    const std::unique_ptr<QMimeData> data(ChartExport(m_series, ChartKind::Line).newMimeData());
    QVERIFY(data->hasImage());
    QCOMPARE(qvariant_cast<QImage>(data->imageData()).width(), 2240);
    QVERIFY(QSvgRenderer(data->data(u"image/svg+xml"_s)).isValid());
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    ExportTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "exporttest.moc"
