#include "models/archive/database/jsoncolumns.h"

#include "models/datatypes/enumkeys.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jianbao
{

namespace
{

QString compact(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray arrayFrom(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).array();
}

qsizetype numberAt(const QJsonValue &tuple, qsizetype index)
{
    return static_cast<qsizetype>(tuple.toArray().at(index).toInteger());
}

} // namespace

QString jsonOf(const QStringList &strings)
{
    return compact(QJsonArray::fromStringList(strings));
}

QString jsonOf(const QList<Span> &spans)
{
    QJsonArray array;
    for (const Span span : spans)
        array.append(QJsonArray{qint64(span.from), qint64(span.to)});
    return compact(array);
}

QString jsonOf(const QList<MendedText::Run> &runs)
{
    QJsonArray array;
    for (const MendedText::Run &run : runs)
        array.append(QJsonArray{qint64(run.at), qint64(run.pageFrom), qint64(run.length)});
    return compact(array);
}

QString jsonOf(const QList<LaidArticle> &articles)
{
    QJsonArray array;
    for (const LaidArticle &article : articles) {
        QJsonArray lines;
        for (const LaidLine &line : article.lines)
            lines.append(QJsonArray{qint64(line.at.from), qint64(line.at.to), keyOf(line.role), line.opens});
        array.append(lines);
    }
    return compact(array);
}

QStringList stringsFromJson(const QString &json)
{
    QStringList strings;
    const QJsonArray array = arrayFrom(json);
    for (const QJsonValue value : array)
        strings.append(value.toString());
    return strings;
}

QList<Span> spansFromJson(const QString &json)
{
    QList<Span> spans;
    const QJsonArray array = arrayFrom(json);
    for (const QJsonValue tuple : array)
        spans.append({numberAt(tuple, 0), numberAt(tuple, 1)});
    return spans;
}

QList<MendedText::Run> runsFromJson(const QString &json)
{
    QList<MendedText::Run> runs;
    const QJsonArray array = arrayFrom(json);
    for (const QJsonValue tuple : array)
        runs.append({numberAt(tuple, 0), numberAt(tuple, 1), numberAt(tuple, 2)});
    return runs;
}

QList<LaidArticle> layoutFromJson(const QString &json)
{
    QList<LaidArticle> articles;
    const QJsonArray array = arrayFrom(json);
    for (const QJsonValue lines : array) {
        articles.append(LaidArticle());
        const QJsonArray tuples = lines.toArray();
        for (const QJsonValue tuple : tuples)
            articles.last().lines.append(
                {{numberAt(tuple, 0), numberAt(tuple, 1)},
                 valueOf<LineRole>(tuple.toArray().at(2).toString()).value_or(LineRole::Body),
                 tuple.toArray().at(3).toBool()});
    }
    return articles;
}

} // namespace jianbao
