#include "inventedfigures.h"
#include "models/archive/database.h"
#include "views/export/chartdocument.h"
#include "views/export/chartexport.h"
#include "views/export/csvtext.h"
#include "views/export/pageprinter.h"
#include "views/export/timelineexport.h"

#include <QApplication>
#include <QFile>
#include <QHashSeed>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;

/// What lands in files; PDFs are judged by poppler's tools and by qpdf.
class ExportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pdf_data();
    void pdf();
    void pdfHoldsWhatWasPrinted();
    void sameBytesTwice_data();
    void sameBytesTwice();
    void pictures_data();
    void pictures();
    void csvIsSafe();
    void workbookHoldsTheChart();
    void severalChartsAreOneDocument();
    void clipboardHoldsThePicture();
    void printsEveryPage();
    void jsonHoldsTheEvents();
    void refusals_data();
    void refusals();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    bool write(const QString &name, QString *problem);
    static QByteArray content(const QString &path);
    static QString run(const QString &program, const QStringList &arguments);

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

QByteArray ExportTest::content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString ExportTest::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
               ? QString::fromUtf8(process.readAllStandardOutput())
               : QString();
}

void ExportTest::pdf_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"line.pdf", "ranked.pdf", "change.pdf", "multiples.pdf", "timeline.pdf"})
        QTest::addRow("%s", name) << QString::fromLatin1(name);
}

void ExportTest::pdf()
{
    QFETCH(QString, name);
    QString problem;
    QVERIFY2(write(name, &problem), qPrintable(problem));
    const QString text = run(QStringLiteral("pdftotext"), {path(name), QStringLiteral("-")});
    QVERIFY(text.contains(QStringLiteral("云岭高新区")));
    QVERIFY(text.contains(QStringLiteral("《云岭日报》")));
    if (!name.startsWith(QLatin1String("time")))
        QVERIFY(text.contains(QStringLiteral("[N]. 云岭日报, 20")));
    static const QRegularExpression lookalikes(QStringLiteral("[\\x{2E80}-\\x{2FD5}\\x{FB00}-\\x{FB04}]"));
    QVERIFY(!text.contains(lookalikes));

    const QStringList images =
        run(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path(name)}).split(u'\n');
    QCOMPARE(images.size(), 3); // two lines of heading and the end
    const QStringList fonts = run(QStringLiteral("pdffonts"), {path(name)}).trimmed().split(u'\n').mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts)
        QVERIFY2(font.contains(QRegularExpression(QStringLiteral("yes\\s+(yes|no)\\s+yes"))),
                 qPrintable(font));
    QVERIFY(!run(QStringLiteral("qpdf"), {QStringLiteral("--check"), path(name)}).isEmpty());
    QVERIFY(run(QStringLiteral("pdfdetach"), {QStringLiteral("-list"), path(name)})
                .contains(QLatin1String(".csv")));
}

/// Digits in Latin text are where Qt's substituted glyphs would be lost.
void ExportTest::pdfHoldsWhatWasPrinted()
{
    StoredObservation figure =
        inventedFigure(QStringLiteral("云岭高新区"), QStringLiteral("2021"), 15, QStringLiteral("家"));
    figure.fact.quote.words = QStringLiteral("建成5G基站15个 file office——工业高地, page 7 of 9");
    ObservationSeriesModel series(m_database);
    series.setObservations(QStringLiteral("基站"), {figure});
    QString problem;
    QVERIFY(ChartExport(series, ChartKind::Line).write(path(QStringLiteral("words.pdf")), &problem));
    const QString text = run(QStringLiteral("pdftotext"),
                             {QStringLiteral("-raw"), path(QStringLiteral("words.pdf")), QStringLiteral("-")})
                             .remove(u'\n');
    QVERIFY2(text.contains(figure.fact.quote.words), qPrintable(text));
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
        QVERIFY(content(path(QStringLiteral("%1-once.%2").arg(what, ending))) ==
                content(path(QStringLiteral("%1-again.%2").arg(what, ending))));
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
        QString::fromUtf8(content(path(name + QLatin1String(".svg")))).contains(QStringLiteral("高新区")));
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
    const QJsonArray events = QJsonDocument::fromJson(content(path(QStringLiteral("time.json"))))
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

void ExportTest::workbookHoldsTheChart()
{
    QString problem;
    for (const char *name : {"line.xlsx", "ranked.xlsx", "change.xlsx"}) {
        QVERIFY2(write(QLatin1String(name), &problem), qPrintable(problem));
        const QByteArray once = content(path(QLatin1String(name)));
        QVERIFY(once.startsWith("PK"));
        QVERIFY(write(QLatin1String(name), &problem));
        QCOMPARE(content(path(QLatin1String(name))), once);
    }
    const auto part = [this](const QString &name) {
        return run(QStringLiteral("unzip"), {QStringLiteral("-p"), path(QStringLiteral("line.xlsx")), name});
    };
    const QString texts = part(QStringLiteral("xl/sharedStrings.xml"));
    for (const char *text : {"云岭高新区", "《云岭日报》", "[N]. 云岭日报", "contradicted"})
        QVERIFY2(texts.contains(QString::fromUtf8(text)), text);
    QCOMPARE(part(QStringLiteral("xl/charts/chart1.xml")).count(QStringLiteral("<c:ser>")), 5);
    QVERIFY(part(QStringLiteral("xl/charts/chart1.xml")).contains(QStringLiteral("maxMin"))); // a ranking
    QVERIFY(part(QStringLiteral("xl/worksheets/sheet1.xml")).contains(QStringLiteral("<v>98</v>")));
    QVERIFY(!part(QStringLiteral("xl/worksheets/sheet2.xml")).contains(QStringLiteral("<f>")));
}

void ExportTest::severalChartsAreOneDocument()
{
    ChartDocument document;
    document.add(m_series, ChartKind::Line, {QStringLiteral("第一张图"), {}, {}});
    document.add(m_series, ChartKind::Ranked, {QStringLiteral("第二张图"), {}, {}});
    QString problem;
    const QString file = path(QStringLiteral("several.pdf"));
    QVERIFY2(document.writePdf(file, &problem), qPrintable(problem));
    const QString first = run(QStringLiteral("pdftotext"),
                              {QStringLiteral("-l"), QStringLiteral("1"), file, QStringLiteral("-")});
    QVERIFY(first.contains(QStringLiteral("第一张图")) && first.contains(QStringLiteral("第二张图")));
    const QString outline =
        run(QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), file});
    QCOMPARE(outline.count(QStringLiteral("\"destpageposfrom1\"")), 6);
    QVERIFY(outline.contains(QStringLiteral("第二张图")));
    QVERIFY(!run(QStringLiteral("qpdf"), {QStringLiteral("--check"), file}).isEmpty());
    const QString attached = run(QStringLiteral("pdfdetach"), {QStringLiteral("-list"), file});
    QVERIFY(attached.contains(QStringLiteral("figures-1.csv")));
    QVERIFY(attached.contains(QStringLiteral("figures-2.csv")));
}

void ExportTest::clipboardHoldsThePicture()
{
    const std::unique_ptr<QMimeData> data(ChartExport(m_series, ChartKind::Line).newMimeData());
    QVERIFY(data->hasImage());
    QCOMPARE(qvariant_cast<QImage>(data->imageData()).width(), 2240);
    QVERIFY(QSvgRenderer(data->data(QStringLiteral("image/svg+xml"))).isValid());
}

void ExportTest::printsEveryPage()
{
    const QList<Picture> pages = ChartExport(m_series, ChartKind::Line).pages();
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setOutputFileName(path(QStringLiteral("printed.pdf")));
    PagePrinter(pages, PdfDocument::pageSize()).print(printer);
    const QString text = run(QStringLiteral("pdfinfo"), {path(QStringLiteral("printed.pdf"))});
    QVERIFY2(text.contains(QRegularExpression(QStringLiteral("Pages: +%1\\n").arg(pages.size()))),
             qPrintable(text));
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    ExportTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "exporttest.moc"
