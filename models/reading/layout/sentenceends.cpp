#include "models/reading/layout/sentenceends.h"

#include <QRegularExpression>

namespace jianbao
{

namespace
{

const QString openers = QStringLiteral("“‘《(「『");
const QString closers = QStringLiteral("”’》)」』");

/// How many marks are left open at the end; -1 as soon as one is closed that was never opened.
int openMarks(const QString &text)
{
    int depth = 0;
    for (const QChar c : text) {
        if (openers.contains(c))
            ++depth;
        else if (closers.contains(c) && --depth < 0)
            return -1;
    }
    return depth;
}

} // namespace

bool isOpenEnd(const QString &text)
{
    static const QRegularExpression closed(QStringLiteral(
        "(?:[。!?…]|(?<!\\d)—)[”’》)」』]*(?:\\s*\\([^()。]{1,30}\\))?$|^\\d{4}年\\d{1,2}月\\d{1,2}日$"));
    return !closed.match(text).hasMatch() || isLeaving(text);
}

bool isLeaving(const QString &text)
{
    static const QRegularExpression jump(QStringLiteral("[(▶►■]?\\s*下转.{0,12}版\\)?$"));
    return jump.match(text).hasMatch();
}

bool beginsInside(const QString &text)
{
    static const QRegularExpression inside(
        QStringLiteral("^(?:[,、;:%]|\\.\\d|[的了](?!确|士|解|却|结|不)|"
                       "(?:达到?|占|增长|下降|提高|增加|减少|同比(?:增长|下降|提高))\\d|"
                       "\\d[\\d.,]*[万亿千百]*(?![年月日时岁点分])\\p{sc:Han}{1,2}[,。;]|"
                       "个(?![人别体性税旧子头中个])|(?:说|表示|坦言|感慨)[,:道]|"
                       "(?![一二三四五六七八九十问答哎啊嗨])\\p{sc:Han}[,、。;:])"));
    return inside.match(text).hasMatch();
}

bool needsNumber(const QString &text)
{
    static const QRegularExpression open(
        QStringLiteral("(?:达到?|突破|超过|不足|[增升降减]至|[加升高降少大小]到|共有?|其中有|的?有|约)$"));
    return open.match(text).hasMatch();
}

bool beginsWithNumber(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("^\\d[\\d.,]*[余多]?[十百千万亿]*[余多]?(?:%|(?![年月日时点岁、.])\\p{sc:Han})"));
    return number.match(text).hasMatch() && !isCounted(text);
}

bool isFinale(const QString &text)
{
    return text.endsWith(QStringLiteral("(完)")) || text.endsWith(QStringLiteral("[完]"));
}

bool isOpenStart(const QString &text)
{
    static const QRegularExpression inside(QStringLiteral("^(?:[。!?…”’》)」』]|\\(?上接.{0,12}版)"));
    static const QRegularExpression firstSentences(QStringLiteral("^.{0,200}?[”’》)」』]"));
    if (beginsInside(text) || inside.match(text).hasMatch())
        return true;
    const QRegularExpressionMatch first = firstSentences.match(text);
    return first.hasMatch() && openMarks(first.captured()) < 0;
}

bool isContinued(const QString &text)
{
    static const QRegularExpression jump(QStringLiteral("^[(▲■]?\\s*上接.{0,12}版"));
    return jump.match(text).hasMatch();
}

bool isBulleted(const QString &text)
{
    return !text.isEmpty() && QStringLiteral("►▶▷■□●○◆◇★☆◎▲△※❖⊙•·").contains(text.front());
}

bool isCounted(const QString &text)
{
    static const QRegularExpression counted(
        QStringLiteral("^(?:\\(?[一二三四五六七八九十]{1,3}(?:[、)]|是)|\\(?\\d{1,2}[."
                       "、)]|第[一二三四五六七八九十]{1,3}[,、章条]|首先|其次|最后)"));
    return isBulleted(text) || counted.match(text).hasMatch();
}

bool isBalanced(const QString &text)
{
    return openMarks(text) == 0;
}

} // namespace jianbao
