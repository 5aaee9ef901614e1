#include "models/reading/layout/columnpieces.h"

#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/layout/bodystrips.h"
#include "models/reading/layout/linereader.h"
#include "models/reading/layout/sentenceends.h"
#include "models/reading/layout/wordflow.h"

#include <QRegularExpression>

namespace jianbao
{

namespace
{

constexpr qsizetype longestNote = 60;
constexpr qsizetype longestTail = 14; ///< a whole paragraph is hardly as short

/// True if it begins with a word and a comma that no adverb is: 答复,…; or is but the end of a sentence.
bool beginsLoosely(const QString &text, bool alone)
{
    static const QRegularExpression word(QStringLiteral("^(?:\\p{sc:Han}{2},|\\p{sc:Han}{2,3}[。、])"));
    static const QRegularExpression adverb(QStringLiteral(
        "^(?:如今|目前|近日|同时|据悉|随后|当天|其中|此外|另外|今年|去年|日前|昨日|昨天|当日|随即|"
        "然而|但是|因此|为此|对此|此前|此后|后来|眼下|接着|最后|首先|其次|近期|当晚|当时|不过|"
        "可是|而今|现在|未来|今后|原来|截至)"));
    const bool tail = alone && text.size() <= longestTail && text.endsWith(u'。');
    return tail || (word.match(text).hasMatch() && !adverb.match(text).hasMatch());
}

bool isNote(const QString &text)
{
    return text.size() <= longestNote && text.endsWith(u'。') && text.count(u'。') == 1 &&
           !text.startsWith(u'“');
}

/// Tells what is to come, as the last paragraphs of articles do: 下一步,…; …表示,将力争…
bool tellsOfFuture(const QString &paragraph)
{
    static const FilteredExpression future(
        QStringLiteral("下一步|接下来|力争|届时|打算|据悉|表示[,:]|明年|将(?!近|军|领|信)"));
    return future.match(paragraph).hasMatch();
}

/// Reads how the piece begins in its first strip.
void readStart(ColumnPiece &piece, const BodyStrips &strips, int strip)
{
    const QString &text = strips.firstLine(strip).text;
    const bool alone = piece.body.size() == 1;
    piece.beginning = WordFlow::beginning(text);
    piece.openStart = isOpenStart(text) || isRemnant(text);
    piece.looseStart = beginsLoosely(text, alone);
    piece.paragraphStart = beginsAsParagraph(text) || isCounted(text);
    piece.refersBack = refersBack(text);
    piece.continued = isContinued(text);
    piece.topOfPage = strips.isTopOfPage(strip);
    piece.note = alone && !piece.openStart && isNote(text);
}

class PieceReader
{
public:
    PieceReader(const QList<PageLine> &lines, const QList<ArticleDraft> &drafts)
        : m_lines(lines), m_drafts(drafts), m_strips(lines, usualGapOf(lines), drafts, 0, int(drafts.size()))
    {
    }

    QList<ColumnPiece> read()
    {
        int strip = 0;
        int report = -1;
        for (int draft = 0; draft < m_drafts.size(); ++draft) {
            if (m_drafts.at(draft).photo)
                continue;
            if (!m_drafts.at(draft).heads.isEmpty())
                addHeads(draft, report);
            if (!m_drafts.at(draft).section || m_drafts.at(draft).closed)
                report = draft;
            for (; strip < m_strips.size() && m_strips.at(strip).draft == draft; ++strip)
                addStrip(strip);
        }
        settleSections();
        findAbove();
        return m_pieces;
    }

private:
    /// `report` is the draft before it that is surely none of another's sections.
    void addHeads(int number, int report)
    {
        ColumnPiece piece{number, true, m_drafts.at(number).heads.first()};
        for (const int line : m_drafts.at(number).heads)
            piece.text += m_lines.at(line).text + u'\n';
        piece.section = m_drafts.at(number).section;
        const QString &lowest = m_lines.at(m_drafts.at(number).heads.last()).text;
        piece.underAuthor = piece.section && !m_drafts.at(number).closed && report >= 0 &&
                            m_drafts.at(report).marked && !m_drafts.at(report).opening;
        piece.counted = piece.section && isCounted(lowest) && !isBulleted(lowest);
        m_pieces.append(piece);
    }

    /// A text whose byline or list stands under its head is one piece with it.
    void addStrip(int number)
    {
        const BodyStrip &strip = m_strips.at(number);
        const ArticleDraft &draft = m_drafts.at(strip.draft);
        const PageLine &firstLine = m_strips.firstLine(number);
        const bool first = strip.before < 0;
        const bool bound =
            first && !draft.heads.isEmpty() && (draft.marked || firstLine.listed || !firstLine.isBody());
        if (!bound)
            m_pieces.append({strip.draft, false, strip.lines.first()});
        ColumnPiece &piece = m_pieces.last();
        piece.body = strip.lines;
        for (const int line : strip.lines)
            piece.text += m_lines.at(line).text + u'\n';
        piece.paragraph = m_strips.paragraphOf(number);
        piece.open = strip.open;
        if (piece.open)
            piece.ending = WordFlow::ending(piece.paragraph);
        piece.concludes = !strip.open && tellsOfFuture(piece.paragraph);
        piece.closed = strip.next < 0 && draft.closed;
        piece.opening = !bound && first && draft.marked;
        if (!bound)
            readStart(piece, m_strips, number);
    }

    /// Captions, furniture, and heads that stand under the opening of their article part no text.
    QList<bool> passedOver() const
    {
        QList<bool> passed;
        for (const PageLine &line : m_lines)
            passed.append(line.kind == LineKind::Furniture);
        for (const ArticleDraft &draft : m_drafts) {
            const bool headsBelow =
                !draft.heads.isEmpty() && !draft.body.isEmpty() && draft.body.first() < draft.heads.first();
            for (const int line : draft.photo  ? draft.heads + draft.body
                                  : headsBelow ? draft.heads
                                               : QList<int>{})
                passed[line] = true;
        }
        return passed;
    }

    /// Heads over the end of a sentence and an opening are that opening's, whose column was read too late.
    void settleSections()
    {
        for (qsizetype i = 0; i + 2 < m_pieces.size(); ++i) {
            if (m_pieces.at(i).isHeads() && m_pieces.at(i + 1).openStart && m_pieces.at(i + 2).opening)
                m_pieces[i].section = false;
        }
    }

    void findAbove()
    {
        QList<int> ends(m_lines.size(), -1);
        for (int number = 0; number < m_pieces.size(); ++number) {
            const ColumnPiece &piece = m_pieces.at(number);
            ends[piece.isHeads() ? m_drafts.at(piece.draft).heads.last() : piece.body.last()] = number;
        }
        const QList<bool> passed = passedOver();
        for (ColumnPiece &piece : m_pieces) {
            int above = piece.line - 1;
            while (above >= 0 && passed.at(above))
                --above;
            piece.above = above < 0 ? -1 : ends.at(above);
        }
    }

    const QList<PageLine> &m_lines;
    const QList<ArticleDraft> &m_drafts;
    const BodyStrips m_strips;
    QList<ColumnPiece> m_pieces;
};

} // namespace

QList<ColumnPiece> readColumnPieces(const QList<PageLine> &lines, const QList<ArticleDraft> &drafts)
{
    return PieceReader(lines, drafts).read();
}

} // namespace jianbao
