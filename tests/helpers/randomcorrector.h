#pragma once

#include "models/jobs/pagedraft.h"
#include "models/jobs/pagerereader.h"

#include <QRandomGenerator>

namespace jianbao
{

/// Somebody who corrects pages at random, each correction stored as one step as the workspace of pages does
/// it. The same numbers do the same. Same thread as its database; throws ArchiveError.
class RandomCorrector
{
public:
    RandomCorrector(Database &database, QRandomGenerator &random) : m_database(database), m_random(random) {}

    /// Gives lines another role, splits and joins articles, makes one, moves lines, breaks and joins
    /// paragraphs, takes lines out; false if the place that was hit allows nothing.
    bool layOut(const QString &pageId);
    /// Says that one to three characters were misread, or that nothing is printed there.
    bool correctText(const QString &pageId);
    /// One of these, or reads the page again.
    void correct(const QString &pageId);

private:
    PageDraft::Edit someEdit(qsizetype pageSize);
    void store(const PageDraft &draft, StepAction action, const PageCorrections &corrections);

    Database &m_database;
    QRandomGenerator &m_random;
    const PageRereader m_reader;
};

} // namespace jianbao
