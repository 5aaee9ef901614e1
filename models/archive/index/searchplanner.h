#pragma once

#include "models/archive/index/searchsnapshot.h"
#include "models/search/searchplan.h"
#include "models/search/searchquery.h"

namespace jianbao
{

class Database;

/// Makes a query ready: folds its strings and looks up what stands in the tables of newspapers, names, tags,
/// facts and decisions. Every typed string is bound, none written into SQL. Same thread as its database;
/// throws ArchiveError.
class SearchPlanner
{
public:
    SearchPlanner(const Database &database, const SearchSnapshot &snapshot)
        : m_database(database), m_snapshot(snapshot)
    {
    }

    /// Saved searches are put in the place of their names.
    SearchPlan plan(const SearchQuery::Node &node) const;

private:
    SearchPlan planOf(const SearchQuery::Node &node) const;
    SearchPlan planOfField(const SearchQuery::Node &node) const;
    SearchPlan withAny(const QString &what) const;
    SearchPlan inDistrict(const QString &text) const;
    SearchPlan newspapers(const QString &folded) const;
    SearchPlan withTag(const QString &folded) const;
    SearchPlan withNote(const QString &folded) const;
    SearchPlan withFacts(const QString &table, const QString &verdictIs) const;
    SearchPlan withIndicator(const QString &name) const;
    SearchPlan withMethod(const QString &name) const;
    SearchPlan withName(const QString &exactly, const QString &containing, const QString &name) const;
    SearchPlan addedBetween(QDate from, QDate to) const;
    SearchPlan withVerdict(const QString &verdict) const;
    SearchPlan articlesOf(const QString &sql, const QVariantMap &values) const;

    const Database &m_database;
    const SearchSnapshot &m_snapshot;
};

} // namespace jianbao
