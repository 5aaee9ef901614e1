#include "app/cli/factsoutput.h"

#include "models/datatypes/enumkeys.h"
#include "models/items/citation.h"
#include "views/export/csvtext.h"
#include "views/export/xlsxbook.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QString periodWords(Period period)
{
    const QString start = period.start.toString(Qt::ISODate);
    const QString end = period.end.toString(Qt::ISODate);
    return start == end ? start : u"%1..%2"_s.arg(start, end);
}

} // namespace

void FactsOutput::describe(QCommandLineParser &parser)
{
    parser.addOption({u"csv"_s, tr("Print CSV.")});
    parser.addOption({u"xlsx"_s, tr("Write an Excel workbook into FILE."), u"FILE"_s});
    parser.addOption({u"out"_s, tr("Write into FILE instead of printing."), u"FILE"_s});
}

QString FactsOutput::line(const StoredEvent &stored)
{
    return QStringList{stored.id, periodWords(stored.fact.period), stored.fact.district, stored.fact.what,
                       Citation::of(stored.source)}
        .join(u'\t');
}

QString FactsOutput::line(const StoredObservation &stored)
{
    const Observation &observation = stored.fact;
    const QString name = observation.indicator.isEmpty() ? observation.name : observation.indicator;
    const QString value = QString::number(observation.value, 'g', 15) + observation.unit;
    return QStringList{stored.id, periodWords(observation.period), observation.subject,        name,
                       value,     keyOf(observation.aspect),       Citation::of(stored.source)}
        .join(u'\t');
}

QString FactsOutput::line(const StoredMethod &stored)
{
    return QStringList{stored.id, stored.fact.name, Citation::of(stored.source)}.join(u'\t');
}

ExitCode FactsOutput::writeWorkbook(const QList<Record> &records, const QString &path,
                                    CommandContext &context)
{
    if (records.isEmpty())
        return ExitCode::NothingFound;
    XlsxBook::Sheet sheet{tr("Facts"), rowsOf(records).constFirst(), typedRowsOf(records), {}};
    for (const QString &heading : std::as_const(sheet.headings))
        sheet.widths.append(heading == "quote"_L1 ? 60 : 18);
    XlsxBook book(tr("Facts"));
    book.addSheet(sheet);
    QString problem;
    if (!book.write(path, &problem)) {
        context.complain(problem);
        return ExitCode::BadInput;
    }
    report(context, {{u"written"_s, path}}, path);
    return ExitCode::Done;
}

ExitCode FactsOutput::write(const QList<Record> &records, const QStringList &lines,
                            const QCommandLineParser &parser, CommandContext &context)
{
    if (parser.isSet(u"xlsx"_s))
        return writeWorkbook(records, parser.value(u"xlsx"_s), context);
    QByteArray bytes;
    if (context.json)
        bytes = QJsonDocument(jsonOf(records)).toJson();
    else if (parser.isSet(u"csv"_s))
        bytes = csvText(rowsOf(records));
    else if (!lines.isEmpty())
        bytes = lines.join(u'\n').toUtf8() + '\n';

    const QString path = parser.value(u"out"_s);
    if (path.isEmpty()) {
        context.out << QString::fromUtf8(bytes) << Qt::flush;
    } else {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() ||
            !file.commit()) {
            context.err
                << tr("jianbao-cli: %1: the file cannot be written (%2). Name another one with --out.")
                       .arg(path, file.errorString())
                << Qt::endl;
            return ExitCode::BadInput;
        }
    }
    return records.isEmpty() ? ExitCode::NothingFound : ExitCode::Done;
}

} // namespace jianbao
