#include "tests/reading/properties/pagemutations.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace jianbao
{

/// std::uniform_int_distribution differs between libraries.
qsizetype PageMutations::below(qsizetype limit)
{
    return limit <= 0 ? 0 : qsizetype(m_random() % quint32(limit));
}

QString PageMutations::character()
{
    static const std::array special{QString(QChar(char16_t(0))),
                                    QString(QChar(char16_t(0xD83D))),
                                    QString(QChar(char16_t(0xDE00))),
                                    u"😀"_s,
                                    u"𠮷"_s,
                                    u"\u200B"_s,
                                    u"\uFEFF"_s,
                                    u"\uFFFD"_s,
                                    u"\u3000"_s,
                                    u"\t"_s,
                                    u"\r"_s,
                                    u"\n"_s,
                                    u"\u2028"_s,
                                    u"“"_s,
                                    u"”"_s,
                                    u"《"_s,
                                    u"》"_s,
                                    u"（"_s,
                                    u")"_s,
                                    u"►"_s,
                                    u"—"_s,
                                    u"。"_s,
                                    u"，"_s,
                                    u"、"_s,
                                    u"2021年"_s,
                                    u"13月32日"_s,
                                    u"当天"_s,
                                    u"亿"_s,
                                    u"99999999999999999999"_s,
                                    u"%"_s,
                                    u"高新区"_s,
                                    u"该镇"_s,
                                    u"本报讯"_s,
                                    u"记者"_s,
                                    u"摄"_s};
    const qsizetype index = below(2 * special.size());
    return index < qsizetype(special.size()) ? special[index] : QString(QChar(char16_t(below(0x10000))));
}

void PageMutations::cut(QString &page)
{
    const qsizetype from = below(page.size());
    page.remove(from, below(page.size() - from));
}

void PageMutations::splice(QString &page)
{
    const QString &other = m_pages.at(below(m_pages.size()));
    page.insert(below(page.size() + 1), other.mid(below(other.size()), below(400)));
}

void PageMutations::shuffleLines(QString &page)
{
    QStringList lines = page.split(u'\n');
    for (qsizetype i = 0; i < 10; ++i)
        lines.swapItemsAt(below(lines.size()), below(lines.size()));
    page = lines.join(u'\n');
}

void PageMutations::sprinkle(QString &page)
{
    for (qsizetype count = 1 + below(20); count > 0; --count)
        page.insert(below(page.size() + 1), character());
}

void PageMutations::indent(QString &page)
{
    page.insert(below(page.size() + 1), u'\n' + QString(below(5000), below(2) ? u' ' : u'\u3000'));
}

void PageMutations::repeat(QString &page)
{
    page.insert(below(page.size() + 1), character().repeated(below(300)));
}

void PageMutations::dropLineBreaks(QString &page)
{
    const qsizetype from = below(page.size());
    const QString stretch = page.mid(from, below(600));
    page.replace(from, stretch.size(), QString(stretch).remove(u'\n'));
}

void PageMutations::useCarriageReturns(QString &page)
{
    page.replace(u'\n', below(2) ? u"\r\n"_s : u"\r"_s);
}

QString PageMutations::next()
{
    using Mutation = void (PageMutations::*)(QString &);
    static constexpr std::array<Mutation, 8> mutations{&PageMutations::cut,
                                                       &PageMutations::splice,
                                                       &PageMutations::shuffleLines,
                                                       &PageMutations::sprinkle,
                                                       &PageMutations::indent,
                                                       &PageMutations::repeat,
                                                       &PageMutations::dropLineBreaks,
                                                       &PageMutations::useCarriageReturns};
    QString page = m_pages.at(below(m_pages.size()));
    if (below(8) > 0)
        page = page.mid(below(page.size()), 200 + below(1300));
    for (qsizetype count = 1 + below(4); count > 0; --count)
        (this->*mutations.at(below(mutations.size())))(page);
    return page;
}

} // namespace jianbao
