#pragma once

#include "models/datatypes/span.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace jianbao
{

/// First and last day as ISO text; empty where unknown.
struct LabelledPeriod
{
    QString start;
    QString end;
    bool operator==(const LabelledPeriod &) const = default;
};

/// An event, an indicator or a method, labelled or read; keys that a kind does not have stay empty.
struct FactLabel
{
    QString quote;
    std::optional<Span>
        at;           ///< code units of the page's text; labels have none and are looked up by their quote
    bool core = true; ///< an extra fact is welcome but not required
    double confidence = 0;         ///< of a read fact
    QStringList names;             ///< accepted names, best first
    QHash<QString, QString> words; ///< "district", "subject", "unit", "bound", "aspect", "status"
    std::optional<double> value;
    std::optional<double> valueTo;
    LabelledPeriod period;
    QHash<QString, QStringList> accepted; ///< further right answers by key
    QList<LabelledPeriod> acceptedPeriods;

    /// The right answers to a key of `words`, best first.
    QStringList rightAnswers(const QString &key) const;
};

struct ArticleLabels
{
    QString id;
    QHash<QString, QString> head; ///< "banner", "kicker", "headline", "deck"; no entry where there is none
    QHash<QString, QStringList> acceptedHeads;
    QHash<QString, QStringList> bylines; ///< "reporters", "correspondents", "photographers", "authors"
    QString first;                       ///< how the body begins and ends (labels)
    QString last;
    QStringList paragraphs;                   ///< the body (read pages)
    QList<std::pair<QString, QString>> joins; ///< words before and after a scan's break (labels)
    QList<FactLabel> events;
    QList<FactLabel> indicators;
    QList<FactLabel> methods;
};

/// What one page says, in one form for the label files and for what the program reads, so that the two can be
/// compared. The JSON is what `jianbao-cli read --json` prints; label files add `first`, `last`, `joins`,
/// `tier` and `accept`.
struct PageLabels
{
    QString file;
    LabelledPeriod issue;
    QList<ArticleLabels> articles;

    static PageLabels of(const QJsonObject &page);
};

} // namespace jianbao
