#pragma once

#include "models/datatypes/event.h"
#include "models/datatypes/mendedtext.h"
#include "models/datatypes/method.h"
#include "models/datatypes/observation.h"

#include <QStringList>

namespace jianbao
{

enum class ArticleKind { News, Photo, Feature, List };
enum class Completeness { Whole, HeadMissing, TailMissing };

/// What a paragraph is in its article. A byline that opens a paragraph (本报讯(记者…)…) is part of a Body
/// paragraph; Signature is a line of its own (“► 文涛”, “(本报记者 … 通讯员 …)”, “钱明 摄”).
enum class ParagraphRole { Body, Subhead, Signature };

struct Paragraph
{
    ParagraphRole role = ParagraphRole::Body;
    MendedText words;
    bool operator==(const Paragraph &) const = default;
};

/// A line of the head as read: its words (lines that the scan broke joined with one space) and where they
/// stand on the page. Empty words: the article has no such line.
struct HeadText
{
    QString words;
    QList<Span> at;
    bool operator==(const HeadText &) const = default;
};

/// Names split one by one, without spaces, spelled as printed.
struct Byline
{
    QStringList reporters;      ///< 记者
    QStringList correspondents; ///< 通讯员
    QStringList photographers;  ///< 摄, /图
    QStringList authors;        ///< a bare signature
    QStringList all() const { return reporters + correspondents + photographers + authors; }
    bool operator==(const Byline &) const = default;
};

/// One article as cut from its page. Headlines are not repeated in `paragraphs`.
struct Article
{
    ArticleKind kind = ArticleKind::News;
    HeadText banner;   ///< 通栏
    HeadText kicker;   ///< 引题
    HeadText headline; ///< 主题
    HeadText deck;     ///< 副题
    Byline byline;
    QList<Paragraph> paragraphs;
    QList<Span> pieces; ///< where it stands on the page, in reading order
    Completeness complete = Completeness::Whole;
    QStringList districts; ///< every district that it is materially about, by its full usual name
    QList<Event> events;
    QList<Observation> observations;
    QList<Method> methods;

    /// All paragraphs in one text, a line break between two.
    MendedText body() const;
    bool operator==(const Article &) const = default;
};

} // namespace jianbao
