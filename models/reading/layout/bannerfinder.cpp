#include "models/reading/layout/bannerfinder.h"

#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/layout/columnnames.h"
#include "models/reading/layout/headlinestyle.h"
#include "models/reading/layout/sentenceends.h"

#include <QRegularExpression>

namespace jianbao
{

namespace
{

constexpr qsizetype sharedLength = 4;
constexpr qsizetype leadLength = 150;

constexpr qsizetype longestColumnLabel = 8;
constexpr qsizetype shortestUnderLabel = 6; ///< a headline under a bare name is longer
constexpr qsizetype longestCampaign = 20;
constexpr qsizetype longestBrief = 300;

} // namespace

BannerFinder::BannerFinder(const HeadWords &words, const QList<PageLine> &lines, QList<ArticleDraft> &drafts)
    : m_words(words), m_lines(lines), m_drafts(drafts)
{
}

void BannerFinder::moveBanners()
{
    for (int i = 0; i < m_drafts.size();)
        i = take(i);
    takeRepeated();
    takeOverLabelled();
    takeOverItems();
    for (ArticleDraft &draft : m_drafts)
        takeColumnLabel(draft);
    takeOverBriefs();
}

/// The name of a column of briefs: 简 讯. It stands over all the short items that follow under one plain head
/// each.
void BannerFinder::takeOverBriefs()
{
    const auto isBrief = [this](const ArticleDraft &draft) {
        return !draft.photo && draft.heads.size() == 1 && head(draft, 0).markLevel == 0 &&
               draft.body.size() == 1 && m_lines.at(draft.body.first()).text.size() <= longestBrief;
    };
    for (int first = 0; first < m_drafts.size(); ++first) {
        if (m_drafts.at(first).banner.size() != 1 || !isBrief(m_drafts.at(first)))
            continue;
        const QList<int> banner = m_drafts.at(first).banner;
        const QString name = unspaced(m_lines.at(banner.first()).text);
        if (!m_words.briefs.endsAt(name, name.size()))
            continue;
        for (int i = first + 1;
             i < m_drafts.size() && isBrief(m_drafts.at(i)) && m_drafts.at(i).banner.isEmpty(); ++i)
            m_drafts[i].banner = banner;
    }
}

/// A head that stands word for word over several articles.
void BannerFinder::takeRepeated()
{
    QHash<QString, int> counts;
    for (const ArticleDraft &draft : m_drafts) {
        if (draft.heads.size() > 1 && draft.banner.isEmpty())
            ++counts[head(draft, 0).text];
    }
    for (ArticleDraft &draft : m_drafts) {
        if (draft.heads.size() > 1 && draft.banner.isEmpty() && head(draft, 0).kind != LineKind::Label &&
            counts.value(head(draft, 0).text) > 1)
            draft.banner.append(draft.heads.takeFirst());
    }
}

/// A slogan of two equal halves or a column's name over an article, where the articles that follow each name
/// their actor: 防汛救灾 共筑平安 / 青柯镇:一夜转移百人 / 石桥镇:水泵连轴转. It stands over all of them.
void BannerFinder::takeOverLabelled()
{
    static const FilteredExpression slogan(QStringLiteral("^[^\\d,:;。]{4,20}$"));
    static const FilteredExpression labelled(QStringLiteral("^[^,。:“ ]{2,14}:.{4,}$"));
    const auto isLabelled = [&](const ArticleDraft &draft) {
        return !draft.photo && !draft.heads.isEmpty() &&
               labelled.match(head(draft, draft.heads.size() - 1).text).hasMatch();
    };
    for (int first = 0; first < m_drafts.size(); ++first) {
        const ArticleDraft &draft = m_drafts.at(first);
        if (draft.heads.size() < 2 || draft.photo || !draft.banner.isEmpty() ||
            !(isParallel(head(draft, 0).text) || isCampaign(head(draft, 0).text) ||
              isColumnLabel(head(draft, 0).text)) ||
            !slogan.match(head(draft, 0).text).hasMatch())
            continue;
        int end = first + 1;
        while (end < m_drafts.size() && m_drafts.at(end).heads.size() == 1 && isLabelled(m_drafts.at(end)))
            ++end;
        if (end - first < (isLabelled(draft) ? 2 : 3))
            continue;
        const QList<int> banner{m_drafts[first].heads.takeFirst()};
        for (int i = first; i < end; ++i)
            m_drafts[i].banner = banner;
    }
}

/// A column's name over items with a bullet or with nothing but their actor over them: 园区动态 / 【滨河镇】.
void BannerFinder::takeOverItems()
{
    const auto isItem = [&](const ArticleDraft &draft, qsizetype heads) {
        if (draft.heads.size() != heads || draft.photo)
            return false;
        const QString &text = head(draft, heads - 1).text;
        return isBulleted(text) || (text.startsWith(u'【') && text.endsWith(u'】'));
    };
    for (int first = 0; first < m_drafts.size(); ++first) {
        ArticleDraft &top = m_drafts[first];
        if (top.banner.isEmpty() && isItem(top, 2) && !isBulleted(head(top, 0).text))
            top.banner.append(top.heads.takeFirst());
        if (top.banner.isEmpty() || !isItem(top, 1))
            continue;
        const QList<int> banner = top.banner;
        for (int i = first; i < m_drafts.size() && isItem(m_drafts.at(i), 1); ++i)
            m_drafts[i].banner = banner;
    }
}

/// The name of a column: by its words, its adornments, or because it is set off over a headline of higher
/// rank.
void BannerFinder::takeColumnLabel(ArticleDraft &draft) const
{
    if (draft.heads.isEmpty() || !draft.banner.isEmpty() || head(draft, 0).kind == LineKind::Label)
        return;
    if (draft.heads.size() == 1) { // over a picture without title
        const QString &over = head(draft, 0).text;
        if (draft.photo && (isCampaign(over) || namesPictures(over)))
            draft.banner.append(draft.heads.takeFirst());
        return;
    }
    const QString &text = head(draft, 0).text;
    const bool overDeck = std::all_of(draft.heads.cbegin() + 1, draft.heads.cend(),
                                      [&](int line) { return m_lines.at(line).text.startsWith(u"——"); });
    if (overDeck || m_words.places.contains(text)) // 黑龙江 says where the headline happened
        return;
    static const FilteredExpression plain(QStringLiteral("^[^\\d,:;!?。]{2,20}$"));
    const bool ranksLower = head(draft, 1).markLevel > 0 &&
                            head(draft, 0).markLevel > head(draft, 1).markLevel &&
                            plain.match(text).hasMatch();
    const bool bare = !draft.photo && isBareName(text) && head(draft, 1).text.size() > shortestUnderLabel &&
                      !m_words.actors.endsAt(text, text.size());
    if (isColumnLabel(text) || namesPictures(text) || bare || ranksLower || isSloganOver(draft) ||
        isShapedAsColumn(text) || isCampaign(text))
        draft.banner.append(draft.heads.takeFirst());
}

/// True for a short slogan of equal halves over a headline of lower rank: 治污降霾 人人有责 /
/// 百日攻坚盯紧“六个重点”.
bool BannerFinder::isSloganOver(const ArticleDraft &draft) const
{
    static const FilteredExpression halves(QStringLiteral("^\\p{sc:Han}{3,6}(?: \\p{sc:Han}{3,6}){1,2}$"));
    const PageLine &top = head(draft, 0);
    const bool overLower = head(draft, 1).markLevel > top.markLevel || head(draft, 1).markLevel == 0;
    return top.markLevel > 0 && overLower && isParallel(top.text) && halves.match(top.text).hasMatch();
}

bool BannerFinder::isColumnLabel(const QString &words) const
{
    static const FilteredExpression deed(
        QStringLiteral("出台|发布|公布|印发|启用|推出|修订|制定")); // no name
    const QString text = unspaced(words);
    return text.size() <= longestColumnLabel && !text.contains(u' ') && !deed.match(text).hasMatch() &&
           m_words.columnLabels.endsAt(text, text.size());
}

/// The name of a campaign or an occasion: 学习宣传贯彻…精神.
bool BannerFinder::isCampaign(const QString &text) const
{
    return text.size() <= longestCampaign && (isShapedAsCampaign(text) || m_words.campaigns.occursIn(text));
}

/// A label, or a bare place over another head: 榆树街道.
bool BannerFinder::isLabel(const ArticleDraft &draft, qsizetype i) const
{
    static const FilteredExpression place(
        QStringLiteral("^\\p{sc:Han}{2,8}(?:街道|镇|乡|村|社区|园区|产业园|高新区|经开区|开发区)$"));
    return head(draft, i).kind == LineKind::Label ||
           (i + 1 < draft.heads.size() && place.match(head(draft, i).text).hasMatch());
}

bool BannerFinder::hasLabel(const ArticleDraft &draft) const
{
    for (qsizetype i = 0; i < draft.heads.size(); ++i) {
        if (isLabel(draft, i))
            return true;
    }
    return false;
}

/// The lines of the draft's heads that may be a banner: a line with a label under it, or one of a higher rank
/// than the headline. A line between label and headline goes with the banner that the label interrupts.
QList<int> BannerFinder::bannerOver(const ArticleDraft &draft) const
{
    if (draft.heads.size() < 2 || draft.photo || isLabel(draft, 0))
        return {};
    const PageLine &top = head(draft, 0);
    if (draft.heads.size() > 2 && head(draft, 1).text.startsWith(u'—') &&
        !head(draft, 2).text.startsWith(u'—') && top.markLevel <= head(draft, 2).markLevel)
        return {draft.heads.at(0), draft.heads.at(1)};
    if (isLabel(draft, 1)) {
        QList<int> banner{draft.heads.at(0)};
        if (draft.heads.size() >= 4 && top.markLevel > 0 && head(draft, 2).markLevel == 0)
            banner.append(draft.heads.at(2));
        return draft.heads.size() > 2 ? banner : QList<int>{};
    }
    return top.markLevel > 0 && head(draft, 1).markLevel > top.markLevel ? QList<int>{draft.heads.at(0)}
                                                                         : QList<int>{};
}

bool BannerFinder::sharesWords(const ArticleDraft &draft, const QList<int> &banner) const
{
    QString text;
    for (const int line : draft.heads)
        text += m_lines.at(line).text + u'\n';
    for (const int line : draft.body) {
        if (m_lines.at(line).isBody()) {
            text += QStringView(m_lines.at(line).text).left(leadLength);
            break;
        }
    }
    for (const int line : banner) {
        const QString &words = m_lines.at(line).text;
        for (qsizetype at = 0; at + sharedLength <= words.size(); ++at) {
            if (text.contains(QStringView(words).mid(at, sharedLength)))
                return true;
        }
    }
    return false;
}

/// Takes the banner over draft `first`, if there is one; gives the number of the first draft that is not
/// under it.
int BannerFinder::take(int first)
{
    const QList<int> banner = bannerOver(m_drafts.at(first));
    if (banner.isEmpty())
        return first + 1;
    const bool ownLabel = hasLabel(m_drafts.at(first));
    int labels = 0;
    int end = first + 1;
    for (int i = end; i < m_drafts.size(); ++i) {
        const ArticleDraft &draft = m_drafts.at(i);
        const bool label = hasLabel(draft) && bannerOver(draft).isEmpty();
        labels += label;
        if (label || (ownLabel && sharesWords(draft, banner)))
            end = i + 1;
        else if (!draft.photo)
            break;
    }
    const bool dashed = banner.size() > 1 && m_lines.at(banner.at(1)).text.startsWith(u'—');
    if (!dashed && (ownLabel ? end - first < 2 : labels < 2))
        return first + 1;
    for (int i = first; i < end; ++i)
        m_drafts[i].banner = banner;
    for (const int line : banner)
        m_drafts[first].heads.removeOne(line);
    return end;
}

} // namespace jianbao
