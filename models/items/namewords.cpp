#include "models/items/namewords.h"

#include "models/items/citation.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

QString NameWords::of(NameKind kind)
{
    switch (kind) {
    case NameKind::Person:
        return tr("person");
    case NameKind::Organisation:
        return tr("organisation");
    case NameKind::District:
        return tr("district");
    case NameKind::Indicator:
        break;
    }
    return tr("indicator");
}

QString NameWords::of(AliasProposal::Reason reason)
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

QString NameWords::place(const NameMention &mention)
{
    return mention.source.articleId.isEmpty()
               ? tr("“%1” in the gazetteer").arg(mention.name)
               : u"“%1” %2"_s.arg(mention.quote.shownWords(), Citation::of(mention.source));
}

} // namespace jianbao
