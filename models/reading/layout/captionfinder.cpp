#include "models/reading/layout/captionfinder.h"

#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/layout/furniturefinder.h"
#include "models/reading/layout/sentenceends.h"

#include <QRegularExpression>

namespace jianbao
{

namespace
{

constexpr qsizetype longestNote = 60;
constexpr qsizetype fewestSentences = 2; ///< of a report's paragraph that breaks off before a caption

/// The caption of the first of several pictures: 图1:…
bool isFirstPicture(const QString &text)
{
    static const FilteredExpression numbered(QStringLiteral("^(?:图[(]?[1①一]|[左上]图)[)]?[:,为]"));
    return numbered.match(text).hasMatch();
}

/// The caption of one of several pictures by its printed number alone: ①…, which folding makes a digit.
bool isNumbered(const PageLine &line)
{
    const QString &words = line.words.text();
    return line.isBody() && !words.isEmpty() && words.front() >= u'①' && words.front() <= u'⑨';
}

/// Begins as captions do: 图为, 3月5日, 王立(右).
bool opensCaption(const QString &text)
{
    static const FilteredExpression opens(
        QStringLiteral("^(?:[▲▼◀▶△]|图(?:为|片|[(]?[①-⑳\\d一二三四五六七八九][)]?[:,为])|上图|下图|左图|右图|"
                       "这是|\\d{1,2}月\\d{1,2}日|近日|日前|昨日|"
                       "[^,。;:]{1,16}\\([^()]{0,3}[左右中前后][^()]{0,3}\\))"));
    return opens.match(text).hasMatch();
}

/// A short paragraph of whole sentences that begins as captions do.
bool readsAsCaption(const PageLine &line)
{
    constexpr qsizetype longest = 120;
    return line.kind == LineKind::Body && line.text.size() <= longest && !isOpenEnd(line.text) &&
           opensCaption(line.text);
}

/// A short paragraph that ends with what the picture shows: 石桥镇的油菜花开了。图为游客在花田里.
bool endsInPicture(const PageLine &line)
{
    static const FilteredExpression shown(QStringLiteral("^[^。()]{8,100}。图为[^。]{4,40}。$"));
    return line.kind == LineKind::Body && shown.match(line.text).hasMatch();
}

} // namespace

bool CaptionFinder::isNote(const QString &text)
{
    static const FilteredExpression note(
        QStringLiteral("^(?:[▲▼◀▶△]?(?:图为|[上下左右题]图为?)|[▲▼◀▶△]|"
                       "[^,。;:]{1,16}\\([^()]{0,3}[左右中前后][^()]{0,3}\\))[^。]+。$"));
    return text.size() <= longestNote && note.match(text).hasMatch();
}

bool CaptionFinder::isUncredited(int number) const
{
    const PageLine &line = m_lines.at(number);
    const bool creditFollows =
        number + 1 < m_lines.size() && m_lines.at(number + 1).kind == LineKind::PhotoCredit;
    const bool underPicture = number > 0 && FurnitureFinder::isPicturePlace(m_lines.at(number - 1).text);
    return !line.photoEnd && !creditFollows &&
           ((underPicture && readsAsCaption(line)) || endsInPicture(line));
}

bool CaptionFinder::isSignedInSentence(const QList<int> &body) const
{
    if (body.size() < 2)
        return false;
    const PageLine &before = m_lines.at(body.at(body.size() - 2));
    return before.isBody() && isOpenEnd(before.text) && readsAsCaption(m_lines.at(body.last()));
}

bool CaptionFinder::isNextPicture(const QString &text)
{
    static const FilteredExpression numbered(
        QStringLiteral("^(?:图[(]?[2-9②-⑨二三四五六七八九]|[左右上下中]图)[)]?[:,为]"));
    return numbered.match(text).hasMatch();
}

int CaptionFinder::startIn(const QList<int> &body)
{
    int at = int(body.size()) - 1;
    if (m_lines.at(body.at(at)).kind == LineKind::PhotoCredit)
        --at;
    const int below = body.last() + 1;
    const QString behind =
        below < m_lines.size() && m_lines.at(below).isBody() ? m_lines.at(below).text : QString();
    while (at > 0 && startsInside(body, at, behind))
        --at;
    int first = at;
    while (first > 0 && isNextPicture(m_lines.at(body.at(first)).text) &&
           (first == at || !isFirstPicture(m_lines.at(body.at(first)).text)))
        --first;
    if (isFirstPicture(m_lines.at(body.at(first)).text))
        return first;
    while (at > 0 && isNumbered(m_lines.at(body.at(at - 1))))
        --at;
    return at;
}

bool CaptionFinder::breaksIn(const QList<int> &body, int start)
{
    return start > 0 && m_lines.at(body.at(start - 1)).isBody() &&
           isOpenEnd(m_lines.at(body.at(start - 1)).text);
}

/// True if the line goes on from the one before it. Where nothing tells, one that may begin a caption does;
/// behind other lines a report's sentence is likelier to break off than a caption's. `behind` stands below
/// the caption: a sentence that goes on better there does not go on in the caption.
bool CaptionFinder::startsInside(const QList<int> &body, int at, const QString &behind)
{
    const PageLine &line = m_lines.at(body.at(at));
    const PageLine &before = m_lines.at(body.at(at - 1));
    if (line.gapBefore > before.gapBefore + 1 || opensCaption(line.text) ||
        before.text.count(u'。') >= fewestSentences || before.kind != LineKind::Body ||
        !isOpenEnd(before.text) || (needsNumber(before.text) && !beginsWithNumber(line.text)))
        return false;
    const double seam = m_seams.fit(before.text, line.text);
    if (const double below = m_seams.fit(before.text, behind); below > 0 && below >= seam)
        return false;
    return isOpenStart(line.text) || seam > 0 || (seam == 0 && (at == 1 || opensCaption(before.text)));
}

} // namespace jianbao
