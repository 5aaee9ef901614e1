#include "app/translators.h"
#include "models/archive/database/database.h"
#include "tests/helpers/inventedfigures.h"
#include "tests/helpers/writtenfiles.h"
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
using namespace Qt::StringLiterals;

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
    Database m_database{m_folder.filePath(u"a.jianbao"_s), Database::Mode::CreateIfMissing};
};

namespace
{

QString withoutSpaces(QString text)
{
    static const QRegularExpression spaces(u"\\s"_s);
    return text.remove(spaces);
}

QString textOf(const QString &file, const QStringList &options = {})
{
    return outputOf(u"pdftotext"_s, options + QStringList{file, u"-"_s});
}

} // namespace

/// Everything is vector, embedded, searchable and sound, and the data is with it.
void PdfExportTest::judge(const QString &file)
{
    static const QRegularExpression lookalikes(u"[\\x{2E80}-\\x{2FD5}\\x{FB00}-\\x{FB04}]"_s);
    static const QRegularExpression embedded(u"yes\\s+(yes|no)\\s+yes"_s);
    const QString text = textOf(file);
    QVERIFY(text.contains(u"云岭高新区"_s));
    QVERIFY(text.contains(u"《云岭日报》"_s));
    QVERIFY(!text.contains(lookalikes));
    const QStringList images = outputOf(u"pdfimages"_s, {u"-list"_s, file}).split(u'\n');
    QCOMPARE(images.size(), 3); // two lines of heading and the end
    const QStringList fonts = outputOf(u"pdffonts"_s, {file}).trimmed().split(u'\n').mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts)
        QVERIFY2(font.contains(embedded), qPrintable(font));
    QVERIFY(!outputOf(u"qpdf"_s, {u"--check"_s, file}).isEmpty());
    QVERIFY(outputOf(u"pdfdetach"_s, {u"-list"_s, file}).contains(".csv"_L1));
}

void PdfExportTest::charts_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<ChartKind>("kind");
    QTest::addColumn<QList<StoredObservation>>("figures");
    for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
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
    model.setObservations(u"高新区考核指标"_s, figures);
    const ChartExport chart(model, kind);
    const QString file = path(u"chart.pdf"_s);
    QString problem;
    QVERIFY2(chart.writePdf(file, &problem), qPrintable(problem));
    judge(file);

    const ChartPlan plan = ChartPlanner(model).plan(kind);
    const QString page = withoutSpaces(textOf(file, {u"-raw"_s, u"-l"_s, u"1"_s}));
    QStringList wanted{plan.title, plan.subtitle, plan.badge};
    wanted += plan.isSideways() ? QStringList() : plan.names;
    for (const AxisTick &row : plan.isSideways() ? plan.y.ticks : QList<AxisTick>())
        wanted.append(row.label);
    wanted += plan.notes;
    for (const ChartMark &mark : plan.marks)
        wanted.append(mark.label);
    for (const QString &words : std::as_const(wanted))
        QVERIFY2(page.contains(withoutSpaces(words)), qPrintable(words + u'\n' + page));
    QVERIFY(page.contains(QRegularExpression(u"\\[1\\]《云岭日报》20\\d\\d-\\d\\d-\\d\\d"_s)));
    QVERIFY(withoutSpaces(textOf(file)).contains(u"[N].云岭日报,20"_s));

    const QByteArray once = contentOf(file);
    QVERIFY(chart.writePdf(file, &problem));
    QVERIFY(contentOf(file) == once);
}

void PdfExportTest::timeline()
{
    TimelineModel events(m_database);
    events.setEvents(inventedEvents());
    const QString file = path(u"timeline.pdf"_s);
    QString problem;
    QVERIFY2(TimelineExport(events).write(file, &problem), qPrintable(problem));
    judge(file);
}

/// Digits in Latin text are where Qt's substituted glyphs would be lost.
void PdfExportTest::holdsWhatWasPrinted()
{
    StoredObservation figure = inventedFigure(u"云岭高新区"_s, u"2021"_s, 15, u"家"_s);
    figure.fact.quote.words = u"建成5G基站15个 file office——工业高地, page 7 of 9"_s;
    ObservationSeriesModel series(m_database);
    series.setObservations(u"基站"_s, {figure});
    QString problem;
    QVERIFY(ChartExport(series, ChartKind::Line).write(path(u"words.pdf"_s), &problem));
    const QString text = outputOf(u"pdftotext"_s, {u"-raw"_s, path(u"words.pdf"_s), u"-"_s}).remove(u'\n');
    QVERIFY2(text.contains(figure.fact.quote.words), qPrintable(text));
}

void PdfExportTest::severalChartsAreOneDocument()
{
    ChartDocument document;
    ObservationSeriesModel series(m_database);
    series.setObservations(u"高新区综合排名"_s, inventedRanking());
    document.add(series, ChartKind::Line, {u"第一张图"_s, {}, {}});
    document.add(series, ChartKind::Ranked, {u"第二张图"_s, {}, {}});
    QString problem;
    const QString file = path(u"several.pdf"_s);
    QVERIFY2(document.writePdf(file, &problem), qPrintable(problem));
    const QString first = outputOf(u"pdftotext"_s, {u"-l"_s, u"1"_s, file, u"-"_s});
    QVERIFY(first.contains(u"第一张图"_s) && first.contains(u"第二张图"_s));
    const QString outline = outputOf(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, file});
    QCOMPARE(outline.count(u"\"destpageposfrom1\""_s), 6);
    QVERIFY(outline.contains(u"第二张图"_s));
    QVERIFY(!outputOf(u"qpdf"_s, {u"--check"_s, file}).isEmpty());
    const QString attached = outputOf(u"pdfdetach"_s, {u"-list"_s, file});
    QVERIFY(attached.contains(u"figures-1.csv"_s));
    QVERIFY(attached.contains(u"figures-2.csv"_s));
}

void PdfExportTest::printsEveryPage()
{
    ObservationSeriesModel series(m_database);
    series.setObservations(u"高新区综合排名"_s, inventedRanking());
    const QList<Picture> pages = ChartExport(series, ChartKind::Line).pages();
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setOutputFileName(path(u"printed.pdf"_s));
    PagePrinter(pages, PdfDocument::pageSize(), u"高新区综合排名"_s).print(printer);
    const QString text = outputOf(u"pdfinfo"_s, {path(u"printed.pdf"_s)});
    QVERIFY2(text.contains(QRegularExpression(u"Pages: +%1\\n"_s.arg(pages.size()))), qPrintable(text));
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    PdfExportTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "pdfexporttest.moc"
