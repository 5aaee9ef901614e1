#include "models/jobs/tagcsv.h"

#include "models/datatypes/formulaguard.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// What a column may be called: its own name first.
const QList<QStringList> namesOfColumns{{u"name"_s, u"名称"_s},
                                        {u"parent"_s, u"上级"_s},
                                        {u"colour"_s, u"颜色"_s},
                                        {u"description"_s, u"说明"_s}};

/// The place of each column in the head of a table, or -1.
QList<qsizetype> placesIn(const QStringList &head)
{
    QList<qsizetype> places;
    for (const QStringList &names : namesOfColumns) {
        const auto found = std::find_if(head.cbegin(), head.cend(), [&names](const QString &cell) {
            return names.contains(cell.trimmed(), Qt::CaseInsensitive);
        });
        places.append(found == head.cend() ? -1 : found - head.cbegin());
    }
    return places;
}

/// What parts the cells of the first line: a comma, or else a semicolon or tab, as spreadsheets write them.
QChar separatorOf(const QString &text)
{
    const QString head = text.section(u'\n', 0, 0);
    for (const QChar separator : {u',', u';', u'\t'}) {
        if (head.contains(separator))
            return separator;
    }
    return u',';
}

QString cell(const QString &value)
{
    static const QRegularExpression special(u"[\",\r\n]"_s);
    const QString safe = guardedFormula(value);
    if (!safe.contains(special))
        return safe;
    return u'"' + QString(safe).replace(u'"', u"\"\""_s) + u'"';
}

struct Row
{
    QStringList cells;
    int line = 0;
};

/// The rows of a table; quotes may hold separators and line breaks.
QList<Row> rowsOf(const QString &text)
{
    const QChar separator = separatorOf(text);
    QList<Row> rows{{{QString()}, 1}};
    bool quoted = false;
    int line = 1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        line += character == u'\n' ? 1 : 0;
        QString &last = rows.last().cells.last();
        if (quoted && character == u'"' && text.mid(i + 1, 1) == "\""_L1) {
            last += character;
            ++i;
        } else if (character == u'"') {
            quoted = !quoted;
        } else if (!quoted && character == separator) {
            rows.last().cells.append(QString());
        } else if (!quoted && character == u'\n') {
            rows.append({{QString()}, line});
        } else if (quoted || character != u'\r') {
            last += character;
        }
    }
    rows.removeIf([](const Row &row) { return row.cells == QStringList{QString()}; });
    return rows;
}

} // namespace

QString problemOf(const TagEntry &entry)
{
    static const QRegularExpression colour(u"\\A(#[0-9A-Fa-f]{6})?\\z"_s);
    if (entry.name.simplified().isEmpty())
        return TagCsv::tr("a tag has no name. Give it one.");
    if (!colour.match(entry.colour).hasMatch())
        return TagCsv::tr("“%1” is no colour. Write #RRGGBB, or nothing.").arg(entry.colour);
    return {};
}

QString TagCsv::write(const QList<TagEntry> &entries)
{
    QStringList head;
    for (const QStringList &names : namesOfColumns)
        head.append(names.first());
    QString text = QChar(QChar::ByteOrderMark) + head.join(u',') + u'\n';
    for (const TagEntry &entry : entries)
        text += QStringList{cell(entry.name), cell(entry.parent), cell(entry.colour), cell(entry.description)}
                    .join(u',') +
                u'\n';
    return text;
}

TagFile TagCsv::read(const QString &text)
{
    const bool hasMark = text.startsWith(QChar(0xFEFF));
    QList<Row> rows = rowsOf(hasMark ? text.mid(1) : text);
    const QList<qsizetype> places = placesIn(rows.isEmpty() ? QStringList() : rows.first().cells);
    if (places.first() < 0)
        return {
            {},
            tr("Line 1: no column is called “name”. Begin with the line name,parent,colour,description.")};
    rows.removeFirst();
    TagFile file;
    for (const Row &row : std::as_const(rows)) {
        const auto value = [&](int column) {
            return places.at(column) < 0 ? QString()
                                         : unguardedFormula(row.cells.value(places.at(column)).trimmed());
        };
        const TagEntry entry{value(0), value(1), value(2), value(3)};
        if (const QString problem = problemOf(entry); !problem.isEmpty())
            return {{}, tr("Line %1: %2").arg(row.line).arg(problem)};
        file.entries.append(entry);
    }
    return file;
}

} // namespace jianbao
