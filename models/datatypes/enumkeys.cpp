#include "models/datatypes/enumkeys.h"

#include <array>
#include <utility>

namespace jianbao
{

namespace
{

template <typename Enumeration> struct Keys;

template <> struct Keys<ArticleKind>
{
    static constexpr std::array table{
        std::pair{ArticleKind::News, "news"}, std::pair{ArticleKind::Photo, "photo"},
        std::pair{ArticleKind::Feature, "feature"}, std::pair{ArticleKind::List, "list"}};
};

template <> struct Keys<Completeness>
{
    static constexpr std::array table{std::pair{Completeness::Whole, "whole"},
                                      std::pair{Completeness::HeadMissing, "head-missing"},
                                      std::pair{Completeness::TailMissing, "tail-missing"}};
};

template <> struct Keys<ParagraphRole>
{
    static constexpr std::array table{std::pair{ParagraphRole::Body, "body"},
                                      std::pair{ParagraphRole::Subhead, "subhead"},
                                      std::pair{ParagraphRole::Signature, "signature"}};
};

template <> struct Keys<Precision>
{
    static constexpr std::array table{std::pair{Precision::Day, "day"}, std::pair{Precision::Span, "span"},
                                      std::pair{Precision::Month, "month"},
                                      std::pair{Precision::Year, "year"},
                                      std::pair{Precision::Vague, "vague"}};
};

template <> struct Keys<Bound>
{
    static constexpr std::array table{std::pair{Bound::Exact, "exact"}, std::pair{Bound::About, "about"},
                                      std::pair{Bound::Over, "over"}, std::pair{Bound::Under, "under"},
                                      std::pair{Bound::NearBelow, "near_below"}};
};

template <> struct Keys<Aspect>
{
    static constexpr std::array table{std::pair{Aspect::Level, "level"}, std::pair{Aspect::Change, "change"},
                                      std::pair{Aspect::Rate, "rate"},   std::pair{Aspect::From, "from"},
                                      std::pair{Aspect::To, "to"},       std::pair{Aspect::Target, "target"},
                                      std::pair{Aspect::Share, "share"}};
};

template <> struct Keys<FactStatus>
{
    static constexpr std::array table{std::pair{FactStatus::Actual, "actual"},
                                      std::pair{FactStatus::Expected, "expected"},
                                      std::pair{FactStatus::Planned, "planned"}};
};

template <> struct Keys<Verdict>
{
    static constexpr std::array table{std::pair{Verdict::Suggested, "suggested"},
                                      std::pair{Verdict::Confirmed, "confirmed"},
                                      std::pair{Verdict::Rejected, "rejected"}};
};

template <> struct Keys<StepAction>
{
    static constexpr std::array table{std::pair{StepAction::Tag, "tag"},
                                      std::pair{StepAction::Untag, "untag"},
                                      std::pair{StepAction::RenameTag, "rename-tag"},
                                      std::pair{StepAction::ColourTag, "colour-tag"},
                                      std::pair{StepAction::MergeTags, "merge-tags"},
                                      std::pair{StepAction::DeleteTag, "delete-tag"},
                                      std::pair{StepAction::ChooseFigure, "choose-figure"},
                                      std::pair{StepAction::SaveChart, "save-chart"},
                                      std::pair{StepAction::DeleteChart, "delete-chart"},
                                      std::pair{StepAction::MoveTag, "move-tag"},
                                      std::pair{StepAction::DescribeTag, "describe-tag"},
                                      std::pair{StepAction::FavouriteTag, "favourite-tag"},
                                      std::pair{StepAction::ImportTags, "import-tags"},
                                      std::pair{StepAction::Confirm, "confirm"},
                                      std::pair{StepAction::Reject, "reject"},
                                      std::pair{StepAction::Undecide, "undecide"},
                                      std::pair{StepAction::CorrectFact, "correct-fact"},
                                      std::pair{StepAction::AddFact, "add-fact"},
                                      std::pair{StepAction::NeverSuggest, "never-suggest"},
                                      std::pair{StepAction::LayOutPage, "lay-out-page"},
                                      std::pair{StepAction::CorrectText, "correct-text"},
                                      std::pair{StepAction::DescribePage, "describe-page"},
                                      std::pair{StepAction::RereadPage, "reread-page"},
                                      std::pair{StepAction::SaveSearch, "save-search"},
                                      std::pair{StepAction::DeleteSearch, "delete-search"},
                                      std::pair{StepAction::MergeNames, "merge-names"},
                                      std::pair{StepAction::RenameName, "rename-name"},
                                      std::pair{StepAction::SplitName, "split-name"},
                                      std::pair{StepAction::DistinguishNames, "distinguish-names"},
                                      std::pair{StepAction::PlaceDistrict, "place-district"},
                                      std::pair{StepAction::Highlight, "highlight"},
                                      std::pair{StepAction::NoteHighlight, "note-highlight"},
                                      std::pair{StepAction::RemoveHighlight, "remove-highlight"},
                                      std::pair{StepAction::DeletePage, "delete-page"},
                                      std::pair{StepAction::RestoreDeleted, "restore-deleted"},
                                      std::pair{StepAction::ResetPage, "reset-page"},
                                      std::pair{StepAction::DeleteArticle, "delete-article"}};
};

template <> struct Keys<StepDirection>
{
    static constexpr std::array table{std::pair{StepDirection::Done, "done"},
                                      std::pair{StepDirection::Undone, "undone"},
                                      std::pair{StepDirection::Redone, "redone"}};
};

template <> struct Keys<LineRole>
{
    static constexpr std::array table{
        std::pair{LineRole::Banner, "banner"},       std::pair{LineRole::Kicker, "kicker"},
        std::pair{LineRole::Headline, "headline"},   std::pair{LineRole::Deck, "deck"},
        std::pair{LineRole::Body, "body"},           std::pair{LineRole::Subhead, "subhead"},
        std::pair{LineRole::Signature, "signature"}, std::pair{LineRole::Caption, "caption"}};
};

template <> struct Keys<NameKind>
{
    static constexpr std::array table{
        std::pair{NameKind::District, "district"}, std::pair{NameKind::Indicator, "indicator"},
        std::pair{NameKind::Person, "person"}, std::pair{NameKind::Organisation, "organisation"}};
};

template <> struct Keys<FactKind>
{
    static constexpr std::array table{std::pair{FactKind::Event, "event"},
                                      std::pair{FactKind::Indicator, "observation"},
                                      std::pair{FactKind::Method, "method"}};
};

template <> struct Keys<EventKind>
{
    static constexpr std::array table{
        std::pair{EventKind::Meeting, "meeting"},       std::pair{EventKind::Signing, "signing"},
        std::pair{EventKind::Inspection, "inspection"}, std::pair{EventKind::Award, "award"},
        std::pair{EventKind::Opening, "opening"},       std::pair{EventKind::Training, "training"},
        std::pair{EventKind::Accident, "accident"},     std::pair{EventKind::Construction, "construction"},
        std::pair{EventKind::Campaign, "campaign"},     std::pair{EventKind::Other, "other"}};
};

template <typename Enumeration> QString key(Enumeration value)
{
    for (const auto &[candidate, word] : Keys<Enumeration>::table) {
        if (candidate == value)
            return QLatin1String(word);
    }
    Q_UNREACHABLE();
}

} // namespace

QString keyOf(ArticleKind kind)
{
    return key(kind);
}
QString keyOf(Completeness complete)
{
    return key(complete);
}
QString keyOf(ParagraphRole role)
{
    return key(role);
}
QString keyOf(Precision precision)
{
    return key(precision);
}
QString keyOf(Bound bound)
{
    return key(bound);
}
QString keyOf(Aspect aspect)
{
    return key(aspect);
}
QString keyOf(FactStatus status)
{
    return key(status);
}
QString keyOf(Verdict verdict)
{
    return key(verdict);
}
QString keyOf(StepAction action)
{
    return key(action);
}
QString keyOf(StepDirection direction)
{
    return key(direction);
}
QString keyOf(EventKind kind)
{
    return key(kind);
}

QString keyOf(LineRole role)
{
    return key(role);
}
QString keyOf(FactKind kind)
{
    return key(kind);
}
QString keyOf(NameKind kind)
{
    return key(kind);
}

template <typename Enumeration> std::optional<Enumeration> valueOf(const QString &word)
{
    for (const auto &[candidate, known] : Keys<Enumeration>::table) {
        if (word == QLatin1String(known))
            return candidate;
    }
    return std::nullopt;
}

template std::optional<ArticleKind> valueOf(const QString &);
template std::optional<Completeness> valueOf(const QString &);
template std::optional<ParagraphRole> valueOf(const QString &);
template std::optional<Precision> valueOf(const QString &);
template std::optional<Bound> valueOf(const QString &);
template std::optional<Aspect> valueOf(const QString &);
template std::optional<FactStatus> valueOf(const QString &);
template std::optional<Verdict> valueOf(const QString &);
template std::optional<StepAction> valueOf(const QString &);
template std::optional<StepDirection> valueOf(const QString &);
template std::optional<EventKind> valueOf(const QString &);
template std::optional<FactKind> valueOf(const QString &);
template std::optional<LineRole> valueOf(const QString &);
template std::optional<NameKind> valueOf(const QString &);

} // namespace jianbao
