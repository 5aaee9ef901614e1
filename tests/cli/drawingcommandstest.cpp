#include "models/archive/database/database.h"
#include "models/archive/pages/pagestore.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// “chart” and “timeline” of jianbao-cli on an archive that holds one invented page.
class DrawingCommandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void commands_data();
    void commands();

private:
    QTemporaryDir m_folder;
};

namespace
{

const QString figureWords = u"云岭高新区2020年位居全国第72位"_s;
const QString eventWords = u"12月13日,云岭高新区召开招商引资推进会"_s;

Quote quoteIn(const QString &text, const QString &words)
{
    const qsizetype from = text.indexOf(words);
    return Quote::of(text, {from, from + words.size()});
}

Page pageWithFacts()
{
    Page page;
    page.fileName = u"yunling.txt"_s;
    page.text = u"云岭提速\n%1。%2。\n"_s.arg(eventWords, figureWords);
    page.issueDate = {QDate(2021, 12, 22), QDate(2021, 12, 22), false, {}};
    Article article;
    article.headline = {u"云岭提速"_s, {{0, 4}}};
    article.pieces = {{0, page.text.size()}};
    Paragraph body;
    body.words.append(page.text, {5, page.text.size() - 1});
    article.paragraphs = {body};
    Event event;
    event.quote = quoteIn(page.text, eventWords);
    event.period = Period::day(QDate(2021, 12, 13));
    event.district = u"云岭高新区"_s;
    event.what = u"召开招商引资推进会"_s;
    article.events = {event};
    Observation figure;
    figure.quote = quoteIn(page.text, figureWords);
    figure.subject = u"云岭高新区"_s;
    figure.name = figure.indicator = u"高新区排名"_s;
    figure.value = 72;
    figure.unit = u"位"_s;
    figure.period = {QDate(2020, 1, 1), QDate(2020, 12, 31)};
    article.observations = {figure};
    page.articles = {article};
    return page;
}

} // namespace

void DrawingCommandsTest::initTestCase()
{
    Database database(m_folder.filePath(u"a.jianbao"_s), Database::Mode::CreateIfMissing);
    PageStore pages(database);
    pages.add(pageWithFacts(), {u"云岭日报"_s, u"3"_s, u"yunling.txt"_s});
}

void DrawingCommandsTest::commands_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("exitCode");
    QTest::addRow("chart") << "chart 高新区排名 --out"
                           << "chart.pdf" << 0;
    QTest::addRow("chart of a district") << "chart 高新区排名 --district 云岭高新区 --kind ranked --out"
                                         << "r.svg" << 0;
    QTest::addRow("small charts with own axes") << "chart 高新区排名 --kind multiples --own-axes --out"
                                                << "m.svg" << 0;
    QTest::addRow("no such indicator") << "chart 出口额 --out"
                                       << "none.pdf" << 1;
    QTest::addRow("no such district") << "chart 高新区排名 --district 柳庄村 --out"
                                      << "none.pdf" << 1;
    QTest::addRow("bars of a ranking") << "chart 高新区排名 --kind bars --out"
                                       << "none.pdf" << 2;
    QTest::addRow("unknown kind") << "chart 高新区排名 --kind pie --out"
                                  << "none.pdf" << 2;
    QTest::addRow("unknown ending") << "chart 高新区排名 --out"
                                    << "none.docx" << 3;
    QTest::addRow("timeline") << "timeline --out"
                              << "time.pdf" << 0;
    QTest::addRow("timeline of a time") << "timeline --from 2021-12-01 --to 2021-12-31 --out"
                                        << "time.json" << 0;
    QTest::addRow("nothing happened") << "timeline --to 2019-12-31 --out"
                                      << "none.pdf" << 1;
    QTest::addRow("no day") << "timeline --from 2021-13-01 --out"
                            << "none.pdf" << 2;
}

void DrawingCommandsTest::commands()
{
    QFETCH(QString, line);
    QFETCH(QString, file);
    const QString path = m_folder.filePath(file);
    QStringList arguments{u"--archive"_s, m_folder.filePath(u"a.jianbao"_s)};
    arguments += line.split(u' ') + QStringList{path};
    QProcess process;
    process.start(QStringLiteral(JIANBAO_CLI), arguments);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QTEST(process.exitCode(), "exitCode");
    QCOMPARE(QFile::exists(path), process.exitCode() == 0);
    QCOMPARE(process.readAllStandardError().contains("jianbao-cli: "), process.exitCode() != 0);
}

QTEST_GUILESS_MAIN(DrawingCommandsTest)
#include "drawingcommandstest.moc"
