#include "models/archive/archiveverifier.h"

#include "models/archive/archiveerror.h"
#include "models/archive/database.h"
#include "models/archive/factstore.h"
#include "models/archive/rowseal.h"
#include "models/archive/searchverifier.h"
#include "models/archive/storabletext.h"

#include <QCoreApplication>
#include <QSqlRecord>

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ArchiveVerifier)
};

} // namespace

ArchiveVerifier::ArchiveVerifier(const Database &database) : m_database(database) {}

QStringList ArchiveVerifier::faults()
{
    m_faults.clear();
    try {
        checkFile();
        checkReferences();
        checkPages();
        for (const char *table : {"page", "article", "event", "observation", "method"})
            checkRows(QLatin1String(table), QStringLiteral("id"));
        checkRows(QStringLiteral("article_paragraph"), QStringLiteral("article_id"));
        checkFacts();
        checkSearch();
    } catch (const ArchiveError &error) {
        if (m_faults.isEmpty())
            throw;
        m_faults.append(error.message());
    }
    return m_faults;
}

void ArchiveVerifier::checkFile()
{
    QSqlQuery query = m_database.run(QStringLiteral("PRAGMA integrity_check"));
    while (query.next()) {
        const QString told = query.value(0).toString();
        if (told != QLatin1String("ok"))
            m_faults.append(Words::tr("The file is damaged: %1").arg(told));
    }
}

void ArchiveVerifier::checkReferences()
{
    QSqlQuery query = m_database.run(QStringLiteral("PRAGMA foreign_key_check"));
    while (query.next())
        m_faults.append(Words::tr("A row of the table %1 refers to a row of %2 that is gone.")
                            .arg(query.value(0).toString(), query.value(2).toString()));
}

void ArchiveVerifier::checkRows(const QString &table, const QString &key)
{
    QSqlQuery query = m_database.run(QStringLiteral("SELECT * FROM %1").arg(table));
    while (query.next()) {
        if (query.value(QStringLiteral("row_sha256")).toString() != RowSeal::digest(query.record()))
            m_faults.append(Words::tr("The row %2 of the table %1 is not what Jianbao wrote.")
                                .arg(table, query.value(key).toString()));
    }
}

void ArchiveVerifier::checkPages()
{
    QSqlQuery query = m_database.run(QStringLiteral("SELECT id, file_name, text, text_sha256 FROM page"));
    while (query.next()) {
        if (textDigest(query.value(2).toString()) != query.value(3).toString())
            m_faults.append(Words::tr("The text of page %1 (%2) is no longer the one that was imported.")
                                .arg(query.value(0).toString(), query.value(1).toString()));
    }
}

void ArchiveVerifier::checkSearch()
{
    m_faults += SearchVerifier(m_database).faults();
}

template <typename Stored> void ArchiveVerifier::checkQuotes(const QList<Stored> &facts, const QString &kind)
{
    for (const Stored &stored : facts) {
        if (!stored.quoteHolds)
            m_faults.append(Words::tr("The quote of %1 %2 does not stand on its page at %3–%4.")
                                .arg(kind, stored.id)
                                .arg(stored.fact.quote.at.from)
                                .arg(stored.fact.quote.at.to));
    }
}

void ArchiveVerifier::checkFacts()
{
    for (const Verdict verdict : {Verdict::Suggested, Verdict::Confirmed, Verdict::Rejected}) {
        FactFilter filter;
        filter.verdict = verdict;
        const FactStore facts(m_database);
        checkQuotes(facts.events(filter), QStringLiteral("event"));
        checkQuotes(facts.observations(filter), QStringLiteral("observation"));
        checkQuotes(facts.methods(filter), QStringLiteral("method"));
    }
}

} // namespace jianbao
