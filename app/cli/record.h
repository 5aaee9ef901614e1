#pragma once

#include "models/datatypes/records.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QVariant>

namespace jianbao
{

/// One line of a command's answer: named values in their order, the same for CSV and JSON.
struct Field
{
    QString name;
    QJsonValue value;
};
using Record = QList<Field>;

Record recordOf(const StoredEvent &stored);
Record recordOf(const StoredObservation &stored);
Record recordOf(const StoredMethod &stored);

QJsonArray jsonOf(const QList<Record> &records);
/// Rows for csvText(), the names first.
QList<QStringList> rowsOf(const QList<Record> &records);
/// Rows for a spreadsheet without the names, numbers as numbers.
QList<QVariantList> typedRowsOf(const QList<Record> &records);

} // namespace jianbao
