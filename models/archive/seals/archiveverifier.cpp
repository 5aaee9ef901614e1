#include "models/archive/seals/archiveverifier.h"

#include "models/archive/database/archiveerror.h"
#include "models/archive/database/database.h"
#include "models/archive/database/storabletext.h"
#include "models/archive/facts/factstore.h"
#include "models/archive/seals/rowverifier.h"
#include "models/archive/seals/schemaverifier.h"
#include "models/archive/seals/searchverifier.h"
#include "models/archive/seals/timelineverifier.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

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

QList<ArchiveFault> ArchiveVerifier::faults()
{
    m_faults.clear();
    checkFile();
    for (const auto part :
         {&ArchiveVerifier::checkSchema, &ArchiveVerifier::checkRows, &ArchiveVerifier::checkReferences,
          &ArchiveVerifier::checkPages, &ArchiveVerifier::checkFacts, &ArchiveVerifier::checkSearch,
          &ArchiveVerifier::checkTimeline})
        check(part);
    return m_faults;
}

/// What cannot be read is a fault itself, and the parts after it are checked all the same.
void ArchiveVerifier::check(void (ArchiveVerifier::*part)())
{
    try {
        (this->*part)();
    } catch (const ArchiveError &error) {
        if (m_isFileSound && m_faults.isEmpty())
            throw;
        if (wordsOf(m_faults, ArchiveFault::Kind::Damage).contains(error.message()))
            return;
        tell(error.message());
    }
}

void ArchiveVerifier::tell(const QString &words)
{
    m_faults.append({ArchiveFault::Kind::Damage, words});
}

void ArchiveVerifier::checkFile()
{
    QSqlQuery query = m_database.run(u"PRAGMA integrity_check"_s);
    while (query.next()) {
        const QString told = query.value(0).toString();
        if (told == "ok"_L1)
            continue;
        m_isFileSound = false;
        tell(Words::tr("The file is damaged: %1").arg(told));
    }
}

void ArchiveVerifier::checkReferences()
{
    QSqlQuery query = m_database.run(u"PRAGMA foreign_key_check"_s);
    while (query.next())
        tell(Words::tr("A row of the table %1 refers to a row of %2 that is gone.")
                 .arg(query.value(0).toString(), query.value(2).toString()));
}

void ArchiveVerifier::checkSchema()
{
    m_faults += SchemaVerifier(m_database).faults();
}

void ArchiveVerifier::checkRows()
{
    m_faults += RowVerifier(m_database).faults(m_isFileSound);
}

void ArchiveVerifier::checkPages()
{
    QSqlQuery query = m_database.run(u"SELECT id, file_name, text, text_sha256 FROM page"_s);
    while (query.next()) {
        if (textDigest(query.value(2).toString()) != query.value(3).toString())
            tell(Words::tr("The text of page %1 (%2) is no longer the one that was imported.")
                     .arg(query.value(0).toString(), query.value(1).toString()));
    }
}

void ArchiveVerifier::checkSearch()
{
    const QStringList words = SearchVerifier(m_database).faults();
    for (const QString &fault : words)
        m_faults.append({ArchiveFault::Kind::StaleIndex, fault});
}

void ArchiveVerifier::checkTimeline()
{
    const QStringList words = TimelineVerifier(m_database).faults();
    for (const QString &fault : words)
        m_faults.append({ArchiveFault::Kind::StaleIndex, fault});
}

template <typename Stored> void ArchiveVerifier::checkQuotes(const QList<Stored> &facts, const QString &kind)
{
    for (const Stored &stored : facts) {
        if (!stored.quoteHolds)
            tell(Words::tr("The quote of %1 %2 does not stand on its page at %3–%4.")
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
        checkQuotes(facts.events(filter), u"event"_s);
        checkQuotes(facts.observations(filter), u"observation"_s);
        checkQuotes(facts.methods(filter), u"method"_s);
    }
}

} // namespace jianbao
