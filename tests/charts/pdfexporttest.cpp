#include "app/translators.h"
#include "inventedfigures.h"
#include "models/archive/database/database.h"
#include "tests/charts/writtenfiles.h"
#include "views/charts/chartplanner.h"
#include "views/export/chartdocument.h"
#include "views/export/chartexport.h"
#include "views/export/pageprinter.h"
#include "views/export/timelineexport.h"

#include <QApplication>
#include <QHashSeed>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;

/// PDFs of every kind of chart and of the timeline, in both languages, as poppler's tools and qpdf see them.
class PdfExportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void charts_data();
    void charts();
    void timeline();
    void holdsWhatWasPrinted();
    void severalChartsAreOneDocument();
    void printsEveryPage();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    static void judge(const QString &file);

    QTemporaryDir m_folder;
    Database m_database{m_folder.filePath(QStringLiteral("a.jianbao")), Database::Mode::CreateIfMissing};
};

namespace
{

QString withoutSpaces(QString text)
{
    static const QRegularExpression spaces(QStringLiteral("\\s"));
    return text.remove(spaces);
}

QString textOf(const QString &file, const QStringList &options = {})
{
    return outputOf(QStringLiteral("pdftotext"), options + QStringList{file, QStringLiteral("-")});
}

} // namespace

/// Everything is vector, embedded, searchable and sound, and the data is with it.
void PdfExportTest::judge(const QString &file)
{
    static const QRegularExpression lookalikes(QStringLiteral("[\\x{2E80}-\\x{2FD5}\\x{FB00}-\\x{FB04}]"));
    static const QRegularExpression embedded(QStringLiteral("yes\\s+(yes|no)\\s+yes"));
    const QString text = textOf(file);
    QVERIFY(text.contains(QStringLiteral("云岭高新区")));
    QVERIFY(text.contains(QStringLiteral("《云岭日报》")));
    QVERIFY(!text.contains(lookalikes));
    const QStringList images =
        outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), file}).split(u'\n');
    QCOMPARE(images.size(), 3); // two lines of heading and the end
    const QStringList fonts = outputOf(QStringLiteral("pdffonts"), {file}).trimmed().split(u'\n').mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts)
        QVERIFY2(font.contains(embedded), qPrintable(font));
    QVERIFY(!outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), file}).isEmpty());
    QVERIFY(outputOf(QStringLiteral("pdfdetach"), {QStringLiteral("-list"), file})
                .contains(QLatin1String(".csv")));
}

void PdfExportTest::charts_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<ChartKind>("kind");
    QTest::addColumn<QList<StoredObservation>>("figures");
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("zh_CN")}) {
        const auto add = [&](ChartKind kind, const char *what, const QList<StoredObservation> &figures) {
            QTest::addRow("%s, %s of %s", qPrintable(language), qPrintable(keyOf(kind)), what)
                << language << kind << figures;
        };
        for (const ChartKind kind :
             {ChartKind::Line, ChartKind::Ranked, ChartKind::Change, ChartKind::Multiples})
            add(kind, "places", inventedRanking());
        add(ChartKind::Line, "output", inventedOutput());
        add(ChartKind::Bars, "output", inventedOutput());
        add(ChartKind::Change, "output", inventedOutput());
        add(ChartKind::Target, "plans", inventedCompletion());
    }
}

void PdfExportTest::charts()
{
    QFETCH(QString, language);
    QFETCH(ChartKind, kind);
    QFETCH(QList<StoredObservation>, figures);
    QObject translators;
    installTranslators(translators, language);
    ObservationSeriesModel model(m_database);
    model.setObservations(QStringLiteral("高新区考核指标"), figures);
    const ChartExport chart(model, kind);
    const QString file = path(QStringLiteral("chart.pdf"));
    QString problem;
    QVERIFY2(chart.writePdf(file, &problem), qPrintable(problem));
    judge(file);

    const ChartPlan plan = ChartPlanner(model).plan(kind);
    const QString page =
        withoutSpaces(textOf(file, {QStringLiteral("-raw"), QStringLiteral("-l"), QStringLiteral("1")}));
    QStringList wanted{plan.title, plan.subtitle, plan.badge};
    wanted += plan.isSideways() ? QStringList() : plan.names;
    for (const AxisTick &row : plan.isSideways() ? plan.y.ticks : QList<AxisTick>())
        wanted.append(row.label);
    wanted += plan.notes;
    for (const ChartMark &mark : plan.marks)
        wanted.append(mark.label);
    for (const QString &words : std::as_const(wanted))
        QVERIFY2(page.contains(withoutSpaces(words)), qPrintable(words + u'\n' + page));
    QVERIFY(page.contains(QRegularExpression(QStringLiteral("\\[1\\]《云岭日报》20\\d\\d-\\d\\d-\\d\\d"))));
    QVERIFY(withoutSpaces(textOf(file)).contains(QStringLiteral("[N].云岭日报,20")));

    const QByteArray once = contentOf(file);
    QVERIFY(chart.writePdf(file, &problem));
    QVERIFY(contentOf(file) == once);
}

void PdfExportTest::timeline()
{
    TimelineModel events(m_database);
    events.setEvents(inventedEvents());
    const QString file = path(QStringLiteral("timeline.pdf"));
    QString problem;
    QVERIFY2(TimelineExport(events).write(file, &problem), qPrintable(problem));
    judge(file);
}

/// Digits in Latin text are where Qt's substituted glyphs would be lost.
void PdfExportTest::holdsWhatWasPrinted()
{
    StoredObservation figure =
        inventedFigure(QStringLiteral("云岭高新区"), QStringLiteral("2021"), 15, QStringLiteral("家"));
    figure.fact.quote.words = QStringLiteral("建成5G基站15个 file office——工业高地, page 7 of 9");
    ObservationSeriesModel series(m_database);
    series.setObservations(QStringLiteral("基站"), {figure});
    QString problem;
    QVERIFY(ChartExport(series, ChartKind::Line).write(path(QStringLiteral("words.pdf")), &problem));
    const QString text =
        outputOf(QStringLiteral("pdftotext"),
                 {QStringLiteral("-raw"), path(QStringLiteral("words.pdf")), QStringLiteral("-")})
            .remove(u'\n');
    QVERIFY2(text.contains(figure.fact.quote.words), qPrintable(text));
}

void PdfExportTest::severalChartsAreOneDocument()
{
    ChartDocument document;
    ObservationSeriesModel series(m_database);
    series.setObservations(QStringLiteral("高新区综合排名"), inventedRanking());
    document.add(series, ChartKind::Line, {QStringLiteral("第一张图"), {}, {}});
    document.add(series, ChartKind::Ranked, {QStringLiteral("第二张图"), {}, {}});
    QString problem;
    const QString file = path(QStringLiteral("several.pdf"));
    QVERIFY2(document.writePdf(file, &problem), qPrintable(problem));
    const QString first = outputOf(QStringLiteral("pdftotext"),
                                   {QStringLiteral("-l"), QStringLiteral("1"), file, QStringLiteral("-")});
    QVERIFY(first.contains(QStringLiteral("第一张图")) && first.contains(QStringLiteral("第二张图")));
    const QString outline = outputOf(QStringLiteral("qpdf"),
                                     {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), file});
    QCOMPARE(outline.count(QStringLiteral("\"destpageposfrom1\"")), 6);
    QVERIFY(outline.contains(QStringLiteral("第二张图")));
    QVERIFY(!outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), file}).isEmpty());
    const QString attached = outputOf(QStringLiteral("pdfdetach"), {QStringLiteral("-list"), file});
    QVERIFY(attached.contains(QStringLiteral("figures-1.csv")));
    QVERIFY(attached.contains(QStringLiteral("figures-2.csv")));
}

void PdfExportTest::printsEveryPage()
{
    ObservationSeriesModel series(m_database);
    series.setObservations(QStringLiteral("高新区综合排名"), inventedRanking());
    const QList<Picture> pages = ChartExport(series, ChartKind::Line).pages();
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setOutputFileName(path(QStringLiteral("printed.pdf")));
    PagePrinter(pages, PdfDocument::pageSize(), QStringLiteral("高新区综合排名")).print(printer);
    const QString text = outputOf(QStringLiteral("pdfinfo"), {path(QStringLiteral("printed.pdf"))});
    QVERIFY2(text.contains(QRegularExpression(QStringLiteral("Pages: +%1\\n").arg(pages.size()))),
             qPrintable(text));
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    PdfExportTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "pdfexporttest.moc"
