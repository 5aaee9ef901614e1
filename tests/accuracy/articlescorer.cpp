#include "tests/accuracy/articlescorer.h"

#include "tests/accuracy/likeness.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// A body may have this many characters before the labelled beginning and after the labelled end.
constexpr qsizetype slack = 30;

enum class Fit { None, Loose, Exact };

/// Whether the read article begins and ends where the label says. A label whose beginning is part of its own
/// head is a headline without a body and fits by the headline.
Fit fitOf(const ArticleLabels &wanted, const ArticleLabels &got)
{
    const QString headline = wanted.head.value(u"headline"_s);
    const QString ownHead = lettersOf(wanted.head.value(u"kicker"_s) + headline);
    const QString first = squeezed(wanted.first);
    if (!first.isEmpty() && ownHead.contains(lettersOf(first))) {
        const QStringList rights = QStringList{headline} + wanted.acceptedHeads.value(u"headline"_s);
        const QString read = lettersOf(got.head.value(u"headline"_s));
        const bool fits = std::any_of(rights.cbegin(), rights.cend(),
                                      [&](const QString &right) { return lettersOf(right) == read; });
        return fits ? Fit::Exact : Fit::None;
    }
    const QString body = squeezed(got.paragraphs.join(u'\n'));
    const QString last = squeezed(wanted.last);
    const qsizetype begin = body.indexOf(first);
    const qsizetype end = body.lastIndexOf(last);
    if (begin < 0 && end < 0)
        return Fit::None;
    const bool exact = begin >= 0 && begin <= slack && end >= 0 && body.size() - (end + last.size()) <= slack;
    return exact ? Fit::Exact : Fit::Loose;
}

QString titleOf(const ArticleLabels &article)
{
    return article.head.value(u"headline"_s, article.paragraphs.value(0).left(24));
}

/// The first of the free articles that fits so, or -1.
qsizetype firstFitting(Fit fit, const ArticleLabels &wanted, const QList<ArticleLabels> &got,
                       const QList<qsizetype> &free)
{
    const auto found = std::find_if(free.cbegin(), free.cend(),
                                    [&](qsizetype i) { return fitOf(wanted, got.at(i)) == fit; });
    return found == free.cend() ? -1 : *found;
}

} // namespace

ArticleScorer::ArticleScorer(const QString &pageText, Scoreboard &board) : m_board(board)
{
    for (const QString &line : pageText.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            m_lines.append(squeezed(line));
    }
}

void ArticleScorer::score(const QList<ArticleLabels> &wanted, const QList<ArticleLabels> &got)
{
    QList<qsizetype> free(got.size());
    std::iota(free.begin(), free.end(), 0);
    Tally &tally = m_board[u"articles"_s];
    for (const ArticleLabels &article : wanted) {
        qsizetype match = firstFitting(Fit::Exact, article, got, free);
        if (match >= 0) {
            ++tally.hits;
            free.removeOne(match);
        } else {
            ++tally.missed;
            tally.notes.append(u"%1 not cut as labelled: %2"_s.arg(article.id, titleOf(article)));
            match = firstFitting(Fit::Loose, article, got, free);
        }
        const ArticleLabels read = match >= 0 ? got.at(match) : ArticleLabels{};
        scoreHeads(article, read);
        scoreBylines(article, read);
        scoreJoins(article, read);
    }
    for (const qsizetype left : free) {
        ++tally.wrong;
        tally.notes.append(u"%1 cut wrongly: %2"_s.arg(got.at(left).id, titleOf(got.at(left))));
    }
}

void ArticleScorer::scoreHeads(const ArticleLabels &wanted, const ArticleLabels &got)
{
    for (const QString &role : {u"headline"_s, u"kicker"_s, u"deck"_s, u"banner"_s})
        scoreHead(role, wanted, got);
}

void ArticleScorer::scoreHead(const QString &role, const ArticleLabels &wanted, const ArticleLabels &got)
{
    const QString right = wanted.head.value(role);
    const QString read = got.head.value(role);
    QStringList rights{lettersOf(right)};
    for (const QString &accepted : wanted.acceptedHeads.value(role))
        rights.append(lettersOf(accepted));
    Tally &tally = m_board[role];
    const QString readLetters = lettersOf(read);
    if (rights.contains(readLetters)) {
        tally.hits += readLetters.isEmpty() ? 0 : 1;
        return;
    }
    tally.missed += right.isEmpty() ? 0 : 1;
    tally.wrong += readLetters.isEmpty() ? 0 : 1;
    tally.notes.append(u"%1 wanted “%2”, read “%3”"_s.arg(wanted.id, right, read));
}

void ArticleScorer::scoreBylines(const ArticleLabels &wanted, const ArticleLabels &got)
{
    Tally &tally = m_board[u"byline"_s];
    for (const QString &role : {u"reporters"_s, u"correspondents"_s, u"photographers"_s, u"authors"_s}) {
        QStringList missed = wanted.bylines.value(role);
        QStringList wrong;
        for (const QString &name : got.bylines.value(role)) {
            if (missed.removeOne(name))
                ++tally.hits;
            else
                wrong.append(name);
        }
        tally.missed += int(missed.size());
        tally.wrong += int(wrong.size());
        if (!missed.isEmpty() || !wrong.isEmpty())
            tally.notes.append(u"%1 %2: missed [%3], wrong [%4]"_s.arg(wanted.id, role, missed.join(u'、'),
                                                                       wrong.join(u'、')));
    }
}

void ArticleScorer::scoreJoins(const ArticleLabels &wanted, const ArticleLabels &got)
{
    QStringList paragraphs;
    for (const QString &paragraph : got.paragraphs)
        paragraphs.append(squeezed(paragraph));
    const QString body = paragraphs.join(QString());
    const auto isOneParagraph = [&](const QString &words) {
        return std::any_of(paragraphs.cbegin(), paragraphs.cend(),
                           [&](const QString &paragraph) { return paragraph.contains(words); });
    };

    Tally &tally = m_board[u"joins"_s];
    for (const auto &[before, after] : wanted.joins) {
        const bool joined = isOneParagraph(squeezed(before) + squeezed(after));
        ++(joined ? tally.hits : tally.missed);
        if (!joined)
            tally.notes.append(u"%1 not joined: %2|%3"_s.arg(wanted.id, before, after));
    }
    for (qsizetype i = 0; i + 1 < m_lines.size(); ++i) {
        const QString &line = m_lines.at(i);
        const QString &next = m_lines.at(i + 1);
        const bool labelled = std::any_of(wanted.joins.cbegin(), wanted.joins.cend(), [&](const auto &join) {
            return line.endsWith(squeezed(join.first)) && next.startsWith(squeezed(join.second));
        });
        const bool inside = body.contains(line) && body.contains(next);
        if (labelled || !inside || !isOneParagraph(line.right(8) + next.left(8)))
            continue;
        ++tally.wrong;
        tally.notes.append(u"%1 joined wrongly: %2|%3"_s.arg(wanted.id, line.right(8), next.left(8)));
    }
}

} // namespace jianbao
