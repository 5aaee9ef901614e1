#include "models/items/steptext.h"

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
    case StepAction::RenameTag:
        return tr("rename the tag “%1”").arg(subject);
    case StepAction::ColourTag:
        return tr("colour the tag “%1”").arg(subject);
    case StepAction::MergeTags:
        return tr("merge the tag “%1”").arg(subject);
    case StepAction::DeleteTag:
        return tr("delete the tag “%1”").arg(subject);
    case StepAction::ChooseFigure:
        return subject.isEmpty() ? tr("let no figure stand over others") : tr("let “%1” stand").arg(subject);
    case StepAction::SaveChart:
        return tr("keep the chart “%1”").arg(subject);
    case StepAction::DeleteChart:
        return tr("delete the chart “%1”").arg(subject);
    case StepAction::MoveTag:
        return tr("move the tag “%1”").arg(subject);
    case StepAction::DescribeTag:
        return tr("describe the tag “%1”").arg(subject);
    case StepAction::FavouriteTag:
        return tr("give the tag “%1” a key").arg(subject);
    case StepAction::ImportTags:
        return tr("take in %n tags", nullptr, count);
    case StepAction::Confirm:
        return many ? tr("confirm %n facts", nullptr, count) : tr("confirm “%1”").arg(subject);
    case StepAction::Reject:
        return many ? tr("reject %n facts", nullptr, count) : tr("reject “%1”").arg(subject);
    case StepAction::Undecide:
        return many ? tr("take %n decisions back", nullptr, count)
                    : tr("take the decision on “%1” back").arg(subject);
    case StepAction::SaveSearch:
        return tr("save the search “%1”").arg(subject);
    case StepAction::DeleteSearch:
        return tr("delete the search “%1”").arg(subject);
    case StepAction::CorrectFact:
        return tr("correct “%1”").arg(subject);
    case StepAction::AddFact:
        return tr("add “%1”").arg(subject);
    case StepAction::NeverSuggest:
        return tr("never suggest “%1”").arg(subject);
    case StepAction::LayOutPage:
        return tr("lay out the page %1").arg(subject);
    case StepAction::CorrectText:
        return tr("correct the text “%1”").arg(subject);
    case StepAction::DescribePage:
        return tr("describe the page %1").arg(subject);
    case StepAction::RereadPage:
        return tr("read %n pages again", nullptr, count);
    case StepAction::MergeNames:
        return tr("merge the name “%1”").arg(subject);
    case StepAction::RenameName:
        return tr("rename “%1”").arg(subject);
    case StepAction::SplitName:
        return tr("let the name “%1” stand alone").arg(subject);
    case StepAction::DistinguishNames:
        return tr("keep “%1” apart").arg(subject);
    case StepAction::PlaceDistrict:
        return tr("place the district “%1”").arg(subject);
    case StepAction::Highlight:
        return tr("highlight “%1”").arg(subject);
    case StepAction::NoteHighlight:
        return tr("change the note on “%1”").arg(subject);
    case StepAction::RemoveHighlight:
        return tr("remove the highlight “%1”").arg(subject);
    case StepAction::DeletePage:
        return tr("delete the page %1").arg(subject);
    case StepAction::RestoreDeleted:
        return tr("restore “%1”").arg(subject);
    case StepAction::ResetPage:
        return tr("reset the page %1").arg(subject);
    case StepAction::DeleteArticle:
        return tr("delete the article “%1”").arg(subject);
    }
    Q_UNREACHABLE();
}

} // namespace jianbao
