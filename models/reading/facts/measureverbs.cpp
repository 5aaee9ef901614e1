#include "models/reading/facts/measureverbs.h"

#include "models/reading/lexicon.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

MeasureVerbs::MeasureVerbs(const Lexicon &lexicon)
{
    const QList<Lexicon::Row> rows = lexicon.rows(u"indicatorverbs"_s);
    for (const Lexicon::Row &row : rows) {
        const QString word = row.value(u"word"_s);
        const QString place = row.value(u"place"_s);
        const QString says = row.value(u"says"_s);
        if (place == u"end"_s) {
            m_trailing.insert(word, int(m_verbs.size()));
            m_verbs.append({says, row.value(u"sign"_s) == u"-"_s});
        } else if (place == u"start"_s) {
            m_leading.insert(word, says == u"rise"_s);
            if (says == u"state"_s)
                m_states.insert(word, 0);
        }
    }
}

std::optional<MeasureVerbs::Place> MeasureVerbs::endingAt(QStringView text, qsizetype end) const
{
    const auto match = m_trailing.longestEndingAt(text, end);
    return match ? std::optional<Place>({m_verbs.at(match->value), match->length}) : std::nullopt;
}

void MeasureVerbs::apply(const Verb &verb, const FoundQuantity &quantity, Measure &measure)
{
    if (verb.says == u"aim"_s)
        measure.status = FactStatus::Planned;
    if (verb.says.isEmpty() || measure.aspect != Aspect::Level)
        return;
    const bool relative = quantity.kind == FoundQuantity::Kind::Percent || quantity.unit == u"倍"_s;
    if (verb.says == u"rise"_s) {
        measure.aspect = relative && quantity.unit != u"百分点"_s ? Aspect::Rate : Aspect::Change;
        measure.falls = verb.falls;
    } else if (verb.says == u"from"_s) {
        measure.aspect = Aspect::From;
    } else if (verb.says == u"to"_s) {
        measure.aspect = Aspect::To;
    } else if (verb.says == u"target"_s && relative) {
        measure.aspect = Aspect::Target;
    } else if (verb.says == u"share"_s && relative) {
        measure.aspect = Aspect::Share;
    } else if (verb.says == u"state"_s) {
        measure.isTotal = true;
    }
}

} // namespace jianbao
