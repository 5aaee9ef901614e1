#include "models/reading/layout/captionjudge.h"

#include "models/reading/layout/sentenceends.h"

#include <QRegularExpression>

namespace jianbao
{

namespace
{

constexpr int mostCaptionLines = 4;
constexpr qsizetype longestCaption = 420;
constexpr int fewestParagraphs = 2; ///< of a section over a caption: a picture's own text has one

} // namespace

bool CaptionJudge::isCaption(const Segment &segment) const
{
    qsizetype length = 0;
    int count = 0;
    for (const int number : segment.body) {
        length += m_lines.at(number).text.size();
        count += m_lines.at(number).isBody();
    }
    return !segment.marked && count <= mostCaptionLines && length <= longestCaption;
}

bool CaptionJudge::endsSection(const Segment &segment, int at) const
{
    static const QRegularExpression anyDay(QStringLiteral(
        "\\d日|近日|日前|昨[日天]|[今当]天|连日来|[近这]段时间|时节|本周|上周|周[一二三四五六日末]"));
    if (segment.heads.isEmpty() || at == 0 || isOpenEnd(m_lines.at(segment.body.at(at - 1)).text))
        return false;
    const auto isWhole = [this](int number) {
        return m_lines.at(number).isBody() && !isOpenEnd(m_lines.at(number).text);
    };
    if (at >= fewestParagraphs && std::all_of(segment.body.cbegin(), segment.body.cbegin() + at, isWhole))
        return true;
    const QString &caption = m_lines.at(segment.body.at(at)).text;
    const QString &text = m_lines.at(segment.body.first()).text;
    return isBulleted(caption) ||
           (caption.front().isDigit() && beginsAsNews(caption) && !beginsAsNews(text) &&
            !text.startsWith(u'图')) ||
           (caption.startsWith(u"图为") && !anyDay.match(text).hasMatch());
}

bool CaptionJudge::signsReport(const Segment &report, int start, int number) const
{
    const PageLine &line = m_lines.at(number);
    return !report.heads.isEmpty() && !report.marked && start > 0 && line.photoEnd &&
           !line.byline().reporters.isEmpty() && !beginsAsNews(m_lines.at(report.body.at(start)).text) &&
           !isOpenEnd(m_lines.at(report.body.at(start - 1)).text);
}

} // namespace jianbao
