#include "sourcefolder.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

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
    process.start(QStringLiteral(JIANBAO_CLI), QStringList{QStringLiteral("parse")} + arguments);
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
    const QString quote = found.value(QLatin1String("quote")).toString() + u'=';
    if (found.contains(QLatin1String("start"))) {
        const QString start = found.value(QLatin1String("start")).toString();
        const QString end = found.value(QLatin1String("end")).toString();
        const bool isDay = found.value(QLatin1String("type")) == QLatin1String("date");
        return quote + (isDay ? start : start + QLatin1String("..") + end);
    }
    QString text = quote + numberText(found.value(QLatin1String("value")));
    if (const QJsonValue upper = found.value(QLatin1String("value_to")); upper.isDouble())
        text += QLatin1String("..") + numberText(upper);
    const QString unit = found.value(QLatin1String("unit")).toString();
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
    QFile file(QStringLiteral(JIANBAO_SOURCE_DIR "/tests/cli/parse/") + table + QStringLiteral(".tsv"));
    QList<Row> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    QString day = QStringLiteral("2016-11-07");
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
        const QJsonObject object{{QStringLiteral("id"), i},
                                 {QStringLiteral("text"), rows.at(i).text},
                                 {QStringLiteral("reference_date"), rows.at(i).day}};
        lines += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

QString toldOfTypes(const QByteArray &line, const QStringList &types)
{
    QStringList words;
    const QJsonArray found = QJsonDocument::fromJson(line).object().value(QLatin1String("found")).toArray();
    for (const QJsonValue &value : found) {
        if (types.contains(value[QLatin1String("type")].toString()))
            words.append(told(value.toObject()));
    }
    return words.join(QLatin1String("; "));
}

} // namespace

void ParseCommandTest::tables_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QStringList>("types");
    for (const char *table : {"number", "percent", "currency", "dimension", "ordinal"})
        QTest::newRow(table) << QString::fromLatin1(table) << QStringList{QString::fromLatin1(table)};
    QTest::newRow("date") << QStringLiteral("date")
                          << QStringList{QStringLiteral("date"), QStringLiteral("period")};
}

void ParseCommandTest::tables()
{
    QFETCH(QString, table);
    QFETCH(QStringList, types);
    const QList<Row> rows = rowsOf(table);
    QVERIFY(!rows.isEmpty());
    const Answer answer = parse({QStringLiteral("--jsonl"), QStringLiteral("-")}, jsonLines(rows));
    QCOMPARE(answer.exitCode, 0);
    const QByteArrayList lines = answer.out.trimmed().split('\n');
    QCOMPARE(lines.size(), rows.size());
    QStringList differences;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString got = toldOfTypes(lines.at(i), types);
        if (got != rows.at(i).expected)
            differences.append(rows.at(i).text + QStringLiteral(": ") + got);
    }
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
}

void ParseCommandTest::countsAndRanksAreToldTwice()
{
    const Answer answer = parse({QStringLiteral("--jsonl"), QStringLiteral("-")},
                                R"({"id": "a", "text": "有近20家,位列第88位"})");
    const QStringList types{QStringLiteral("number"), QStringLiteral("count"), QStringLiteral("ordinal"),
                            QStringLiteral("rank")};
    QCOMPARE(toldOfTypes(answer.out, types), QStringLiteral("20=20; 20家=20 家; 第88=88; 第88位=88 位"));
}

void ParseCommandTest::badLinesAreToldAndPassedOver()
{
    const Answer answer = parse({QStringLiteral("--jsonl"), QStringLiteral("-")},
                                "{\"id\": 1, \"text\": \"五成\"}\nnonsense\n\n{\"id\": 3}\n[]\n"
                                "{\"id\": 4, \"text\": \"3%\"}\n");
    QCOMPARE(answer.exitCode, 3);
    QCOMPARE(answer.out.count('\n'), 2);
    for (const char *place : {"-:2", "-:4", "-:5"})
        QVERIFY2(answer.err.contains(QLatin1String(place)), qPrintable(answer.err));
}

void ParseCommandTest::oneTextAsTable()
{
    const Answer found = parse({QStringLiteral("税收约3亿元")});
    QCOMPARE(found.exitCode, 0);
    QCOMPARE(QString::fromUtf8(found.out), QStringLiteral("3亿元\tcurrency\t300000000\t元\tabout\n"));
    QCOMPARE(parse({QStringLiteral("你好")}).exitCode, 1);
    QCOMPARE(parse({}).exitCode, 2);
}

QTEST_GUILESS_MAIN(ParseCommandTest)
#include "parsecommandtest.moc"
#include "sourcefolder.h"
