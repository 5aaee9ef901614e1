#include "app/cli/aliasoutput.h"

#include "models/items/citation.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

QString AliasOutput::shownKind(NameMention::Kind kind)
{
    switch (kind) {
    case NameMention::Kind::Person:
        return tr("person");
    case NameMention::Kind::Organisation:
        return tr("organisation");
    case NameMention::Kind::District:
        break;
    }
    return tr("district");
}

QString AliasOutput::shownReason(AliasProposal::Reason reason)
{
    switch (reason) {
    case AliasProposal::Reason::Beginning:
        return tr("one is the beginning of the other");
    case AliasProposal::Reason::LookAlike:
        return tr("characters that scans confuse");
    case AliasProposal::Reason::SameCore:
        return tr("the same name of a firm");
    case AliasProposal::Reason::OneCharacter:
        break;
    }
    return tr("one character apart");
}

QString AliasOutput::place(const NameMention &mention)
{
    return mention.source.articleId.isEmpty()
               ? tr("“%1” in the gazetteer").arg(mention.name)
               : u"“%1” %2"_s.arg(mention.quote.shownWords(), Citation::of(mention.source));
}

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
    const QString head = QStringList{shownKind(proposal.usual.kind), proposal.usual.name, proposal.other.name,
                                     shownReason(proposal.reason)}
                             .join(u'\t');
    return QStringList{head, u'\t' + place(proposal.usual), u'\t' + place(proposal.other)}.join(u'\n');
}

} // namespace jianbao
