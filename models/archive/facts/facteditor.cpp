#include "models/archive/facts/facteditor.h"

#include "models/archive/database/archiveerror.h"
#include "models/archive/database/onecolumn.h"
#include "models/archive/facts/factcolumns.h"
#include "models/archive/pages/articlewriter.h"
#include "models/archive/undo/recordedstep.h"
#include "models/archive/undo/staleedit.h"
#include "models/datatypes/enumkeys.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::FactEditor)
};

QString ruleOf(const AnyFact &fact)
{
    return std::visit([](const auto &each) { return each.rule; }, fact);
}

} // namespace

FactEditor::FactEditor(Database &database) : m_database(database), m_decisions(database), m_lookup(database)
{
}

QString FactEditor::correct(const QString &factId, const AnyFact &corrected)
{
    return correctIfSeen(factId, corrected, {});
}

QString FactEditor::correct(const StoredFact &seen, const AnyFact &corrected)
{
    return correctIfSeen(seen.id, corrected, seen);
}

QString FactEditor::correctIfSeen(const QString &factId, const AnyFact &corrected,
                                  const std::optional<StoredFact> &seen)
{
    RecordedStep step(m_database, StepAction::CorrectFact, quoteOf(corrected).words);
    const KeyedFact before = m_lookup.of(factId);
    if (seen)
        checkSeen(before, *seen);
    KeyedFact after{{}, before.articleId, before.pageDigest, {}, checked(before.articleId, corrected)};
    after.claim = FactLookup::claimOf(after.fact);
    const bool isSameSuggestion =
        quoteOf(after.fact).at == quoteOf(before.fact).at && after.claim == before.claim;
    after.id = isSameSuggestion ? factId : m_lookup.idOf(after.pageDigest, after.fact);
    after.id = store(after.id, after.articleId, after.fact);
    const QString decision = m_decisions.write(after, Verdict::Confirmed);
    if (!isSameSuggestion && ruleOf(before.fact) == handRule) {
        follow(m_decisions.remove(before), decision);
        m_database.run(u"DELETE FROM %1 WHERE id = :id"_s.arg(keyOf(kindOf(before.fact))),
                       {{u"id"_s, factId}});
    } else if (!isSameSuggestion) {
        m_decisions.write(before, Verdict::Rejected, decision);
    }
    step.commit();
    return after.id;
}

void FactEditor::checkSeen(const KeyedFact &now, const StoredFact &seen) const
{
    m_decisions.checkSeen(now, seen.verdict);
    if (now.fact != seen.fact)
        throw StaleEdit(
            Words::tr("%1: meanwhile somebody else has corrected “%2”, so your correction was not "
                      "stored. Look at the fact as it is now and correct it again.")
                .arg(m_database.path(), quoteOf(seen.fact).words));
}

QString FactEditor::add(const QString &articleId, const AnyFact &fact)
{
    RecordedStep step(m_database, StepAction::AddFact, quoteOf(fact).words);
    KeyedFact added{{}, articleId, digestOfPage(articleId), {}, checked(articleId, fact)};
    added.claim = FactLookup::claimOf(added.fact);
    added.id = store(m_lookup.idOf(added.pageDigest, added.fact), articleId, added.fact);
    m_decisions.write(added, Verdict::Confirmed);
    step.commit();
    return added.id;
}

/// The fact as a person's: refused unless its words stand on the page.
AnyFact FactEditor::checked(const QString &articleId, AnyFact fact) const
{
    const QString page =
        textOf(m_database.run(u"SELECT page.text FROM article JOIN page ON page.id = article.page_id "
                              "WHERE article.id = :id"_s,
                              {{u"id"_s, articleId}}));
    const Quote &quote = quoteOf(fact);
    if (quote.at.isEmpty() || quote.at.from < 0 || !quote.standsOn(page))
        throw ArchiveError(
            Words::tr("%1: the quote “%2” does not stand on its page at this place, so nothing "
                      "was changed. Select the words on the page again.")
                .arg(m_database.path(), quote.words));
    std::visit(
        [](auto &each) {
            each.rule = handRule;
            each.confidence = 1;
        },
        fact);
    return fact;
}

QString FactEditor::digestOfPage(const QString &articleId) const
{
    return textOf(
        m_database.run(u"SELECT page.text_sha256 FROM article JOIN page ON page.id = article.page_id "
                       "WHERE article.id = :id"_s,
                       {{u"id"_s, articleId}}));
}

/// Writes the fact over the row with this id, or as a new row of the article.
QString FactEditor::store(const QString &factId, const QString &articleId, const AnyFact &fact) const
{
    return std::visit(
        [&](const auto &each) {
            ArticleWriter writer(m_database);
            if (factId.isEmpty())
                return writer.addFact(each, articleId, 0);
            writer.overwriteFact(factId, each);
            return factId;
        },
        fact);
}

/// Suggestions that the gone decision's fact stood for are now stood for by the new one's.
void FactEditor::follow(const QString &goneDecision, const QString &newDecision) const
{
    m_database.run(u"UPDATE decision SET replaced_by = :new, row_version = row_version + 1 "
                   "WHERE replaced_by = :gone AND :gone <> ''"_s,
                   {{u"gone"_s, goneDecision}, {u"new"_s, newDecision}});
}

} // namespace jianbao
