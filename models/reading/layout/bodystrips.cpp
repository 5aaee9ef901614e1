#include "models/reading/layout/bodystrips.h"

#include "models/reading/layout/rarepairs.h"
#include "models/reading/layout/sentenceends.h"

#include <QMap>

#include <cmath>

namespace jianbao
{

namespace
{

constexpr qsizetype beginning = 60; ///< so much of a strip tells what it is about

} // namespace

BodyStrips::BodyStrips(const QList<PageLine> &lines, int usualGap, const QList<ArticleDraft> &drafts,
                       int from, int to)
    : m_lines(lines), m_usualGap(usualGap), m_drafts(drafts)
{
    for (int number = from; number < to; ++number) {
        if (!drafts.at(number).photo)
            readDraft(number);
    }
}

void BodyStrips::readDraft(int number)
{
    const ArticleDraft &draft = m_drafts.at(number);
    int before = -1;
    for (qsizetype at = 0, begin = 0; at < draft.body.size(); ++at) {
        if (at + 1 < draft.body.size() && !mayPart(draft.body, at))
            continue;
        const BodyStrip strip{number, draft.body.mid(begin, at + 1 - begin), endsOpen(draft, at), before};
        if (before >= 0)
            m_strips[before].next = int(m_strips.size());
        before = int(m_strips.size());
        m_strips.append(strip);
        begin = at + 1;
    }
}

bool BodyStrips::mayPart(const QList<int> &body, qsizetype at) const
{
    const PageLine &line = m_lines.at(body.at(at));
    const PageLine &next = m_lines.at(body.at(at + 1));
    const bool below = body.at(at) + 1 == body.at(at + 1);
    const bool closer = below && next.gapBefore < m_usualGap;
    if ((closer && isOpenEnd(line.text)) || (below && belongsBefore(next.text.front())))
        return false;
    const bool afterList = line.listed && !isOpenStart(next.text);
    return line.isBody() && !afterList && next.kind == LineKind::Body && !next.listed &&
           !isContinued(line.text) && !isLeaving(next.text) && !isBulleted(next.text) &&
           !(isOpenEnd(line.text) && isCounted(next.text));
}

bool BodyStrips::endsOpen(const ArticleDraft &draft, qsizetype at) const
{
    const PageLine &line = m_lines.at(draft.body.at(at));
    return line.isBody() && !line.listed && !line.photoEnd && !line.signedEnd && isOpenEnd(line.text) &&
           !isLeaving(line.text);
}

bool BodyStrips::isHeadless(int number) const
{
    const ArticleDraft &draft = m_drafts.at(at(number).draft);
    return at(number).before < 0 && draft.heads.isEmpty() && !draft.opening &&
           firstLine(number).kind == LineKind::Body;
}

bool BodyStrips::isJoint(int number) const
{
    return at(number).before >= 0 && m_drafts.at(at(number).draft).joints.contains(at(number).lines.first());
}

bool BodyStrips::isTopOfPage(int number) const
{
    const auto first = m_lines.cbegin() + at(number).lines.first();
    return isHeadless(number) && std::all_of(m_lines.cbegin(), first, [](const PageLine &line) {
               return line.kind == LineKind::Furniture;
           });
}

bool BodyStrips::beginsItself(int number) const
{
    const int before = at(number).before;
    return before >= 0 && !at(before).open && !at(number).openStart && !isRemnant(firstLine(number).text);
}

bool BodyStrips::standsBehindItsOwn(int number) const
{
    const int before = at(number).before;
    return before >= 0 && at(number).lines.first() == lastLine(before) + 1;
}

QString BodyStrips::paragraphOf(int number) const
{
    QString text = m_lines.at(lastLine(number)).text;
    if (at(number).lines.size() > 1)
        return text;
    for (int before = at(number).before; before >= 0 && at(before).open; before = at(before).before) {
        text.prepend(m_lines.at(lastLine(before)).text);
        if (at(before).lines.size() > 1)
            break;
    }
    return text;
}

void BodyStrips::readBeginnings()
{
    for (int strip = 0; strip < size(); ++strip) {
        m_strips[strip].openStart = isOpenStart(firstLine(strip).text);
        m_strips[strip].paragraphStart = beginsAsParagraph(firstLine(strip).text);
    }
    findPairs();
}

QString BodyStrips::textOf(const QList<int> &lines) const
{
    QString text;
    for (const int line : lines)
        text += m_lines.at(line).text + u'\n';
    return text;
}

void BodyStrips::findPairs()
{
    QStringList texts;
    QMap<int, QString> articles; // heads and bodies of the drafts
    for (BodyStrip &strip : m_strips) {
        texts.append(textOf(strip.lines));
        if (strip.before < 0)
            articles.insert(strip.draft, textOf(m_drafts.at(strip.draft).heads));
        strip.toldTo = articles[strip.draft].append(texts.last()).size();
    }
    const RarePairs rare(texts);
    ToldPairs told;
    QList<QList<quint32>> pairs;
    for (int strip = 0; strip < size(); ++strip) {
        pairs.append(rare.of(QStringView(firstLine(strip).text).left(beginning)));
        told.lookFor(pairs.last());
    }
    for (auto article = articles.cbegin(); article != articles.cend(); ++article)
        told.read(article.key(), *article);
    for (int strip = 0; strip < size(); ++strip)
        m_strips[strip].pairs = told.placesOf(pairs.at(strip));
}

double BodyStrips::kinship(int tail, int strip) const
{
    return std::sqrt(ToldPairs::count(at(tail).pairs, at(strip).draft, at(strip).toldTo));
}

} // namespace jianbao
