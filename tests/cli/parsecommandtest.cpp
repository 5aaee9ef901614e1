#include "sourcefolder.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Runs jianbao-cli parse over the tables of tests/cli/parse, one process a table. A row holds a text and
/// what is found in it, parted by “; ”: “quote=value unit”, where “1..3” is a range and % is left out; of
/// times “quote=day” or “quote=first..last”. A line “@day” in the text column sets the day of the rows that
/// follow.
class ParseCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tables_data();
    void tables();
    void countsAndRanksAreToldTwice();
    void badLinesAreToldAndPassedOver();
    void oneTextAsTable();
};

namespace
{

struct Answer
{
    int exitCode = -1;
    QByteArray out;
    QString err;
};

Answer parse(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral(JIANBAO_CLI), QStringList{u"parse"_s} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

QString numberText(const QJsonValue &value)
{
    return QString::number(value.toDouble(), 'g', 14);
}

/// “quote=value unit” or “quote=first..last”
QString told(const QJsonObject &found)
{
    const QString quote = found.value("quote"_L1).toString() + u'=';
    if (found.contains("start"_L1)) {
        const QString start = found.value("start"_L1).toString();
        const QString end = found.value("end"_L1).toString();
        const bool isDay = found.value("type"_L1) == "date"_L1;
        return quote + (isDay ? start : start + ".."_L1 + end);
    }
    QString text = quote + numberText(found.value("value"_L1));
    if (const QJsonValue upper = found.value("value_to"_L1); upper.isDouble())
        text += ".."_L1 + numberText(upper);
    const QString unit = found.value("unit"_L1).toString();
    return unit.isEmpty() || unit == u'%' ? text : text + u' ' + unit;
}

struct Row
{
    QString text;
    QString day;
    QString expected;
};

QList<Row> rowsOf(const QString &table)
{
    QFile file(QStringLiteral(JIANBAO_SOURCE_DIR "/tests/cli/parse/") + table + u".tsv"_s);
    QList<Row> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    QString day = u"2016-11-07"_s;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        if (line.startsWith(u'@'))
            day = line.mid(1);
        else
            rows.append({line.section(u'\t', 0, 0), day, line.section(u'\t', 1)});
    }
    return rows;
}

QByteArray jsonLines(const QList<Row> &rows)
{
    QByteArray lines;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject object{
            {u"id"_s, i}, {u"text"_s, rows.at(i).text}, {u"reference_date"_s, rows.at(i).day}};
        lines += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

QString toldOfTypes(const QByteArray &line, const QStringList &types)
{
    QStringList words;
    const QJsonArray found = QJsonDocument::fromJson(line).object().value("found"_L1).toArray();
    for (const QJsonValue &value : found) {
        if (types.contains(value["type"_L1].toString()))
            words.append(told(value.toObject()));
    }
    return words.join("; "_L1);
}

} // namespace

void ParseCommandTest::tables_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QStringList>("types");
    for (const char *table : {"number", "percent", "currency", "dimension", "ordinal"})
        QTest::newRow(table) << QString::fromLatin1(table) << QStringList{QString::fromLatin1(table)};
    QTest::newRow("date") << u"date"_s << QStringList{u"date"_s, u"period"_s};
}

void ParseCommandTest::tables()
{
    QFETCH(QString, table);
    QFETCH(QStringList, types);
    const QList<Row> rows = rowsOf(table);
    QVERIFY(!rows.isEmpty());
    const Answer answer = parse({u"--jsonl"_s, u"-"_s}, jsonLines(rows));
    QCOMPARE(answer.exitCode, 0);
    const QByteArrayList lines = answer.out.trimmed().split('\n');
    QCOMPARE(lines.size(), rows.size());
    QStringList differences;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString got = toldOfTypes(lines.at(i), types);
        if (got != rows.at(i).expected)
            differences.append(rows.at(i).text + u": "_s + got);
    }
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
}

void ParseCommandTest::countsAndRanksAreToldTwice()
{
    const Answer answer = parse({u"--jsonl"_s, u"-"_s}, R"({"id": "a", "text": "有近20家,位列第88位"})");
    const QStringList types{u"number"_s, u"count"_s, u"ordinal"_s, u"rank"_s};
    QCOMPARE(toldOfTypes(answer.out, types), u"20=20; 20家=20 家; 第88=88; 第88位=88 位"_s);
}

void ParseCommandTest::badLinesAreToldAndPassedOver()
{
    const Answer answer =
        parse({u"--jsonl"_s, u"-"_s}, "{\"id\": 1, \"text\": \"五成\"}\nnonsense\n\n{\"id\": 3}\n[]\n"
                                      "{\"id\": 4, \"text\": \"3%\"}\n");
    QCOMPARE(answer.exitCode, 3);
    QCOMPARE(answer.out.count('\n'), 2);
    for (const char *place : {"-:2", "-:4", "-:5"})
        QVERIFY2(answer.err.contains(QLatin1String(place)), qPrintable(answer.err));
}

void ParseCommandTest::oneTextAsTable()
{
    const Answer found = parse({u"税收约3亿元"_s});
    QCOMPARE(found.exitCode, 0);
    QCOMPARE(QString::fromUtf8(found.out), u"3亿元\tcurrency\t300000000\t元\tabout\n"_s);
    QCOMPARE(parse({u"你好"_s}).exitCode, 1);
    QCOMPARE(parse({}).exitCode, 2);
}

QTEST_GUILESS_MAIN(ParseCommandTest)
#include "parsecommandtest.moc"
#include "sourcefolder.h"
