#include "inventedfigures.h"
#include "models/archive/database/database.h"
#include "tests/charts/writtenfiles.h"
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
    Database m_database{m_folder.filePath(QStringLiteral("a.jianbao")), Database::Mode::CreateIfMissing};
    FactStore m_facts{m_database};
    ObservationSeriesModel m_series{m_database};
    TimelineModel m_events{m_database};
};

void ExportTest::initTestCase()
{
    m_series.setObservations(QStringLiteral("高新区综合排名"), inventedRanking());
    m_events.setEvents(inventedEvents());
}

/// Names that begin with "time" get the timeline, others the chart of the kind that they begin with.
bool ExportTest::write(const QString &name, QString *problem)
{
    if (name.startsWith(QLatin1String("time")))
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
    for (const QString &what : {QStringLiteral("line"), QStringLiteral("time")}) {
        QVERIFY(write(QStringLiteral("%1-once.%2").arg(what, ending), &problem));
        QVERIFY(write(QStringLiteral("%1-again.%2").arg(what, ending), &problem));
        QVERIFY(contentOf(path(QStringLiteral("%1-once.%2").arg(what, ending))) ==
                contentOf(path(QStringLiteral("%1-again.%2").arg(what, ending))));
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
    QVERIFY(write(name + QLatin1String(".png"), &problem));
    QVERIFY(write(name + QLatin1String(".svg"), &problem));
    const QImage image(path(name + QLatin1String(".png")));
    QVERIFY(image.width() >= 2000);
    QList<QRgb> colours;
    for (int x = 0; x < image.width(); x += 3) {
        for (int y = 0; y < image.height(); y += 3) {
            if (!colours.contains(image.pixel(x, y)) && colours.size() < 20)
                colours.append(image.pixel(x, y));
        }
    }
    QVERIFY(colours.size() > 5);
    QVERIFY(QSvgRenderer(path(name + QLatin1String(".svg"))).isValid());
    QVERIFY(
        QString::fromUtf8(contentOf(path(name + QLatin1String(".svg")))).contains(QStringLiteral("高新区")));
}

void ExportTest::csvIsSafe()
{
    QCOMPARE(csvText({{QStringLiteral("a,b"), QStringLiteral("说“好”\"x\""), QStringLiteral("=1+1"),
                       QStringLiteral("-58.8")}}),
             QByteArray("\xEF\xBB\xBF\"a,b\",\"说“好”\"\"x\"\"\",'=1+1,-58.8\r\n"));
    const QString text = QString::fromUtf8(observationsCsv(m_series));
    QCOMPARE(text.count(QLatin1String("\r\n")),
             14); // the heading and thirteen observations, the repeated one too
    QVERIFY(text.contains(QStringLiteral(",planned,")));
}

void ExportTest::jsonHoldsTheEvents()
{
    QString problem;
    QVERIFY(write(QStringLiteral("time.json"), &problem));
    const QJsonArray events = QJsonDocument::fromJson(contentOf(path(QStringLiteral("time.json"))))
                                  .object()
                                  .value(QStringLiteral("events"))
                                  .toArray();
    QCOMPARE(events.size(), m_events.rowCount());
    const QJsonObject first = events.first().toObject();
    QCOMPARE(first.value(QStringLiteral("district")).toString(), m_events.eventAt(0).fact.district);
    QCOMPARE(first.value(QStringLiteral("source")).toObject().value(QStringLiteral("newspaper")).toString(),
             QStringLiteral("云岭日报"));
}

void ExportTest::refusals_data()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("unknown ending") << QStringLiteral("line.docx");
    QTest::addRow("no ending") << QStringLiteral("timeline");
    QTest::addRow("no such folder") << QStringLiteral("line/there/is/none.pdf");
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
    QCOMPARE(QDir(m_folder.path()).entryList({name + QLatin1String("*")}), QStringList(name));
}

void ExportTest::hugePictureIsRefused()
{
    const QString file = path(QStringLiteral("huge.png"));
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
        return outputOf(QStringLiteral("unzip"),
                        {QStringLiteral("-p"), path(QStringLiteral("line.xlsx")), name});
    };
    const QString texts = part(QStringLiteral("xl/sharedStrings.xml"));
    for (const char *text : {"云岭高新区", "《云岭日报》", "[N]. 云岭日报", "contradicted"})
        QVERIFY2(texts.contains(QString::fromUtf8(text)), text);
    QCOMPARE(part(QStringLiteral("xl/charts/chart1.xml")).count(QStringLiteral("<c:ser>")), 6); // a plan, too
    QCOMPARE(part(QStringLiteral("xl/charts/chart1.xml")).count(QStringLiteral("<a:prstDash val=\"dash\"/>")),
             1);
    QVERIFY(part(QStringLiteral("xl/charts/chart1.xml")).contains(QStringLiteral("maxMin"))); // a ranking
    QVERIFY(part(QStringLiteral("xl/worksheets/sheet1.xml")).contains(QStringLiteral("<v>98</v>")));
    QVERIFY(!part(QStringLiteral("xl/worksheets/sheet2.xml")).contains(QStringLiteral("<f>")));
}

/// A half year beside years would make a saw of the line.
void ExportTest::workbookDrawsPeriodsOfOneLength()
{
    ObservationSeriesModel output(m_database);
    output.setObservations(QStringLiteral("工业总产值"), inventedOutput());
    QString problem;
    QVERIFY(ChartExport(output, ChartKind::Line).write(path(QStringLiteral("output.xlsx")), &problem));
    const auto sheet = [this](const QString &name) {
        return outputOf(QStringLiteral("unzip"), {QStringLiteral("-p"), path(QStringLiteral("output.xlsx")),
                                                  QStringLiteral("xl/worksheets/%1.xml").arg(name)});
    };
    QVERIFY(sheet(QStringLiteral("sheet1")).contains(QStringLiteral("<v>126</v>")));
    QVERIFY(!sheet(QStringLiteral("sheet1")).contains(QStringLiteral("<v>88</v>")));
    QVERIFY(sheet(QStringLiteral("sheet2")).contains(QStringLiteral("<v>8800000000</v>")));
}

void ExportTest::clipboardHoldsThePicture()
{
    const std::unique_ptr<QMimeData> data(ChartExport(m_series, ChartKind::Line).newMimeData());
    QVERIFY(data->hasImage());
    QCOMPARE(qvariant_cast<QImage>(data->imageData()).width(), 2240);
    QVERIFY(QSvgRenderer(data->data(QStringLiteral("image/svg+xml"))).isValid());
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    ExportTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "exporttest.moc"
