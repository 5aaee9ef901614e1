#pragma once

#include <QDateTime>
#include <QString>

namespace jianbao
{

/// What kind of thing a person did to an archive.
enum class StepAction {
    Tag,
    Untag,
    RenameTag,
    ColourTag,
    MergeTags,
    DeleteTag,
    ChooseFigure,
    SaveChart,
    DeleteChart,
    MoveTag,
    DescribeTag,
    FavouriteTag,
    ImportTags,
    Confirm,
    Reject,
    Undecide,
    CorrectFact,
    AddFact,
    NeverSuggest,
    LayOutPage,
    CorrectText,
    DescribePage,
    RereadPage,
    SaveSearch,
    DeleteSearch,
    MergeNames,
    RenameName,
    SplitName,
    DistinguishNames,
    PlaceDistrict,
    Highlight,
    NoteHighlight,
    RemoveHighlight,
    DeletePage,
    RestoreDeleted,
    ResetPage,
    DeleteArticle
};

/// One thing that a person did, as the Edit menu and a history name it.
struct UndoStep
{
    qint64 number = 0; ///< grows; 0 is no step
    StepAction action = StepAction::Tag;
    QString subject;  ///< the tag's name, or the words of the fact
    qint64 count = 0; ///< articles, or facts, that the step changed
    QDateTime doneAt; ///< UTC
    bool operator==(const UndoStep &) const = default;
};

/// Whether a step was done, taken back or done again.
enum class StepDirection { Done, Undone, Redone };

/// What happened to one article by hand.
struct HistoryEntry
{
    QDateTime at;   ///< UTC
    QString author; ///< the name of an account; may be empty
    UndoStep step;  ///< its number is 0: the step itself may be forgotten by now
    StepDirection direction = StepDirection::Done;
};

/// A thing that was deleted and can be put back.
struct BinEntry
{
    qint64 number = 0; ///< of the step that deleted it
    StepAction action = StepAction::DeleteTag;
    QString name;
    QDateTime deletedAt; ///< UTC
    bool operator==(const BinEntry &) const = default;
};

} // namespace jianbao
