#include "models/datatypes/mendedtext.h"

#include <algorithm>

namespace jianbao
{

namespace
{

bool isBlank(const QString &page, qsizetype from, qsizetype to)
{
    return from <= to &&
           std::all_of(page.cbegin() + from, page.cbegin() + to, [](QChar c) { return c.isSpace(); });
}

/// The first of the runs, which stand in order, that ends behind `offset` of the mended text.
QList<MendedText::Run>::ConstIterator runBehind(const QList<MendedText::Run> &runs, qsizetype offset)
{
    return std::partition_point(runs.cbegin(), runs.cend(), [offset](const MendedText::Run &run) {
        return run.at + run.length <= offset;
    });
}

/// The parts of the runs that lie in `span`, as offsets into the whole text.
QList<MendedText::Run> runsIn(const QList<MendedText::Run> &runs, Span span)
{
    QList<MendedText::Run> parts;
    for (auto run = runBehind(runs, span.from); run != runs.cend() && run->at < span.to; ++run) {
        const qsizetype from = std::max(run->at, span.from);
        const qsizetype to = std::min(run->at + run->length, span.to);
        if (from < to)
            parts.append({from, run->pageFrom + (from - run->at), to - from});
    }
    return parts;
}

} // namespace

MendedText::MendedText(const QString &text, const QList<Run> &runs) : m_text(text), m_runs(runs) {}

void MendedText::append(const QString &page, Span pageSpan)
{
    if (pageSpan.isEmpty())
        return;
    const qsizetype at = m_text.size();
    if (m_text.isEmpty())
        m_text = page.mid(pageSpan.from, pageSpan.length()); // takes no room to grow
    else
        m_text += QStringView(page).mid(pageSpan.from, pageSpan.length());
    if (!m_runs.isEmpty()) {
        Run &last = m_runs.last();
        if (last.at + last.length == at && last.pageFrom + last.length == pageSpan.from) {
            last.length += pageSpan.length();
            return;
        }
    }
    m_runs.append({at, pageSpan.from, pageSpan.length()});
}

void MendedText::append(const MendedText &other)
{
    if (m_text.isEmpty()) {
        *this = other;
        return;
    }
    const qsizetype shift = m_text.size();
    m_text += other.m_text;
    for (Run run : other.m_runs) {
        run.at += shift;
        m_runs.append(run);
    }
}

void MendedText::appendSeparator(const QString &separator)
{
    m_text += separator;
}

MendedText MendedText::mid(Span span) const
{
    MendedText part;
    span.from = std::clamp<qsizetype>(span.from, 0, m_text.size());
    span.to = std::clamp<qsizetype>(span.to, span.from, m_text.size());
    part.m_text = m_text.mid(span.from, span.length());
    part.m_runs = runsIn(m_runs, span);
    for (Run &run : part.m_runs)
        run.at -= span.from;
    return part;
}

qsizetype MendedText::pageOffset(qsizetype offset) const
{
    const auto run = runBehind(m_runs, offset);
    return run != m_runs.cend() && run->at <= offset ? run->pageFrom + (offset - run->at) : -1;
}

qsizetype MendedText::offsetOfPage(qsizetype pageOffset) const
{
    for (const Run &run : m_runs) {
        if (run.pageFrom <= pageOffset && pageOffset < run.pageFrom + run.length)
            return run.at + (pageOffset - run.pageFrom);
    }
    return -1;
}

Span MendedText::pageSpan(Span span, const QString &page, Span core) const
{
    Span best;
    Span open;
    qsizetype bestWeight = 0;
    qsizetype weight = 0;
    const qsizetype wanted = core.isEmpty() ? -1 : pageOffset(core.to - 1);
    const QList<Run> runs = runsIn(m_runs, span);
    for (const Run &run : runs) {
        if (open.isEmpty() || !isBlank(page, open.to, run.pageFrom)) {
            open.from = run.pageFrom;
            weight = 0;
        }
        open.to = run.pageFrom + run.length;
        weight += run.length;
        if (run.pageFrom <= wanted && wanted < open.to)
            weight += span.length();
        if (weight > bestWeight) {
            best = open;
            bestWeight = weight;
        }
    }
    return best;
}

} // namespace jianbao
