#include "app/cli/aliasoutput.h"

#include "models/datatypes/enumkeys.h"
#include "models/items/citation.h"
#include "models/items/namewords.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

Record AliasOutput::recordOf(const AliasProposal &proposal)
{
    const NameMention &usual = proposal.usual;
    const NameMention &other = proposal.other;
    return {{u"kind"_s, keyOf(usual.kind)},
            {u"name"_s, usual.name},
            {u"alias"_s, other.name},
            {u"post"_s, usual.post},
            {u"reason"_s, keyOf(proposal.reason)},
            {u"name_quote"_s, usual.quote.shownWords()},
            {u"name_article"_s, usual.source.articleId},
            {u"name_source"_s, Citation::of(usual.source)},
            {u"alias_quote"_s, other.quote.shownWords()},
            {u"alias_article"_s, other.source.articleId},
            {u"alias_source"_s, Citation::of(other.source)}};
}

QString AliasOutput::lines(const AliasProposal &proposal)
{
    const QString head = QStringList{NameWords::of(proposal.usual.kind), proposal.usual.name,
                                     proposal.other.name, NameWords::of(proposal.reason)}
                             .join(u'\t');
    return QStringList{head, u'\t' + NameWords::place(proposal.usual),
                       u'\t' + NameWords::place(proposal.other)}
        .join(u'\n');
}

} // namespace jianbao
