#pragma once

#include "models/datatypes/anyfact.h"

#include <QVariantMap>

class QSqlQuery;

namespace jianbao
{

/// How each kind of fact stands in its table: `table` names the table and, in the table of decisions, the
/// kind; `from` reads a row that holds every column. A decision is about one claim at one quote: another
/// value found in the same words is another suggestion.
template <typename Fact> struct FactTable;

template <> struct FactTable<Event>
{
    static QString table() { return QStringLiteral("event"); }
    static QString claim(const Event &event);
    static QVariantMap columns(const Event &event);
    static Event from(const QSqlQuery &row);
    static Event from(const QVariantMap &row);
};

template <> struct FactTable<Observation>
{
    static QString table() { return QStringLiteral("observation"); }
    static QString claim(const Observation &observation);
    static QVariantMap columns(const Observation &observation);
    static Observation from(const QSqlQuery &row);
    static Observation from(const QVariantMap &row);
};

template <> struct FactTable<Method>
{
    static QString table() { return QStringLiteral("method"); }
    static QString claim(const Method &method);
    static QVariantMap columns(const Method &method);
    static Method from(const QSqlQuery &row);
    static Method from(const QVariantMap &row);
};

/// The fact of `kind` that a row holds with every column; a Row is a QSqlQuery or a QVariantMap.
template <typename Row> AnyFact factFrom(FactKind kind, const Row &row)
{
    switch (kind) {
    case FactKind::Event:
        return FactTable<Event>::from(row);
    case FactKind::Indicator:
        return FactTable<Observation>::from(row);
    case FactKind::Method:
        return FactTable<Method>::from(row);
    }
    Q_UNREACHABLE();
}

/// The columns that every fact has, its claim included.
template <typename Fact> QVariantMap factColumns(const Fact &fact);

} // namespace jianbao
