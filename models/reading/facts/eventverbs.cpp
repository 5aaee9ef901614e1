#include "models/reading/facts/eventverbs.h"

#include "models/reading/lexicon.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QStringList verbs(const Lexicon &lexicon, const QString &kind)
{
    QStringList words;
    const QList<Lexicon::Row> rows = lexicon.rows(u"eventverbs"_s);
    for (const Lexicon::Row &row : rows) {
        if (row.value(u"kind"_s) == kind)
            words.append(row.value(u"word"_s));
    }
    return words;
}

} // namespace

EventVerbs::EventVerbs(const Lexicon &lexicon)
    : m_happenings(verbs(lexicon, u"happening"_s))
    , m_honours(verbs(lexicon, u"honour"_s))
    , m_speech(verbs(lexicon, u"speech"_s))
    , m_reporting(verbs(lexicon, u"reporting"_s))
{
}

} // namespace jianbao
