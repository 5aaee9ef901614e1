#pragma once

#include "models/jobs/pagerereader.h"

#include <QRandomGenerator>
#include <QStringList>

namespace jianbao
{

/// Somebody who does at random whatever a person can do to an archive: tags, decides, corrects facts, pages
/// and names, marks passages, keeps searches and charts, deletes and takes out of the bin. The same seed does
/// the same. Same thread as its database.
class RandomPerson
{
public:
    RandomPerson(Database &database, quint32 seed) : m_database(database), m_random(seed) {}

    /// One step, or none where the archive refuses it: there is no such tag, a name is taken …
    void act();

private:
    void tag();
    void arrangeTags();
    void decide();
    void correctFact();
    void correctPage();
    void layOutPage();
    void markPassage();
    void nameThings();
    void keepThings();
    void useTheBin();

    qsizetype upTo(qsizetype count) { return m_random.bounded(count); }
    const QString &oneOf(const QStringList &things) { return things.at(upTo(things.size())); }
    QStringList column(const QString &sql) const;
    QString anyOf(const QString &sql);

    Database &m_database;
    QRandomGenerator m_random;
    const PageRereader m_reader;
};

} // namespace jianbao
