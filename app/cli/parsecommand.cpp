#include "app/cli/parsecommand.h"

#include "models/datatypes/enumkeys.h"
#include "models/reading/finders/numbers/quantityfinder.h"
#include "models/reading/finders/times/timefinder.h"
#include "models/reading/lexicon.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

QJsonValue isoDay(QDate day)
{
    if (!day.isValid() || day.year() > 0)
        return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
    constexpr int digits = 4; // ISO 8601 counts a year 0, history does not
    return u"-%1-%2"_s.arg(-day.year() - 1, digits, 10, QLatin1Char('0')).arg(day.toString(u"MM-dd"_s));
}

QJsonObject spanOf(const QString &text, Span at, const QString &type)
{
    return {{u"quote"_s, text.mid(at.from, at.length())},
            {u"at"_s, QJsonArray{at.from, at.to}},
            {u"type"_s, type}};
}

QJsonObject timeObject(const QString &text, const FoundTime &time)
{
    QJsonObject object = spanOf(text, time.at, time.period.isDay() ? u"date"_s : u"period"_s);
    object.insert(u"start"_s, isoDay(time.period.start));
    object.insert(u"end"_s, isoDay(time.period.end));
    return object;
}

QString typeOf(FoundQuantity::Kind kind)
{
    switch (kind) {
    case FoundQuantity::Kind::Percent:
        return u"percent"_s;
    case FoundQuantity::Kind::Currency:
        return u"currency"_s;
    case FoundQuantity::Kind::Dimension:
        return u"dimension"_s;
    case FoundQuantity::Kind::Ordinal:
        return u"ordinal"_s;
    case FoundQuantity::Kind::Number:
        break;
    }
    return u"number"_s;
}

QJsonObject quantityObject(const QString &text, const FoundQuantity &quantity, Span at, const QString &type,
                           const QString &unit)
{
    QJsonObject object = spanOf(text, at, type);
    object.insert(u"value"_s, quantity.value);
    object.insert(u"value_to"_s, quantity.valueTo ? QJsonValue(*quantity.valueTo) : QJsonValue());
    object.insert(u"unit"_s, unit.isEmpty() ? QJsonValue() : QJsonValue(unit));
    object.insert(u"bound"_s, keyOf(quantity.bound));
    return object;
}

/// A number with a measure word (二十家) is told twice: the number, and the count with its word; so is a
/// place (第88位): the ordinal, and the rank.
QList<QJsonObject> quantityObjects(const QString &text, const FoundQuantity &quantity)
{
    using Kind = FoundQuantity::Kind;
    if (quantity.kind == Kind::Ordinal) {
        QList<QJsonObject> objects;
        if (QStringView(text).mid(quantity.at.from).startsWith(u'第'))
            objects.append(quantityObject(text, quantity, quantity.amount, u"ordinal"_s, {}));
        if (quantity.unit == u"位")
            objects.append(quantityObject(text, quantity, quantity.at, u"rank"_s, quantity.unit));
        return objects;
    }
    if (quantity.kind != Kind::Number || quantity.unit.isEmpty())
        return {quantityObject(text, quantity, quantity.amount, typeOf(quantity.kind), quantity.unit)};
    return {quantityObject(text, quantity, quantity.number, u"number"_s, {}),
            quantityObject(text, quantity, quantity.amount, u"count"_s, quantity.unit)};
}

qsizetype beginOf(const QJsonValue &found)
{
    return found[u"at"][0].toInteger();
}

QString numberText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : QString();
}

QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QJsonArray ParseCommand::Finders::find(const QString &text, QDate referenceDate) const
{
    QList<QJsonObject> found;
    for (const FoundTime &time : times.find(text, {referenceDate, referenceDate}))
        found.append(timeObject(text, time));
    for (const FoundQuantity &quantity : quantities.find(text))
        found.append(quantityObjects(text, quantity));
    std::stable_sort(found.begin(), found.end(),
                     [](const QJsonObject &a, const QJsonObject &b) { return beginOf(a) < beginOf(b); });
    QJsonArray array;
    for (const QJsonObject &object : found)
        array.append(object);
    return array;
}

void ParseCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"text"_s, tr("The text to look through."), u"TEXT"_s);
    parser.addOption({u"reference-date"_s, tr("The day the text was printed, as 2021-02-19."), u"D"_s});
    parser.addOption({u"jsonl"_s,
                      tr("Read one JSON object {id, text, reference_date} a line; - is standard input."),
                      u"FILE"_s});
}

ExitCode ParseCommand::run(const QCommandLineParser &parser, CommandContext &context) const
{
    const QString dayText = parser.value(u"reference-date"_s);
    const QDate referenceDate = QDate::fromString(dayText, Qt::ISODate);
    if (!dayText.isEmpty() && !referenceDate.isValid())
        return usage(context, tr("“%1” is no day; write it as 2021-02-19.").arg(dayText));

    const Lexicon lexicon;
    const TimeFinder times(lexicon, FindingScope::Everything);
    const QuantityFinder quantities(lexicon, FindingScope::Everything);
    const Finders finders{times, quantities};
    if (parser.isSet(u"jsonl"_s))
        return parseLines(parser.value(u"jsonl"_s), referenceDate, finders, context);

    const QStringList texts = argumentsOf(parser);
    if (texts.size() != 1)
        return usage(context, tr("parse wants exactly one text (in quotation marks)."));
    const QJsonArray found = finders.find(texts.first(), referenceDate);
    if (context.json)
        context.out << QJsonDocument(found).toJson(QJsonDocument::Indented) << Qt::flush;
    else
        printTable(found, context);
    return found.isEmpty() ? ExitCode::NothingFound : ExitCode::Done;
}

ExitCode ParseCommand::parseLines(const QString &path, QDate referenceDate, const Finders &finders,
                                  CommandContext &context)
{
    QFile file(path);
    const bool isOpen = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        context.err << tr("jianbao-cli: %1 cannot be read: %2. Check the name and your rights.")
                           .arg(path, file.errorString())
                    << Qt::endl;
        return ExitCode::BadInput;
    }
    ExitCode code = ExitCode::Done;
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty())
            continue;
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
        if (error.error != QJsonParseError::NoError || !object.value(u"text"_s).isString()) {
            context.err << tr("jianbao-cli: %1:%2 is no JSON object with a text; the line is left out.")
                               .arg(path)
                               .arg(number)
                        << Qt::endl;
            code = ExitCode::BadInput;
            continue;
        }
        const QDate day = QDate::fromString(object.value(u"reference_date"_s).toString(), Qt::ISODate);
        const QJsonArray found =
            finders.find(object.value(u"text"_s).toString(), day.isValid() ? day : referenceDate);
        context.out << compactJson({{u"id"_s, object.value(u"id"_s)}, {u"found"_s, found}}) << '\n';
    }
    context.out.flush();
    return code;
}

void ParseCommand::printTable(const QJsonArray &found, CommandContext &context)
{
    for (const QJsonValue entry : found) {
        const QJsonObject object = entry.toObject();
        QStringList cells{object.value(u"quote"_s).toString().simplified(),
                          object.value(u"type"_s).toString()};
        if (object.contains(u"value"_s)) {
            const QString upper = numberText(object.value(u"value_to"_s));
            cells << numberText(object.value(u"value"_s)) + (upper.isEmpty() ? QString() : u"–"_s + upper)
                  << object.value(u"unit"_s).toString() << object.value(u"bound"_s).toString();
        } else {
            cells << object.value(u"start"_s).toString(u"…"_s) + u" – "_s +
                         object.value(u"end"_s).toString(u"…"_s);
        }
        context.out << cells.join(u'\t') << '\n';
    }
    context.out.flush();
}

} // namespace jianbao
