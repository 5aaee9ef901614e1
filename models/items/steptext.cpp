#include "models/items/steptext.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype subjectLength = 16; // characters; a menu stays narrow

QString shortened(const QString &words)
{
    return words.size() <= subjectLength ? words : words.left(subjectLength - 1) + u'…';
}

} // namespace

QString StepText::of(const UndoStep &step)
{
    const QString subject = shortened(step.subject);
    const int count = static_cast<int>(step.count);
    const bool many = count > 1;
    switch (step.action) {
    case StepAction::Tag:
        return tr("tag %n articles with “%1”", nullptr, count).arg(subject);
    case StepAction::Untag:
        return tr("take “%1” off %n articles", nullptr, count).arg(subject);
    case StepAction::ChooseFigure:
        return subject.isEmpty() ? tr("let no figure stand over others") : tr("let “%1” stand").arg(subject);
    case StepAction::ImportTags:
        return tr("take in %n tags", nullptr, count);
    case StepAction::Confirm:
        return many ? tr("confirm %n facts", nullptr, count) : tr("confirm “%1”").arg(subject);
    case StepAction::Reject:
        return many ? tr("reject %n facts", nullptr, count) : tr("reject “%1”").arg(subject);
    case StepAction::Undecide:
        return many ? tr("take %n decisions back", nullptr, count)
                    : tr("take the decision on “%1” back").arg(subject);
    case StepAction::RereadPage:
        return tr("read %n pages again", nullptr, count);
    default:
        return pattern(step.action).arg(subject);
    }
}

/// For a step about one thing, whose name is put in the place of %1.
QString StepText::pattern(StepAction action)
{
    switch (action) {
    case StepAction::RenameTag:
        return tr("rename the tag “%1”");
    case StepAction::ColourTag:
        return tr("colour the tag “%1”");
    case StepAction::MergeTags:
        return tr("merge the tag “%1”");
    case StepAction::DeleteTag:
        return tr("delete the tag “%1”");
    case StepAction::SaveChart:
        return tr("keep the chart “%1”");
    case StepAction::DeleteChart:
        return tr("delete the chart “%1”");
    case StepAction::MoveTag:
        return tr("move the tag “%1”");
    case StepAction::DescribeTag:
        return tr("describe the tag “%1”");
    case StepAction::FavouriteTag:
        return tr("give the tag “%1” a key");
    case StepAction::SaveSearch:
        return tr("save the search “%1”");
    case StepAction::DeleteSearch:
        return tr("delete the search “%1”");
    case StepAction::CorrectFact:
        return tr("correct “%1”");
    case StepAction::AddFact:
        return tr("add “%1”");
    case StepAction::NeverSuggest:
        return tr("never suggest “%1”");
    case StepAction::LayOutPage:
        return tr("lay out the page %1");
    case StepAction::CorrectText:
        return tr("correct the text “%1”");
    case StepAction::DescribePage:
        return tr("describe the page %1");
    case StepAction::MergeNames:
        return tr("merge the name “%1”");
    case StepAction::RenameName:
        return tr("rename “%1”");
    case StepAction::SplitName:
        return tr("let the name “%1” stand alone");
    case StepAction::DistinguishNames:
        return tr("keep “%1” apart");
    case StepAction::PlaceDistrict:
        return tr("place the district “%1”");
    case StepAction::Highlight:
        return tr("highlight “%1”");
    case StepAction::NoteHighlight:
        return tr("change the note on “%1”");
    case StepAction::RemoveHighlight:
        return tr("remove the highlight “%1”");
    case StepAction::DeletePage:
        return tr("delete the page %1");
    case StepAction::RestoreDeleted:
        return tr("restore “%1”");
    case StepAction::ResetPage:
        return tr("reset the page %1");
    case StepAction::DeleteArticle:
        return tr("delete the article “%1”");
    default: // told with a number
        return u"%1"_s;
    }
}

} // namespace jianbao
