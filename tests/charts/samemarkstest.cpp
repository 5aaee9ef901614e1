#include "models/archive/database/database.h"
#include "tests/helpers/inventedfigures.h"
#include "tests/helpers/writtenfiles.h"
#include "views/charts/chartplanner.h"
#include "views/charts/charttexts.h"
#include "views/charts/chartview.h"
#include "views/charts/indicatorchart.h"
#include "views/export/chartexport.h"

#include <QBuffer>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// The screen, an SVG and a PDF show the same chart. Marks, full bars and the squares of a legend are the
/// only shapes that are both filled and outlined, so such shapes are counted, and the words compared.
class SameMarksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everywhere_data();
    void everywhere();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    Database m_database{m_folder.filePath(u"a.jianbao"_s), Database::Mode::CreateIfMissing};
};

namespace
{

/// What the window shows, as drawing commands.
QByteArray screenOf(const ObservationSeriesModel &model, const ChartPlan &plan)
{
    auto *chart = new IndicatorChart;
    ChartView view(chart, model);
    view.resize(1120, 700);
    chart->setTheme(Theme::print());
    chart->setPlan(plan, citationsOf(model, plan));
    view.show();
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(view.size());
    QPainter painter(&generator);
    view.render(&painter);
    painter.end();
    return buffer.data();
}

qsizetype marksInSvg(const QByteArray &svg)
{
    static const QRegularExpression shape(u"<g fill=\"#[^>]*stroke=\"#[^>]*>\\s*<(path|rect)"_s);
    qsizetype marks = 0;
    for (auto it = shape.globalMatch(QString::fromUtf8(svg)); it.hasNext(); it.next())
        ++marks;
    return marks;
}

QStringList wordsInSvg(const QByteArray &svg)
{
    static const QRegularExpression text(u"<text[^>]*>([^<]*)</text>"_s);
    QStringList words;
    for (auto it = text.globalMatch(QString::fromUtf8(svg)); it.hasNext();)
        words.append(it.next().captured(1).trimmed());
    words.removeAll(QString());
    words.sort();
    return words;
}

/// What is filled and outlined of a plan: its marks, or its full bars with the legend that names their
/// colours.
qsizetype shapesOf(const ChartPlan &plan)
{
    if (plan.bars.isEmpty())
        return plan.marks.size();
    const qsizetype legend = plan.kind == ChartKind::Bars && plan.names.size() > 1 ? plan.names.size() : 0;
    return legend + std::count_if(plan.bars.cbegin(), plan.bars.cend(),
                                  [](const ChartBar &bar) { return !bar.hollow; });
}

/// Shapes that the first page fills and outlines.
qsizetype marksInPdf(const QString &path)
{
    const QString page = outputOf(u"qpdf"_s, {u"--qdf"_s, u"--pages"_s, path, u"1"_s, u"--"_s, path, u"-"_s});
    static const QRegularExpression filledAndOutlined(u"\\n[Bb]\\*?\\s*\\n"_s);
    return page.count(filledAndOutlined);
}

} // namespace

void SameMarksTest::everywhere_data()
{
    QTest::addColumn<ChartKind>("kind");
    QTest::addColumn<QList<StoredObservation>>("figures");
    for (const ChartKind kind : {ChartKind::Line, ChartKind::Ranked, ChartKind::Change, ChartKind::Multiples})
        QTest::addRow("%s", qPrintable(keyOf(kind))) << kind << inventedRanking();
    QTest::addRow("bars") << ChartKind::Bars << inventedOutput();
    QTest::addRow("target") << ChartKind::Target << inventedCompletion();
}

void SameMarksTest::everywhere()
{
    QFETCH(ChartKind, kind);
    QFETCH(QList<StoredObservation>, figures);
    ObservationSeriesModel model(m_database);
    model.setObservations(u"高新区综合排名"_s, figures);
    const ChartPlan plan = ChartPlanner(model).plan(kind);
    const QString svg = path(keyOf(kind) + ".svg"_L1);
    const QString pdf = path(keyOf(kind) + ".pdf"_L1);
    QString problem;
    QVERIFY2(ChartExport(model, kind).write(svg, &problem), qPrintable(problem));
    QVERIFY2(ChartExport(model, kind).write(pdf, &problem), qPrintable(problem));

    const QByteArray screen = screenOf(model, plan);
    const qsizetype wantedShapes = shapesOf(plan);
    QVERIFY(wantedShapes >= 3);
    QCOMPARE(marksInSvg(screen), wantedShapes);
    QCOMPARE(marksInSvg(contentOf(svg)), wantedShapes);
    QCOMPARE(marksInPdf(pdf), wantedShapes);

    const QStringList words = wordsInSvg(contentOf(svg));
    QCOMPARE(words, wordsInSvg(screen));
    const QString printed = outputOf(u"pdftotext"_s, {u"-l"_s, u"1"_s, pdf, u"-"_s});
    QStringList wanted = plan.names;
    for (const ChartMark &mark : plan.marks)
        wanted.append(mark.label);
    for (const QString &word : std::as_const(wanted)) // a name or label that found a place
        QVERIFY2(!words.contains(word) || printed.contains(word), qPrintable(word));
    QVERIFY(printed.contains(plan.title));
    QVERIFY(printed.contains(plan.subtitle));
}

QTEST_MAIN(SameMarksTest)
#include "samemarkstest.moc"
